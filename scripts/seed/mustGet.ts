/** The id that a key of the demo content stands for. Throws when the content names a document that it does not have. */
export function mustGet(ids: Map<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo content refers to "${key}", which it does not contain`);
  return id;
}
