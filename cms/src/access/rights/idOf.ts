/** Id of a relation as Payload hands it out or takes it in: an id, its text from a form, a populated document, or nothing. */
export function idOf(relation: unknown): number | null {
  const id: unknown = typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation;
  if (typeof id === 'number') return id;
  return typeof id === 'string' && /^\d+$/.test(id) ? Number(id) : null;
}
