/** What an editor is told about a document. Instants are ISO 8601 in UTC. */
export type PublishStatus =
  | { state: 'draft' }
  | HiddenStatus
  | ({ state: 'waiting'; since: string } & Direction)
  /** waits until somebody resumes publishing */
  | ({ state: 'paused'; since: string; by: string | null } & Direction)
  /** a publisher works on it; the stage is known when that takes a while */
  | ({ state: 'rendering'; since: string; stage: string | null } & Direction)
  | LiveStatus
  /** everything else is live, without this document, because it does not fit */
  | { state: 'omitted'; reason: string }
  | ({ state: 'failed'; at: string; reason: string; where: string[] | null } & Direction)
  /** someone made an earlier release live again */
  | ({ state: 'held'; where: string[] | null } & Direction);

/**
 * Where the document is going: a removal takes it off the site, and until then it is still there.
 * `where` names the parts of the site that lag behind; null when all do that show the document.
 */
type Direction = { isRemoval: boolean };

/** Published, but not shown: by its own setting, for want of a public page of its network or with it, or because of the time. */
export type HiddenStatus =
  | { state: 'hidden'; why: 'visibility' | 'district' | 'unused' }
  | { state: 'hidden'; why: 'not-yet' | 'over'; at: string };

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
