import path from 'node:path';
import { type CompiledSite, loadCompiledSite } from '@schutznetz/site/render/loadCompiledSite.ts';
import { workspaceRoot } from '../config/cmsEnvironment.ts';

let loading: Promise<CompiledSite> | null = null;

/** The compiled site, loaded at the first preview and kept: a new version of the code comes with a new process. */
export async function loadPreviewSite(): Promise<CompiledSite> {
  loading ??= loadCompiledSite(path.join(workspaceRoot, 'site/dist'));
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
