import { de } from '@payloadcms/translations/languages/de';
import { expect, test } from 'vitest';
import { germanTexts } from './germanTexts.ts';

const informal =
  /\b(?:du|dein\w*|dich|dir|gib|wähle|klicke|ziehe|setze|zeichne|passe|prüfe|überprüfe|versuche|ignoriere|bist|hast|kannst)\b|(?:^|[.!?] )Erstelle\b/i;

/** Texts that nobody meets, by the feature that is off. */
const neverShown: { key: RegExp; reason: string }[] = [
  { key: /^authentication:generatingNewAPIKey/, reason: 'accounts have no API key' },
  { key: /^authentication:(?:newAccountCreated|verifyYourEmail)$/, reason: 'no mail is sent' },
  { key: /^(?:folder:|general:moveConfirm$)/, reason: 'no collection has folders' },
  { key: /^general:aboutTo(?:PermanentlyDelete|Restore|Trash)/, reason: 'no collection has a trash' },
  { key: /^(?:general:copyWarning|version:aboutToUnpublishIn)$/, reason: 'content has one language' },
];

const ours: Record<string, Record<string, string>> = germanTexts;
const shown = Object.entries(de.translations)
  .flatMap(([group, texts]) =>
    Object.entries({ ...texts, ...ours[group] }).map(([key, text]) => [`${group}:${key}`, text]),
  )
  .filter(([name]) => !neverShown.some(({ key }) => key.test(String(name))));

test('the admin says Sie, never Du', () => {
  expect(shown.length).toBeGreaterThan(300);
  expect(shown.filter(([, text]) => informal.test(String(text)))).toEqual([]);
});

test('every text of ours replaces one that Payload knows', () => {
  const known: Record<string, Record<string, unknown>> = de.translations;
  const unknown = Object.entries(ours).flatMap(([group, texts]) =>
    Object.keys(texts).filter((key) => known[group]?.[key] === undefined),
  );
  expect(unknown).toEqual([]);
});

test('the page of a forgotten password promises no mail', () => {
  const { checkYourEmailForPasswordReset, forgotPasswordEmailInstructions } = germanTexts.authentication;
  for (const text of [checkYourEmailForPasswordReset, forgotPasswordEmailInstructions]) {
    expect(text).toContain('verschickt keine E-Mails');
  }
});
