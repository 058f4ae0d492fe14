import { ValidationError } from 'payload';

/** What an editor reads when the operation is refused, one text a field; fails when it is not refused. */
export async function messagesOf(operation: Promise<unknown>): Promise<string[]> {
  const error: unknown = await operation.then(
    () => new Error('the operation was not refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message);
  return [error instanceof Error ? error.message : String(error)];
}
