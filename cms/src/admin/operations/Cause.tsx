'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { releaseCauseLabels } from '../../labels/administrationLabels.ts';
import type { CauseOverview } from '../../operations/overview/Overview.ts';

/** Why something is or was published, with a link to the document where there is one. */
export function Cause({ cause }: { cause: CauseOverview }) {
  const { config } = useConfig();
  const { kind, collection, documentId, title, person } = cause;
  const label = (releaseCauseLabels as Readonly<Record<string, string>>)[kind] ?? kind;
  const name = title ?? (collection ? 'Dokument ansehen' : null);
  const href =
    collection &&
    (documentId === null
      ? `${config.routes.admin}/globals/${collection}`
      : `${config.routes.admin}/collections/${collection}/${documentId}`);
  return (
    <>
      {label}
      {name ? ': ' : ''}
      {name && href ? (
        <Link href={href} prefetch={false}>
          {name}
        </Link>
      ) : (
        name
      )}
      {person ? ` (${person})` : ''}
    </>
  );
}
