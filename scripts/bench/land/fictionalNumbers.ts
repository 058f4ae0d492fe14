/** Area codes and blocks of a thousand numbers that the Bundesnetzagentur keeps free for fiction. */
const blocks = ['+493023125', '+494066969', '+492214710', '+498999998'];

export const fictionalNumberCount = blocks.length * 1000;

/** Landline number of the reserved ranges, E.164; the index starts again after the last one. */
export function fictionalNumber(index: number): string {
  const position = index % fictionalNumberCount;
  const block = blocks[Math.floor(position / 1000)] ?? '';
  return `${block}${String(position % 1000).padStart(3, '0')}`;
}

/** Mobile number of the reserved ranges, E.164: no document of the land has one. Starts again after 200. */
export function unusedNumber(index: number): string {
  const block = index % 200 < 100 ? '+49176040690' : '+4917139200';
  return `${block}${String(index % 100).padStart(2, '0')}`;
}
