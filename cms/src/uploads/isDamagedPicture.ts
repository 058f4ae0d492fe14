import sharp from 'sharp';

/** Whether a picture cannot be read to its end, for instance because its upload or export broke off. */
export async function isDamagedPicture(data: Buffer): Promise<boolean> {
  // Whoever wants the result must read every line of the picture; small, it takes no memory.
  return await sharp(data)
    .resize({ width: 32, height: 32, fit: 'fill', fastShrinkOnLoad: false })
    .raw()
    .toBuffer()
    .then(
      () => false,
      () => true,
    );
}
