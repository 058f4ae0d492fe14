'use client';

import { ConfirmationModal, useConfig } from '@payloadcms/ui';
import { useCallback, useMemo } from 'react';
import type { Overview } from '../../operations/overview/Overview.ts';
import { CommandButton } from './CommandButton.tsx';
import { CommandContext } from './CommandContext.ts';
import { describeCommand } from './describeCommand.ts';
import { formatInstant } from './formatInstant.ts';
import { OperationList } from './OperationList.tsx';
import './operations.css';
import { PauseBar } from './PauseBar.tsx';
import { QueueList } from './QueueList.tsx';
import { ReleaseList } from './ReleaseList.tsx';
import { UnitList } from './UnitList.tsx';
import { confirmationSlug, useCommandFlow } from './useCommandFlow.ts';
import { useOverview } from './useOverview.ts';

/** The operations view in the browser: refreshes by itself and leaves focus and what is unfolded as they are. */
export function Operations({ initial }: { initial: Overview }) {
  const { config } = useConfig();
  const url = `${config.routes.api}/operations`;
  const { overview, problem, refresh } = useOverview(initial, url);
  const { asked, news, ask, cancel, confirm } = useCommandFlow({ url, operations: overview.operations, refresh });
  const { units } = overview;
  const nameOf = useCallback((unit: string) => units.find((each) => each.unit === unit)?.title ?? unit, [units]);
  const commands = useMemo(() => ({ ask, nameOf }), [ask, nameOf]);
  const text = asked && describeCommand(asked, nameOf);

  return (
    <CommandContext.Provider value={commands}>
      <div className="operations">
        <h1>Veröffentlichung</h1>
        <p className="operations__clock">
          Stand {formatInstant(overview.at)}. Die Ansicht hält sich selbst auf dem Laufenden.
        </p>
        <p className="operations__news" role="status">
          {news}
        </p>
        <p className="operations__problem" role="alert">
          {problem}
        </p>
        <PauseBar overview={overview} />
        {overview.mayDirectEverything ? (
          <div className="operations__buttons">
            <CommandButton command={{ kind: 'publish', units: ['*'] }} />
            {units.some(({ held }) => held) ? <CommandButton command={{ kind: 'release-hold', units: null }} /> : null}
          </div>
        ) : null}
        <UnitList overview={overview} />
        <QueueList overview={overview} />
        <OperationList overview={overview} />
        <ReleaseList overview={overview} url={url} />
      </div>
      {text ? (
        <ConfirmationModal
          body={text.body}
          confirmLabel={text.label}
          confirmingLabel="Wird angewiesen …"
          heading={text.heading}
          modalSlug={confirmationSlug}
          onCancel={cancel}
          onConfirm={confirm}
        />
      ) : null}
    </CommandContext.Provider>
  );
}
