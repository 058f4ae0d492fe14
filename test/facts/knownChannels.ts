/** Every phone number that the sources name, as digits without a prefix for the country. */
export const knownNumbers: ReadonlySet<string> = new Set([
  // Kreis Viersen: ASD Team Ost and Team West
  '01622916553',
  '01721503330',
  // Stadt Soest: coordination
  '029211032357',
  // Wermelskirchen: ASD
  '02196710511',
  // national
  '110',
  '112',
  '116016',
  '116111',
  '116117',
  '08001110111',
  '08001110222',
  '08001110550',
  '08001921000',
  '08002255530',
]);

export const knownEmails: ReadonlySet<string> = new Set(['s.kremer@soest.de']);
