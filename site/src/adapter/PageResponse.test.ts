import { expect, test } from 'vitest';
import { PageResponse } from './PageResponse.ts';

const text = 'Rufen Sie an – ☎ 110';
const bodies = [text, new TextEncoder().encode(text), null, new Blob([text])];

test.each(bodies)('answers as the platform does, whatever the body: %s', async (body) => {
  const init = { status: 404, statusText: 'Nicht gefunden', headers: { 'X-Muster': 'ja' } };
  const [own, web] = [() => new PageResponse(body, init), () => new Response(body, init)];
  expect(own()).toBeInstanceOf(Response);
  expect([own().status, own().statusText, own().ok]).toEqual([web().status, web().statusText, web().ok]);
  expect([...own().headers]).toEqual([...web().headers]);
  expect(await own().text()).toBe(await web().text());
  expect(await own().bytes()).toEqual(await web().bytes());
  expect(await own().arrayBuffer()).toEqual(await web().arrayBuffer());
  expect(await (await own().blob()).text()).toBe(await web().text());
  expect(await own().clone().text()).toBe(await web().text());
  expect([...own().clone().headers]).toEqual([...web().headers]);
  expect(own().body === null).toBe(web().body === null);
  expect(await new Response(own().body).text()).toBe(await web().text());
});

test('keeps the type that an endpoint gives its text', () => {
  const { headers } = new PageResponse('BEGIN:VCALENDAR', { headers: { 'Content-Type': 'text/calendar' } });
  expect(headers.get('content-type')).toBe('text/calendar');
});

test('gives the bytes of a page without a copy', async () => {
  const bytes = new TextEncoder().encode(text);
  expect(await new PageResponse(bytes).bytes()).toBe(bytes);
});

test('gives JSON, and counts what the platform makes as a response too', async () => {
  expect(await new PageResponse('{"unit":"musterkreis"}').json()).toEqual({ unit: 'musterkreis' });
  expect(Response.redirect('https://schutznetz.example/')).toBeInstanceOf(PageResponse);
  expect({}).not.toBeInstanceOf(PageResponse);
});
