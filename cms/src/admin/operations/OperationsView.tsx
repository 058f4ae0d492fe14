import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { unitsInSight } from '../../access/system/unitsInSight.ts';
import { readOverview } from '../../operations/overview/readOverview.ts';
import { Operations } from './Operations.tsx';
import { operationsPath } from './operationsPath.ts';

/** `/admin/veroeffentlichung`: what is live, what waits and what was published, with the buttons to direct it. */
export async function OperationsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  const { payload, i18n, user } = req;
  const { routes } = payload.config;
  // Payload leaves it to a view of one's own to ask who is there.
  if (!user) redirect(`${routes.admin}/login?redirect=${encodeURIComponent(`${routes.admin}${operationsPath}`)}`);
  const sight = await unitsInSight(req);
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={user}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: 'Veröffentlichung' }]} />
      <Gutter>
        {sight === true || sight.length > 0 ? (
          <Operations initial={await readOverview(req, sight)} />
        ) : (
          <>
            <h1>Veröffentlichung</h1>
            <p>
              Diese Ansicht sehen Personen mit einem Recht in einem Jugendamt, der Betrieb und die Administration. Ihrem
              Konto fehlt ein solches Recht; die Administration kann es Ihnen geben.
            </p>
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  );
}
