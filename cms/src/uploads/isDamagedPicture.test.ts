import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isDamagedPicture } from './isDamagedPicture.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
const picture = sharp({ create: { width: 160, height: 100, channels: 3, background: 'teal', noise } });

test.each(['png', 'jpeg', 'webp', 'avif'] as const)('a whole %s is fine, half of it is damaged', async (format) => {
  const whole = await picture.clone().toFormat(format).toBuffer();
  expect(await isDamagedPicture(whole)).toBe(false);
  expect(await isDamagedPicture(whole.subarray(0, whole.length / 2))).toBe(true);
});
