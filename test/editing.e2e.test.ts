import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDocument } from './system/adminPages.ts';
import { messageAt, openDesk, takeOver, toasts, typeAndLock, waitForFormState } from './system/editors.ts';
import { useSystem } from './system/useSystem.ts';

const coordinator = 'Koordination Netzwerk Kinderschutz';
const description = '#field-description';
const number = '#field-phones__0__number';

const system = useSystem();
/** Coordination and editing of one office, each at their own computer. */
let erika: Page;
let max: Page;

beforeAll(async () => {
  const { browser, cmsUrl, accounts } = system;
  erika = await openDesk({ browser, cmsUrl, account: accounts.koordination });
  max = await openDesk({ browser, cmsUrl, account: accounts.redaktion });
});

function openContact(page: Page): Promise<void> {
  return openDocument({ page, cmsUrl: system.cmsUrl, collection: 'contacts', title: coordinator });
}

describe('Two editors on one document', () => {
  const typed = 'Was Erika Musterfrau getippt und noch nicht gespeichert hat.';

  test('Who comes second reads who edits, since when and what can be done.', async () => {
    await openContact(erika);
    await typeAndLock({ page: erika, field: description, text: typed });
    await openContact(max);
    const dialog = max.locator('.document-locked');
    await dialog.waitFor();
    const text = await dialog.innerText();
    expect(text).toMatch(
      /Koordination Stadt Soest.* \(seit \d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr\) bearbeitet diesen Eintrag/,
    );
    expect(text).toContain('sprechen Sie sich ab');
    expect(text).not.toMatch(/\b(?:AM|PM)\b|koordination@/);
    expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['Zurück', 'Nur ansehen', 'Übernehmen']);
  });

  test('Who takes the document over can save, and who had it keeps what was typed.', async () => {
    await takeOver({ page: max, field: description });

    await erika.locator(description).press('End');
    await erika.keyboard.type(' Und mehr.');
    const dialog = erika.locator('.document-take-over');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('Ihre Eingaben sind nicht verloren');
    await dialog.getByRole('button', { name: 'Nur ansehen' }).click();

    const note = erika.getByRole('region', { name: 'Ihre nicht gespeicherten Eingaben' });
    await note.getByText(`${typed} Und mehr.`).waitFor();
    expect(await note.innerText()).toMatch(/Redaktion Stadt Soest.* bearbeitet jetzt diesen Eintrag/);
    expect(await note.innerText()).toContain('Kurze Beschreibung');

    await typeAndLock({ page: max, field: description, text: 'Von der Redaktion vorgeschlagen.' });
    await max.getByRole('button', { name: 'Entwurf speichern' }).click();
    await toasts(max).getByText('gespeichert').waitFor();
  });
});

describe('A document that was saved in between', () => {
  const typed = 'Getippt, bevor die andere Änderung kam.';

  test('is not overwritten: the save is refused, says why, and what was typed stays in the form.', async () => {
    await openContact(erika);
    await typeAndLock({ page: erika, field: description, text: typed });
    await openContact(max);
    await takeOver({ page: max, field: description });
    await typeAndLock({ page: max, field: description, text: 'Der neuere Stand.' });
    await max.getByRole('button', { name: 'Entwurf speichern' }).click();
    await toasts(max).getByText('gespeichert').waitFor();

    await erika.locator('#action-save').click();
    await toasts(erika).getByText('inzwischen von jemand anderem geändert').waitFor();
    expect(await erika.locator(description).inputValue()).toBe(typed);
    expect(await erika.locator('#action-save').isEnabled()).toBe(true);
    await openContact(max);
    expect(await max.locator(description).inputValue()).toBe('Der neuere Stand.');
  });

  test('is announced to who starts typing in the old state, and what was typed can be copied after the reload.', async () => {
    await openContact(erika);
    await openContact(max);
    await typeAndLock({ page: max, field: description, text: 'Der neueste Stand.' });
    await max.getByRole('button', { name: 'Entwurf speichern' }).click();
    await toasts(max).getByText('gespeichert').waitFor();

    await erika.locator(description).fill(typed);
    await erika.getByText('Inzwischen geändert').waitFor();
    await erika.getByRole('button', { name: 'Neu laden' }).click();
    await erika.getByRole('region', { name: 'Ihre nicht gespeicherten Eingaben' }).getByText(typed).waitFor();
    expect(await erika.locator(description).inputValue()).toBe('Der neueste Stand.');
  });
});

