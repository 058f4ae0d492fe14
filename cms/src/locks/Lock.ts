/** As much of a lock of Payload as we look at. */
export type Lock = {
  id: number;
  user?: { relationTo: string; value: unknown } | null;
  /** ISO 8601: since when the person edits */
  createdAt?: string | null;
};
