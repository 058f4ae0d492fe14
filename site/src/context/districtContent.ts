import type { DistrictContent } from './prepareContent.ts';

/** The content for a page of the district with this slug; null when it is of another unit: the page is not there. */
export function districtContent(locals: App.Locals, district: string | undefined): DistrictContent | null {
  const { content } = locals;
  return content.kind === 'district' && content.unit === district ? content : null;
}
