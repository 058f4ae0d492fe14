import { compile, isCompiled } from '../../scripts/build/compile.ts';
import { cms, site } from '../../scripts/build/parts.ts';

/** Vitest's global set-up where several systems start at once: two starts must not compile the same part. */
export default async function setUp(): Promise<void> {
  for (const part of [site, cms]) if (!(await isCompiled(part))) await compile(part);
}
