import { makeContact, makeDistrictSnapshot } from '@schutznetz/shared/testing/musterkreis.ts';
import { renderedFile, type RenderedFile } from '@schutznetz/site/render/RenderedFile.ts';
import { expect, test } from 'vitest';
import { findSecrets } from './findSecrets.ts';
import { SecretFound } from './SecretFound.ts';
import { secretsOf } from './secretsOf.ts';

const secrets = { numbers: ['+493023125099'], emails: ['intern@musterkreis.example'] };

function file(text: string, contentType = 'text/html; charset=utf-8'): RenderedFile {
  const bytes = Buffer.from(text);
  return renderedFile({ path: '/musterkreis/', file: 'musterkreis.html', status: 200, contentType, bytes });
}

test.each([
  ['with a slash', '<p>030 / 23125-099</p>'],
  ['with +49', '<p>+49 30 23125099</p>'],
  ['as a link', '<a href="tel:+493023125099">Anrufen</a>'],
  ['as an escaped link', '<a href="tel:%2B493023125099">Anrufen</a>'],
  ['with invisible characters', '<p>030\u200b231\u200d25099</p>'],
  ['with entities', '<p>030&nbsp;23125&#8239;099</p>'],
  ['in an alternative text', '<img src="/a.webp" alt="Schild mit 030 23125 099">'],
  ['in tags', '<p><b>030</b> 23125099</p>'],
])('A number is found %s.', (_, text) => {
  expect(findSecrets([file(text)], secrets)).toMatchObject([{ kind: 'phone', value: '+493023125099' }]);
});

test.each([
  ['in capitals', '<p>Intern@Musterkreis.Example</p>'],
  ['with (at)', '<p>intern (at) musterkreis.example</p>'],
  ['with entities', '<p>intern&#64;musterkreis.example</p>'],
  ['with invisible characters', '<p>in\u200btern@muster\u00adkreis.example</p>'],
])('A mail is found %s.', (_, text) => {
  expect(findSecrets([file(text)], secrets)).toMatchObject([{ kind: 'email' }]);
});

test('Of many mails those are found that stand in the text, also within other words and next to each other.', () => {
  const emails = Array.from({ length: 400 }, (_, index) => `stelle${index}@${index % 3 ? 'musterkreis' : 'm'}.example`);
  const text = '<p>Mailstelle7@musterkreis.exampleTel</p>stelle12@m.examplestelle13@musterkreis.example @ x@m.example';
  const found = findSecrets([file(text)], { numbers: [], emails }).map(({ value }) => value);
  expect(found.toSorted()).toEqual(emails.filter((email) => text.includes(email)).toSorted());
  expect(found).toHaveLength(3);
});

test('What is kept as a mail without being one is looked for all the same.', () => {
  const emails = ['intern bei frau muster', 'a@b'];
  expect(findSecrets([file('<p>Intern bei Frau Muster, a@b</p>')], { numbers: [], emails })).toHaveLength(2);
});

test('Calendars and JSON are searched, also across folded lines.', () => {
  const calendar = file('DESCRIPTION:Rufen Sie an: 030 2312\r\n 5099', 'text/calendar; charset=utf-8');
  const json = file('{"t":"+49\\u002030 23125099"}', 'application/json');
  expect(findSecrets([calendar], secrets)).toHaveLength(1);
  expect(findSecrets([json], secrets)).toHaveLength(1);
});

test('Other numbers are left alone.', () => {
  expect(findSecrets([file('<p>030 23125098 und 0230 23125099 und 2026-11-22</p>')], secrets)).toEqual([]);
});

test('What the snapshot publishes itself is no secret.', () => {
  const contact = makeContact({ phones: [{ number: '+493023125099', kind: 'landline', label: null }] });
  const snapshot = makeDistrictSnapshot({ contacts: [contact] });
  expect(secretsOf(snapshot, new Map([[snapshot.district.id, secrets]]))).toEqual({ ...secrets, numbers: [] });
});

test.each(['030 23125099', 'intern@musterkreis.example'])('The error names the page but not %s.', (text) => {
  const error = new SecretFound(findSecrets([file(`<p>${text}</p>`)], secrets));
  expect(error.paths).toEqual(['/musterkreis/']);
  expect(error.message).toContain('/musterkreis/');
  expect(error.message + JSON.stringify(error)).not.toMatch(/23125|intern@/);
});

test('Numbers in JSON of any kind are found.', () => {
  for (const contentType of ['application/ld+json', 'application/geo+json; charset=utf-8'])
    expect(findSecrets([file('{"telephone":"030 23125099"}', contentType)], secrets)).toHaveLength(1);
});

test('Hits are told in the order of the secrets, of one file after the other.', () => {
  const numbers = ['+493023125097', '+493023125098', '+493023125099'];
  const hits = findSecrets([file('030 23125099, 030 23125097'), file('030 23125098')], { numbers, emails: [] });
  expect(hits.map(({ value }) => value)).toEqual([numbers[0], numbers[2], numbers[1]]);
});