describe('A refused save', () => {
  test('shows its message at the field, even if an older answer about the form comes after it.', async () => {
    await openContact(erika);
    await erika.getByRole('button', { name: 'Erreichen' }).click();
    // Whatever was asked while typing is answered only after the save.
    let release = (): void => undefined;
    const saved = new Promise<void>((resolve) => (release = resolve));
    await erika.route(erika.url(), async (route) => {
      if (route.request().method() === 'POST') await saved;
      await route.continue();
    });
    const asked = erika.waitForRequest((request) => request.method() === 'POST' && request.url() === erika.url());
    await erika.locator(number).fill('1032357');
    await asked;
    await erika.keyboard.press('ControlOrMeta+s');
    await toasts(erika).getByText('Nummer').first().waitFor();
    const answered = waitForFormState(erika);
    release();
    await answered;
    await erika.unroute(erika.url());
    await expectLasting(() => messageAt(erika, number).innerText(), 'Vorwahl');
    expect(await erika.locator(number).inputValue()).toBe('1032357');
  });

  test('is done again when the field is right, and its message goes.', async () => {
    await erika.locator(number).fill('02921 1032357');
    await messageAt(erika, number).waitFor({ state: 'hidden' });
    await erika.locator('#action-save').click();
    await toasts(erika).getByText('erfolgreich').waitFor();
  });

  test.each([0, 120, 250])(
    'shows its message at the field when it follows the last letter %i ms later.',
    async (ms) => {
      await openContact(erika);
      await erika.getByRole('button', { name: 'Erreichen' }).click();
      await erika.locator(number).fill('1032357');
      await erika.waitForTimeout(ms);
      await erika.locator('#action-save').click();
      await toasts(erika).getByText('Nummer').first().waitFor();
      await expectLasting(() => messageAt(erika, number).innerText(), 'Vorwahl');
    },
  );
});

test('A contact that is used elsewhere is not deleted, and the message says where it is used.', async () => {
  await openContact(erika);
  await erika.locator('.doc-controls__popup button').first().click();
  await erika.locator('#action-delete').click();
  await erika.getByRole('dialog').getByRole('button', { name: 'Bestätigen' }).click();
  await toasts(erika).getByText('Dieser Eintrag wird noch gebraucht').waitFor();
  expect(await toasts(erika).innerText()).toContain('Kreis Soest');
  await openContact(erika);
});

describe('An upload', () => {
  const alt = 'Ein Bild zum Ausprobieren';

  async function upload(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await erika.goto(`${system.cmsUrl}/admin/collections/media/create`);
    await erika.locator('form[data-form-ready="true"]').waitFor();
    await erika.locator('input[type="file"]').setInputFiles(file);
    await erika.locator('#field-alt').fill(alt);
    await erika.locator('#action-save').click();
  }

  test('of a wrong type is refused in German, whatever its name says, and the form stays as it was.', async () => {
    await upload({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Das ist kein Bild.') });
    await toasts(erika).getByText('„foto.jpg“ kann nicht hochgeladen werden').waitFor();
    expect(await erika.locator('#field-alt').inputValue()).toBe(alt);
  });

  test('that is too large is refused with the limit and what to do, and the form stays as it was.', async () => {
    await upload({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(11 * 1024 * 1024, '%PDF-1.7 '),
    });
    await toasts(erika).getByText('Die Datei ist zu groß').waitFor();
    expect(await toasts(erika).innerText()).toContain('höchstens 10 MB');
    expect(await erika.locator('#field-alt').inputValue()).toBe(alt);
  });
});

/** Holds now and still a second later, when late answers have come. */
async function expectLasting(read: () => Promise<string>, part: string): Promise<void> {
  expect(await read()).toContain(part);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await read()).toContain(part);
}
