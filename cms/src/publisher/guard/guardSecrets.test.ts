import { BytesAreGone, renderedFile, toKnown, type RenderedFile } from '@schutznetz/site/render/RenderedFile.ts';
import { afterEach, expect, test } from 'vitest';
import { guardSecrets, learnCleared, reportCleared } from './guardSecrets.ts';
import type { Secrets } from './readSecrets.ts';
import { SecretFound } from './SecretFound.ts';

const unit = 'musterkreis';
const nothing: Secrets = { numbers: [], emails: [] };
const number: Secrets = { numbers: ['+493023125099'], emails: [] };
const email: Secrets = { numbers: [], emails: ['intern@musterkreis.example'] };

const page = makeFile('/musterkreis/', 'Rufen Sie an: 030 23125099.');
const other = makeFile('/musterkreis/kontakte/', 'Schreiben Sie an intern@musterkreis.example.');

const guard = (files: Parameters<typeof guardSecrets>[0]['files'], secrets: Secrets) => () =>
  guardSecrets({ files, secrets, unit });

afterEach(() => learnCleared(unit, undefined));

test('A page that was searched before is searched again when a number was made internal since.', () => {
  guard([page, other], nothing)();
  expect(guard([page, other], number)).toThrow(SecretFound);
});

test('A page that was searched before is searched again when a mail was made internal since.', () => {
  guard([page, other], nothing)();
  expect(guard([page, other], email)).toThrow(SecretFound);
});

test('A unit that was stopped is stopped again.', () => {
  expect(guard([page], number)).toThrow(SecretFound);
  expect(guard([page], number)).toThrow(SecretFound);
});

test('What was searched for the same secrets needs no bytes.', () => {
  guard([page, other], nothing)();
  expect(guard([toKnown(page), toKnown(other)], nothing)).not.toThrow();
});

test('What was searched for other secrets has to be rendered again when its bytes are not in memory.', () => {
  guard([page, other], nothing)();
  expect(guard([page, toKnown(other)], number)).toThrow(BytesAreGone);
});

test('What was never searched has to be rendered when its bytes are not in memory.', () => {
  guard([page], nothing)();
  expect(guard([page, toKnown(other)], nothing)).toThrow(BytesAreGone);
});

test('What another unit was searched for says nothing about this one.', () => {
  guardSecrets({ files: [other], secrets: number, unit: 'beispielkreis' });
  expect(guard([toKnown(other)], number)).toThrow(BytesAreGone);
});

test('What a thread has searched is known to the one that asked for it, and only for these secrets.', () => {
  guard([page], nothing)();
  const report = reportCleared(unit);
  expect(guard([toKnown(page)], nothing)).toThrow(BytesAreGone);
  learnCleared(unit, report);
  expect(guard([toKnown(page)], nothing)).not.toThrow();
  expect(guard([page], number)).toThrow(SecretFound);
});

function makeFile(path: string, text: string): RenderedFile {
  const file = `${path.slice(1, -1)}.html`;
  const bytes = Buffer.from(`<p>${text}</p>`);
  return renderedFile({ path, file, status: 200, contentType: 'text/html; charset=utf-8', bytes });
}
