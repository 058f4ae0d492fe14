'use client';

import { formatPhone } from '@schutznetz/shared/phone/formatPhone.ts';
import type { DefaultCellComponentProps } from 'payload';

/** A phone number in a column, as it is written on the website. */
export function PhoneCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' && cellData !== '' ? formatPhone(cellData) : ''}</span>;
}
