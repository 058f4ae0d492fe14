import { sql } from '@payloadcms/db-postgres';
import type { Logger } from 'pino';
import type { Database } from './Database.ts';

/** The steps that people see while a unit is being published. */
export type VisibleStage = 'read' | 'render' | 'write' | 'switch';

/** Tells people which step a unit is at. Costs a publication nothing that is done before anyone could read it. */
export type Progress = {
  begin: (units: string[]) => void;
  report: (units: string[], stage: VisibleStage) => void;
  /** Resolves when nothing more will be written; called before the outcome is. */
  end: () => Promise<void>;
};

/** A publication that is done within this time shows no step. */
const quietMs = 150;

export function createProgress(database: Database, logger: Logger): Progress {
  let stages = new Map<string, VisibleStage>();
  let isQuiet = true;
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const write = () => {
    if (stages.size === 0) return;
    const units = [...stages.keys()];
    const values = [...stages.values()];
    stages = new Map();
    writing = writing.then(async () => {
      try {
        await database.execute(sql`
          insert into publish_units (unit, stage, stage_since)
          select unit, stage, now() from unnest(${sql.param(units)}::text[], ${sql.param(values)}::text[]) as reported(unit, stage)
          on conflict (unit) do update set stage = excluded.stage, stage_since = excluded.stage_since`);
      } catch (error) {
        logger.warn({ msg: 'progress was not written', err: error });
      }
    });
  };
  return {
    begin(units) {
      isQuiet = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isQuiet = false;
        write();
      }, quietMs);
      for (const unit of units) stages.set(unit, 'read');
    },
    report(units, stage) {
      for (const unit of units) stages.set(unit, stage);
      if (!isQuiet) write();
    },
    async end() {
      clearTimeout(timer);
      stages = new Map();
      await writing;
    },
  };
}
