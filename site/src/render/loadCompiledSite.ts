import { createHash } from 'node:crypto';
import { access, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Asset } from '../releases/assets.ts';
import { contentTypeOf } from '../releases/contentTypeOf.ts';
import { renderedFile, type RenderedFile } from './RenderedFile.ts';

/** Answers with the page of a public path; see `adapter/entry.ts`. `locals` is what the pages get as `Astro.locals`. */
export type SiteHandler = (path: string, locals: object) => Response | Promise<Response>;

/** The Astro site, compiled once per code version. */
export interface CompiledSite {
  readonly distDir: string;
  /** hash over all compiled files: equal code gives an equal version on every machine */
  readonly codeVersion: string;
  readonly handler: SiteHandler;
  /** files whose names change with their content */
  readonly assets: readonly Asset[];
  /** files with fixed names from `public/`, e.g. an icon: part of the portal's builds */
  readonly publicFiles: readonly RenderedFile[];
}

/** Folder in which Astro puts what it names by content. */
const hashedFolder = '/_astro/';

/**
 * Loads what `astro build` made. Do it once per process and code version: Node.js keeps every module it has imported.
 * @param distDir Astro's `outDir`, with `client/` and `server/`
 */
export async function loadCompiledSite(distDir: string): Promise<CompiledSite> {
  const entry = join(distDir, 'server', 'entry.mjs');
  await access(entry).catch((cause: unknown) => {
    throw new Error(`The site is not compiled: ${entry} is missing. Run "astro build" first.`, { cause });
  });
  const codeVersion = await hashFolder(distDir);
  // The version in the address lets a process that lives through a new build load it beside the old one.
  const module: unknown = await import(
    /* @vite-ignore */ /* turbopackIgnore: true */ `${pathToFileURL(entry).href}?version=${codeVersion}`
  );
  const client = join(distDir, 'client');
  const files = (await filesIn(client)).map((source) => ({
    source,
    path: `/${relative(client, source).split(sep).join('/')}`,
  }));
  return {
    distDir,
    codeVersion,
    handler: handlerOf(module),
    assets: files.filter(({ path }) => path.startsWith(hashedFolder)),
    publicFiles: await Promise.all(files.filter(({ path }) => !path.startsWith(hashedFolder)).map(readPublicFile)),
  };
}

function handlerOf(module: unknown): SiteHandler {
  if (typeof module === 'object' && module && 'handler' in module && typeof module.handler === 'function')
    return module.handler as SiteHandler;
  throw new Error('The compiled site exports no handler: it was not compiled with the adapter of this project.');
}

async function readPublicFile({ path, source }: { path: string; source: string }): Promise<RenderedFile> {
  const bytes = await readFile(source);
  return renderedFile({ path, file: path.slice(1), status: 200, contentType: contentTypeOf(path), bytes });
}

async function hashFolder(folder: string): Promise<string> {
  const sum = createHash('sha256');
  for (const file of await filesIn(folder)) {
    sum.update(`${relative(folder, file).split(sep).join('/')}\0`);
    sum.update(await readFile(file));
    sum.update('\0');
  }
  return sum.digest('hex').slice(0, 16);
}

/** Absolute paths of all files below the folder, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}
