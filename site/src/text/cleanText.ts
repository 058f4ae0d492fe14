/** Text without control characters, which neither iCalendar (RFC 5545, 3.1) nor XML can carry. Line breaks stay. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controlCharacters, '');
}

/** The same on one line, for values in which a line break would begin another property. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

// All of Unicode's controls but the line feed, and the two non-characters that XML 1.0 leaves out.
const controlCharacters = /(?!\n)\p{Cc}|[\uFFFE\uFFFF]/gu;
