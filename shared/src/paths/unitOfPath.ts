import { portalUnit } from '../contract/snapshot.ts';

/** The unit that carries a path: the district named by its first segment, else the portal. */
export function unitOfPath(path: string, districts: ReadonlySet<string>): string {
  const [, first = ''] = path.split('/', 2);
  return districts.has(first) ? first : portalUnit;
}
