import type { Payload, RequiredDataFromCollectionSlug } from 'payload';

/**
 * Writes a release into the list. Another publisher may have found it on disk and added it meanwhile; what this one knows
 * of causes and pages then replaces what could be told from the disk.
 */
export async function listRelease({
  payload,
  data,
}: {
  payload: Payload;
  data: RequiredDataFromCollectionSlug<'releases'>;
}): Promise<void> {
  try {
    await payload.create({ collection: 'releases', depth: 0, data });
  } catch (error) {
    const where = { number: { equals: data.number } };
    if (data.number == null || (await payload.count({ collection: 'releases', where })).totalDocs === 0) throw error;
    await payload.update({ collection: 'releases', where, depth: 0, data });
  }
}

/** Adds a release that was found on disk, unless its publisher has listed it in this moment. */
export async function listFoundRelease(input: Parameters<typeof listRelease>[0]): Promise<void> {
  const { payload, data } = input;
  try {
    await payload.create({ collection: 'releases', depth: 0, data });
  } catch (error) {
    const where = { number: { equals: data.number } };
    if ((await payload.count({ collection: 'releases', where })).totalDocs === 0) throw error;
  }
}
