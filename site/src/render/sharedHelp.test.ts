import { join } from 'node:path';
import type { Contact } from '@schutznetz/shared/contract/contact.ts';
import {
  makeContact,
  makeCoverage,
  makeDistrictSnapshot,
  makeJugendamt,
  makeMunicipality,
} from '@schutznetz/shared/testing/musterkreis.ts';
import { beforeAll, expect, test } from 'vitest';
import { loadCompiledSite, type CompiledSite } from './loadCompiledSite.ts';
import { forgetPages } from './pageMemory.ts';
import { renderChanges } from './renderChanges.ts';
import { renderUnit } from './renderUnit.ts';

let site: CompiledSite;
beforeAll(async () => {
  site = await loadCompiledSite(join(import.meta.dirname, '../../dist'));
});

const now = '2025-02-03T09:15:00.000Z';
const numberOf = (id: number) => `+4930231250${String(id).padStart(2, '0')}`;
const contact = (id: number, overrides: Partial<Contact>) =>
  makeContact({ id, phones: [{ number: numberOf(id), kind: 'landline', label: null }], ...overrides });

/** Towns of two offices; what differs between the towns of one office is what covers them. */
const snapshot = makeDistrictSnapshot({
  jugendaemter: [makeJugendamt(), makeJugendamt({ id: 2, name: 'Jugendamt der Stadt Beispielhausen' })],
  municipalities: [
    ...[1, 2, 3, 4, 5].map((id) => makeMunicipality({ id, name: `Musterdorf ${id}`, slug: `musterdorf-${id}` })),
    makeMunicipality({ id: 6, name: 'Beispielhausen', slug: 'beispielhausen', jugendamt: 2 }),
  ],
  contacts: [
    contact(11, { coverage: [makeCoverage({ municipality: 1 }), makeCoverage({ municipality: 2 })] }),
    contact(12, { coverage: [makeCoverage({ municipality: 3, places: ['Altmusterdorf'] })] }),
    contact(13, {
      coverage: [makeCoverage({ municipality: 4, places: ['Neumusterdorf'], streets: ['Fiktiver Weg'] })],
    }),
    contact(14, { coverage: [3, 4].map((municipality) => makeCoverage({ municipality, places: ['Muster'] })) }),
    contact(15, { purposes: ['acute-out-of-hours'], coverage: [makeCoverage({ municipality: 2 })] }),
    contact(16, { purposes: ['general'], coverage: [makeCoverage({ municipality: 5 })] }),
    contact(17, { jugendamt: 2 }),
  ],
});

test('towns that are rendered one after the other show what each of them shows alone', async () => {
  forgetPages(site, snapshot.unit);
  const together = await renderChanges({ site, snapshot, now });
  const alone = await renderUnit({ site, snapshot, now });
  const text = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString();
  const numbers = new Map<string, number[]>();
  for (const { path, bytes } of alone) {
    const shown = text(together.find((file) => file.path === path)?.bytes);
    expect(shown, path).toBe(text(bytes));
    const ids = [11, 12, 13, 14, 15, 17].filter((id) => shown.includes(`tel:${numberOf(id)}`));
    if (path.includes('/orte/')) numbers.set(path.split('/')[3] ?? '', ids);
  }
  expect(Object.fromEntries(numbers)).toEqual({
    'musterdorf-1': [11],
    'musterdorf-2': [11, 15],
    'musterdorf-3': [12, 14],
    'musterdorf-4': [13, 14],
    'musterdorf-5': [],
    beispielhausen: [17],
  });
});
