import { describe, expect, test } from 'vitest';
import { changeDistrict } from '../../testing/changeDistrict.ts';
import { readFixturePage, renderFixturePage } from '../../testing/renderFixturePage.ts';

const signed = '/musterkreis/aktuelles/vereinbarung-unterzeichnet/';

describe('a press text', () => {
  test('shows its photo with alternative text, caption and credit', async () => {
    const { bytes } = await renderFixturePage(signed);
    expect(Buffer.from(bytes).toString('utf8')).toContain(
      'alt="Zwei Menschen reichen sich vor einem Rathaus die Hand"',
    );
    expect(await readFixturePage(signed)).toContain('Maxi Muster (links) und Erik Exempel (Foto: Stadt Musterstadt)');
  });

  test('keeps caption and credit while the photo is not there', async () => {
    const change = changeDistrict(({ news }) => ({
      news: news.map((item) => ({ ...item, photo: item.photo && { ...item.photo, image: null } })),
    }));
    expect(await readFixturePage(signed, { change })).toContain(
      'Das Foto liegt noch nicht vor. Maxi Muster (links) und Erik Exempel (Foto: Stadt Musterstadt)',
    );
  });
});

test('the list has the newest first and says which text names no day', async () => {
  expect(await readFixturePage('/musterkreis/aktuelles/')).toMatch(
    /Dienstag, 1\. Juli 2025 Zwei Jugendämter .* Ohne Datumsangabe Neues Faltblatt für Kitas/,
  );
});

test('a district whose news name no day has no feed', async () => {
  const change = changeDistrict(({ news }) => ({ news: news.map((item) => ({ ...item, date: null })) }));
  await expect(renderFixturePage('/musterkreis/aktuelles/feed.xml', { change })).rejects.toThrow('404');
  const { bytes } = await renderFixturePage('/musterkreis/aktuelles/', { change });
  expect(Buffer.from(bytes).toString('utf8')).not.toContain('feed.xml');
});
