import { parseArgs } from 'node:util';
import { z } from 'zod';
import { landSizes } from './land/landSizes.ts';

const schema = z.object({
  size: z.enum(Object.keys(landSizes) as (keyof typeof landSizes)[]),
  seed: z.coerce.number().int(),
  publishes: z.coerce.number().int().min(1),
  readers: z.coerce.number().int().min(0),
  cold: z.boolean(),
  compile: z.boolean(),
});

export type BenchOptions = z.infer<typeof schema>;

/** `--size small|nrw|country --seed 1 --publishes 50 --readers 20 --no-cold --no-compile`. @throws z.ZodError for other values */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      size: { type: 'string', default: 'nrw' },
      seed: { type: 'string', default: '1' },
      publishes: { type: 'string', default: '50' },
      readers: { type: 'string', default: '20' },
      cold: { type: 'boolean', default: true },
      compile: { type: 'boolean', default: true },
    },
  });
  return schema.parse(values);
}
