/** German numbers that are dialled without an area code, as stored → as people read them. */
export const shortNumbers: ReadonlyMap<string, string> = new Map([
  ['110', '110'],
  ['112', '112'],
  ['115', '115'],
  ['116000', '116 000'],
  ['116006', '116 006'],
  ['116016', '116 016'],
  ['116111', '116 111'],
  ['116116', '116 116'],
  ['116117', '116 117'],
  ['116123', '116 123'],
]);
