import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../test/support/testDatabase.ts';
import { createMusterkreis, fictionalNumbers, type Musterkreis } from '../testing/createMusterkreis.ts';
import { loadTestPayload } from '../testing/loadTestPayload.ts';

await useTestDatabase();

const password = 'Nur-für-Tests-1';
let payload: Payload;
let config: SanitizedConfig;
let ids: Musterkreis;
let token: string;

beforeAll(async () => {
  payload = await loadTestPayload();
  config = payload.config;
  ids = await createMusterkreis(payload);
  const memberships = [{ role: 'coordination', jugendamt: ids.jugendamt }];
  const data = { name: 'Koordination', email: 'koordination@musterkreis.example', password, memberships };
  await payload.create({ collection: 'users', data: data as never });
  token = (await payload.login({ collection: 'users', data: { email: data.email, password } })).token ?? '';
  const phones = [{ number: fictionalNumbers.second, kind: 'landline' as const }];
  await payload.update({ collection: 'contacts', id: ids.contact, data: { phones }, draft: true });
});

afterAll(() => payload.destroy());

async function ask(path: string, isLoggedIn: boolean): Promise<Response> {
  const headers = isLoggedIn ? { Authorization: `JWT ${token}` } : {};
  return handleEndpoints({ config, request: new Request(`http://127.0.0.1:3000/api${path}`, { headers }) });
}

test('A person of the office sees the draft on the page where it will stand, and it says that it is a preview.', async () => {
  const response = await ask('/vorschau/musterkreis/hilfe', true);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('tel:+493023125002');
  expect(html).not.toContain('tel:+493023125001');
  expect(html).toContain('Vorschau mit Entwürfen');
});

test('Links, styles and scripts of a preview stay in the preview, and what they lead to is there.', async () => {
  const html = await (await ask('/vorschau/musterkreis', true)).text();
  const targets = [...html.matchAll(/\s(?:href|src)="(\/[^"#]*)/g)].map((match) => match[1] ?? '');
  expect(targets.filter((target) => !target.startsWith('/api/vorschau/'))).toEqual([]);
  for (const target of targets.filter((each) => each.includes('/_astro/'))) {
    expect((await ask(target.replace('/api', ''), true)).status).toBe(200);
  }
});

test('Nobody who is not logged in gets a preview.', async () => {
  expect((await ask('/vorschau/musterkreis/hilfe', false)).status).toBe(401);
});

test('What the draft has no page for is not found.', async () => {
  expect((await ask('/vorschau/musterkreis/gibt-es-nicht', true)).status).toBe(404);
});

test('A snapshot with drafts is for people who are logged in.', async () => {
  expect((await ask('/snapshots/musterkreis?draft=true', false)).status).toBe(401);
  const published = (await (await ask('/snapshots/musterkreis', false)).json()) as { contacts: object[] };
  const draft = (await (await ask('/snapshots/musterkreis?draft=true', true)).json()) as { contacts: object[] };
  expect(JSON.stringify(published.contacts)).toContain(fictionalNumbers.first);
  expect(JSON.stringify(draft.contacts)).toContain(fictionalNumbers.second);
});
