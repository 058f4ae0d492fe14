import { expect, test } from 'vitest';
import { isCoverageValid } from './isCoverageValid.ts';
import { isNoticeActive } from './isNoticeActive.ts';
import { toBerlin } from './toBerlin.ts';

test('both days of a coverage are included, by the clock of Berlin', () => {
  const coverage = { validFrom: '2025-03-30', validUntil: '2025-10-26' };
  expect(isCoverageValid(coverage, toBerlin('2025-03-29T22:59:59.999Z'))).toBe(false);
  expect(isCoverageValid(coverage, toBerlin('2025-03-29T23:00:00.000Z'))).toBe(true);
  expect(isCoverageValid(coverage, toBerlin('2025-10-26T22:59:59.999Z'))).toBe(true);
  expect(isCoverageValid(coverage, toBerlin('2025-10-26T23:00:00.000Z'))).toBe(false);
});

test('a coverage without days always counts', () => {
  expect(isCoverageValid({ validFrom: null, validUntil: null }, toBerlin('1999-01-01'))).toBe(true);
});

test('a notice is shown from its start until before its end', () => {
  const notice = { startsAt: '2025-10-26T00:30:00.000Z', endsAt: '2025-10-26T01:30:00.000Z' };
  expect(isNoticeActive(notice, toBerlin('2025-10-26T00:29:59.999Z'))).toBe(false);
  expect(isNoticeActive(notice, toBerlin('2025-10-26T00:30:00.000Z'))).toBe(true);
  expect(isNoticeActive(notice, toBerlin('2025-10-26T01:30:00.000Z'))).toBe(false);
});

test('a notice without an end stays', () => {
  expect(isNoticeActive({ startsAt: '2025-01-01T00:00:00.000Z', endsAt: null }, toBerlin('2999-01-01'))).toBe(true);
});
