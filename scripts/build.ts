import { compile, isCompiled } from './build/compile.ts';
import { cms, site } from './build/parts.ts';
import { explain } from './console/explain.ts';
import { step } from './console/steps.ts';

// `npm run build`: compiles what its sources have changed since. `npm start` does the same by itself.
try {
  for (const part of [site, cms]) if (!(await isCompiled(part))) await step(part.title, () => compile(part));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
