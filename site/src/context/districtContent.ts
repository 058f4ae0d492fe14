import type { DistrictSnapshot } from '@schutznetz/shared/contract/snapshot.ts';

/** The snapshot for a page of the district with this slug; null when the snapshot is of another unit: the page is not there. */
export function districtContent(locals: App.Locals, district: string | undefined): DistrictSnapshot | null {
  const { content } = locals;
  return content.kind === 'district' && content.unit === district ? content : null;
}
