/** What an editor is told about a document. Instants are ISO 8601 in UTC. */
export type PublishStatus =
  | { state: 'draft' }
  | { state: 'waiting'; since: string }
  /** waits until somebody resumes publishing */
  | { state: 'paused'; since: string; by: string | null }
  /** a publisher works on it; the stage is known when that takes a while */
  | { state: 'rendering'; since: string; stage: string | null }
  | LiveStatus
  | { state: 'failed'; at: string; reason: string }
  | { state: 'held' };

export type LiveStatus = {
  state: 'live';
  /** when and with which release the last change went live; null when it changed no page */
  since: string | null;
  release: number | null;
  /** pages that the release changed where the document shows; null when the release is only the first after the change */
  pages: ChangedPages | null;
  hasNewerDraft: boolean;
};

export type ChangedPages = {
  /** new or other than before */
  changed: number;
  removed: number;
  /** some of the changed pages, on the public site */
  links: { path: string; url: string }[];
};
