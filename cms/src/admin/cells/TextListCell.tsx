'use client';

import type { DefaultCellComponentProps } from 'payload';

/** A list of short texts in a column, which Payload would show as the code that it is stored in. */
export function TextListCell({ cellData }: DefaultCellComponentProps) {
  return <span>{Array.isArray(cellData) ? cellData.join(', ') : ''}</span>;
}
