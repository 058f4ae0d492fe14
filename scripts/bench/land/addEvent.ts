import { eventKinds } from '@schutznetz/shared/contract/event.ts';
import { idAt, placeOf, type Land } from './makeLand.ts';
import { addRow } from './Rows.ts';
import { writeRichText, writeSentences } from './writeText.ts';

const dayMs = 86_400_000;

/** An event of the last two years or, one in five, of the coming half. */
export function addEvent(land: Land, index: number): void {
  const { rows, random, now } = land;
  const { district, jugendamt } = placeOf(land, index);
  const days = index % 5 === 0 ? 2 + random.below(180) : -1 - random.below(700);
  const start = new Date(Math.floor(now.getTime() / dayMs) * dayMs + days * dayMs + (8 + random.below(8)) * 3_600_000);
  const id = idAt(index);
  addRow(rows, 'events', {
    id,
    title: `Treffen ${index + 1}`,
    kind: random.pick(eventKinds),
    audience: index % 3 === 0 ? 'public' : 'professionals',
    time_type: 'timed',
    start: start.toISOString(),
    end: new Date(start.getTime() + 2 * 3_600_000).toISOString(),
    status: 'scheduled',
    summary: writeSentences(random, 1),
    body: writeRichText(random, 2),
    format: 'on-site',
    venue: `Haus Beispiel ${random.below(50) + 1}`,
    address_street: 'Musterplatz 1',
    address_postcode: '99999',
    address_city: 'Musterort',
    registration_required: index % 2 === 0,
    registration_email: 'anmeldung@musterkreis.example',
    registration_deadline: index % 2 === 0 ? new Date(start.getTime() - 7 * dayMs).toISOString() : null,
    counts_as_qualification: index % 7 === 0,
    uid: `treffen-${index + 1}@musterkreis.example`,
    sequence: 0,
    changed_at: now.toISOString(),
    slug: `treffen-${index + 1}`,
    jugendamt_id: jugendamt,
    district_id: district,
    _status: 'published',
  });
  addRow(rows, 'events_texts', { order: 1, parent_id: id, path: 'organisers', text: 'Netzwerk Beispiel' });
}
