import { district } from '@schutznetz/shared/contract/district.ts';
import { guide, news, page } from '@schutznetz/shared/contract/editorial.ts';
import { event } from '@schutznetz/shared/contract/event.ts';
import { portalFrame } from '@schutznetz/shared/contract/snapshot.ts';
import type { z } from 'zod';
import type { DistrictRecords } from './readDistricts.ts';
import type { Frame } from './readFrame.ts';
import type { PortalRecords } from './readPortal.ts';
import { toContract } from './toContract.ts';

/** Ids of all files that the documents of a batch name in fields that the contract knows as files. */
export function mediaIdsOf({
  frame,
  records,
  portal,
}: {
  frame: Frame;
  records: DistrictRecords;
  portal: PortalRecords | null;
}): Set<number> {
  const ids = new Set<number>();
  const collect = (schema: z.ZodObject, documents: Record<string, unknown>[]) => {
    for (const document of documents) {
      toContract(schema, document, (id) => {
        ids.add(id);
        return undefined;
      });
    }
  };
  collect(portalFrame, [frame.portal]);
  collect(page, frame.pages);
  collect(district, records.districts);
  collect(event, [...records.events, ...(portal?.events ?? [])]);
  collect(guide, records.guides);
  collect(news, records.news);
  return ids;
}
