import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longer than their size tells, longest first. Vitest begins with the largest ones; on a fresh clone, where
 * it has no durations, one of these would come last, and one core would wait for it.
 */
const long = [
  'cms/src/access/rightsMatrix.int.test.ts',
  'scripts/releases/releases.int.test.ts',
  'scripts/start.fault.test.ts',
  'cms/src/publisher/manyPublishers.fault.test.ts',
  'test/system.e2e.test.ts',
  'site/src/layouts/sitePages.a11y.test.ts',
  'test/editing.e2e.test.ts',
  'cms/src/publisher/readers.fault.test.ts',
  'cms/src/publisher/operations/operations.fault.test.ts',
  'scripts/start.e2e.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = long.findIndex((path) => moduleId.endsWith(`/${path}`));
  return place < 0 ? long.length : place;
}
