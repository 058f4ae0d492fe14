/** A part that is compiled before it runs. Paths are relative to the root of the checkout. */
export interface Part {
  readonly title: string;
  /** folder in which the compiler runs */
  readonly folder: string;
  readonly compiler: readonly string[];
  /** what it writes */
  readonly output: string;
  /** all that decides about the output */
  readonly sources: readonly string[];
}

const common = ['shared/src', 'shared/package.json', 'pnpm-lock.yaml', 'tsconfig.base.json'];

export const site: Part = {
  title: 'Website übersetzen',
  folder: 'site',
  compiler: ['node_modules/astro/bin/astro.mjs', 'build'],
  output: 'site/dist',
  sources: [...common, 'site'],
};

export const cms: Part = {
  title: 'Redaktion übersetzen',
  folder: 'cms',
  compiler: ['node_modules/next/dist/bin/next', 'build'],
  output: 'cms/.next',
  sources: [...common, 'cms', 'site/package.json', 'site/src/render', 'site/src/releases'],
};
