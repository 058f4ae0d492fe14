import { expect, test } from 'vitest';
import type { PublishCause } from '../../publishing/PublishJob.ts';
import type { PublishJob } from '../jobQueue.ts';
import { measureWishes } from './measureWishes.ts';

const every = ['musterkreis', 'beispielkreis', 'portal'];
const liveAt = Date.parse('2026-11-22T10:42:07.250Z');

function wish(kind: PublishCause['kind'], units: string[], ageMs = 250): PublishJob {
  const cause = { kind, collection: null, documentId: null, title: null, person: null };
  return { id: 1, tried: 0, trace: 'x', units, cause, createdAt: new Date(liveAt - ageMs) };
}

const measure = (jobs: PublishJob[], done: string[]) => measureWishes({ jobs, done: new Set(done), every, liveAt });

test('What was saved, and what was to appear by itself, is measured from its commit.', () => {
  const jobs = [wish('document', ['musterkreis']), wish('schedule', ['musterkreis', 'portal'], 40)];
  expect(measure(jobs, ['musterkreis', 'portal'])).toEqual([250, 40]);
});

test('A wish of which a unit failed, or was not yet its turn, is not fulfilled.', () => {
  expect(measure([wish('document', ['musterkreis', 'portal'])], ['portal'])).toEqual([]);
  expect(measure([wish('document', ['*'])], ['musterkreis', 'portal'])).toEqual([]);
});

test('A wish for everything counts once, with the last of its units.', () => {
  // What was live earlier has been taken off the wish.
  expect(measure([wish('document', ['beispielkreis'])], ['beispielkreis'])).toEqual([250]);
  expect(measure([wish('document', ['*'])], every)).toEqual([250]);
});

test.each(['clock', 'code', 'hand'] as const)('Nobody waits for what comes by %s.', (kind) => {
  expect(measure([wish(kind, ['musterkreis'])], every)).toEqual([]);
});
