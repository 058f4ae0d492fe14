import { sql } from '@payloadcms/db-postgres';
import type { Logger } from 'pino';
import type { Database } from './Database.ts';

/** The steps that people see while a unit is being published. */
export type VisibleStage = 'read' | 'render' | 'write' | 'switch';

/** Tells people which step the units of a batch are at. Costs a batch nothing that is done before anyone could read it. */
export type Progress = {
  report: (units: string[], stage: VisibleStage) => void;
  /** Resolves when nothing more will be written; called before the outcome is. */
  end: () => Promise<void>;
};

/** A publication that is done within this time shows no step. */
const quietMs = 150;

/** @param units of the batch, which begins with reading */
export function startProgress({
  database,
  logger,
  units,
}: {
  database: Database;
  logger: Logger;
  units: string[];
}): Progress {
  let stages = new Map<string, VisibleStage>(units.map((unit) => [unit, 'read']));
  let isQuiet = true;
  let writing = Promise.resolve();

  const write = () => {
    if (stages.size === 0) return;
    const reported = [...stages.keys()];
    const values = [...stages.values()];
    stages = new Map();
    writing = writing.then(async () => {
      try {
        await database.execute(sql`
          insert into publish_units (unit, stage, stage_since)
          select unit, stage, now() from unnest(${sql.param(reported)}::text[], ${sql.param(values)}::text[]) as reported(unit, stage)
          on conflict (unit) do update set stage = excluded.stage, stage_since = excluded.stage_since`);
      } catch (error) {
        logger.warn({ msg: 'progress was not written', err: error });
      }
    });
  };
  const timer = setTimeout(() => {
    isQuiet = false;
    write();
  }, quietMs);
  return {
    report(reported, stage) {
      for (const unit of reported) stages.set(unit, stage);
      if (!isQuiet) write();
    },
    async end() {
      clearTimeout(timer);
      stages = new Map();
      await writing;
    },
  };
}
