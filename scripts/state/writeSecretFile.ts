import { open, rename } from 'node:fs/promises';

/** Writes a file that only its owner may read, whole or not at all. */
export async function writeSecretFile(path: string, text: string): Promise<void> {
  const draft = `${path}.neu`;
  const file = await open(draft, 'w', 0o600);
  try {
    // The mode above only counts for a new file: an abandoned draft may have another.
    await file.chmod(0o600);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
