/** A point in time as the database hands it out, in ISO 8601 in UTC. */
export function toInstant(value: Date | string | null | undefined): string | null {
  return value === null || value === undefined ? null : new Date(value).toISOString();
}
