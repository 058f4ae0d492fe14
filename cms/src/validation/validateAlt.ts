/** A picture needs a description, a PDF file does not. */
export function validateAlt(value: string | null | undefined, { data }: { data: unknown }): true | string {
  const { mimeType } = data as { mimeType?: unknown };
  if (typeof mimeType === 'string' && !mimeType.startsWith('image/')) return true;
  return value?.trim()
    ? true
    : 'Bitte beschreiben Sie in einem Satz, was auf dem Bild zu sehen ist. Ohne Beschreibung erfahren blinde Menschen nichts davon.';
}
