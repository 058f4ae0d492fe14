'use client';
import { useRowLabel } from '@payloadcms/ui';

/** Shows the row's own title where Payload would show its number. */
export function RowLabel({ field }: { field: string }) {
  const { data, rowNumber } = useRowLabel<Partial<Record<string, unknown>>>();
  const title = data[field];
  return <span>{typeof title === 'string' && title !== '' ? title : `Eintrag ${(rowNumber ?? 0) + 1}`}</span>;
}
