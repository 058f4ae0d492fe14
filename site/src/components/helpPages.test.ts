import { describe, expect, it } from 'vitest';
import { changeDistrict } from '../testing/changeDistrict.ts';
import { attributes } from '../testing/readHtml.ts';
import { readFixturePage, renderFixturePage } from '../testing/renderFixturePage.ts';

const town = (slug: string) => `/musterkreis/orte/${slug}/`;

async function callsOf(path: string): Promise<string[]> {
  const html = Buffer.from((await renderFixturePage(path)).bytes).toString('utf8');
  return attributes(html, 'href').filter((href) => href.startsWith('tel:'));
}

describe('a help page', () => {
  it.each(['/', '/musterkreis/', '/musterkreis/hilfe/', town('musterstadt'), '/musterkreis/kontakte/'])(
    '%s begins with the emergency numbers',
    async (path) => {
      expect((await callsOf(path)).slice(0, 2)).toEqual(['tel:110', 'tel:112']);
    },
  );

  it('names danger first, then the office, then the way out of hours, then the advice lines', async () => {
    const text = await readFixturePage(town('musterstadt'));
    const parts = [
      'Ist ein Kind jetzt in Gefahr?',
      'Jugendamt der Stadt Musterstadt',
      '030 23125201',
      'Abends, nachts und am Wochenende',
      'Beratung am Telefon',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('still shows 110 and 112 when the central list is empty', async () => {
    const text = await readFixturePage(town('musterstadt'), { change: changeDistrict(() => ({ helplines: [] })) });
    expect(text).toContain('Polizei 110');
    expect(text).toContain('Rettungsdienst 112');
  });
});

describe('the page of a town', () => {
  it('says for which part of the town each team is there', async () => {
    const text = await readFixturePage(town('musterstadt'));
    expect(text).toMatch(
      /Altmusterstadt, Musterfeld, Fiktiver Weg 1–40 Allgemeiner Sozialer Dienst, Team Nord 030 23125201/,
    );
    expect(text).toMatch(/Südmusterstadt, Ödland Allgemeiner Sozialer Dienst, Team Süd 030 23125202/);
  });

  it('offers the switchboard to those who find no team for their part', async () => {
    expect(await readFixturePage(town('musterstadt'))).toContain('Passt nichts davon?');
  });

  it('shows no number of another office', async () => {
    const calls = await callsOf(town('beispielhausen'));
    expect(calls).toContain('tel:+493023125203');
    expect(calls).not.toContain('tel:+493023125201');
  });

  it('shows a stand-by number under the time out of hours', async () => {
    const text = await readFixturePage(town('probedorf-an-der-fiktiven'));
    expect(text).toMatch(/Abends, nachts und am Wochenende Bereitschaft des Musterkreises 030 23125207/);
  });

  it('keeps a note about the time out of hours with the part of the town that it is for', async () => {
    const text = await readFixturePage(town('musterstadt'));
    expect(text).toContain('Südmusterstadt, Ödland: Die Polizei erreicht das Jugendamt jederzeit.');
  });

  it('falls back to the switchboard where no team is known', async () => {
    const text = await readFixturePage(town('probedorf-an-der-fiktiven'));
    expect(text).toContain('Die Zentrale des Jugendamts hilft Ihnen weiter: Zentrale, Kreisjugendamt Musterkreis');
  });

  it('says in plain words that no number is known, and guesses none', async () => {
    const text = await readFixturePage(town('leerbeispiel'));
    expect(text).toContain('Eine Telefonnummer dieses Jugendamts ist uns nicht bekannt.');
    expect((await callsOf(town('leerbeispiel'))).filter((call) => call.startsWith('tel:+4930'))).toEqual([]);
  });

  it('drops a coverage that is over', async () => {
    const text = await readFixturePage(town('probedorf-an-der-fiktiven'), { now: '2027-01-01T00:00:00+01:00' });
    expect(text).not.toContain('030 23125207');
  });

  it('never claims that someone answers now', async () => {
    expect(await readFixturePage(town('musterstadt'))).not.toMatch(/Jetzt ist/);
  });

  it('is there for towns of the snapshot only', async () => {
    await expect(renderFixturePage(town('nirgendwo'))).rejects.toThrow('404');
  });
});

describe('the help of a district', () => {
  it('names the number beside a town where one number is right for all of it', async () => {
    const text = await readFixturePage('/musterkreis/hilfe/');
    expect(text).toContain('Beispielhausen 030 23125203');
    expect(text).not.toContain('030 23125201');
  });

  it('asks for no town where there is only one', async () => {
    const oneTown = changeDistrict((snapshot) => ({ municipalities: snapshot.municipalities.slice(0, 1) }));
    const text = await readFixturePage('/musterkreis/hilfe/', { change: oneTown });
    expect(text).not.toContain('Wo lebt das Kind?');
    expect(text).toContain('030 23125201');
  });
});

describe('notices', () => {
  it('are shown from their start until before their end', async () => {
    const text = async (now: string) => {
      const page = await renderFixturePage('/musterkreis/', { now });
      return Buffer.from(page.bytes).toString('utf8');
    };
    expect(await text('2026-01-31T23:59:00Z')).toContain('ist umgezogen');
    expect(await text('2026-02-01T00:00:00Z')).not.toContain('ist umgezogen');
    expect(await text('2026-02-28T23:59:00Z')).not.toContain('Streik');
    expect(await text('2026-03-01T00:00:00Z')).toContain('Streik');
  });

  it('of another office stay away from a town', async () => {
    expect(await readFixturePage(town('beispielhausen'))).not.toContain('Neue Nummer für das Team Süd');
    expect(await readFixturePage(town('musterstadt'))).toContain('Neue Nummer für das Team Süd');
  });
});

describe('the contacts of a district', () => {
  it('are all there, each once', async () => {
    const html = Buffer.from((await renderFixturePage('/musterkreis/kontakte/')).bytes).toString('utf8');
    const anchors = attributes(html, 'id').filter((id) => id.startsWith('kontakt-'));
    expect(anchors.toSorted()).toEqual(Array.from({ length: 11 }, (_, index) => `kontakt-${201 + index}`));
  });

  it('show a fax as text, not as a call', async () => {
    expect(await callsOf('/musterkreis/kontakte/')).not.toContain('tel:+493023125299');
  });
});

describe('the hours for the script', () => {
  it('are marked as closed on holidays only where they are', async () => {
    const html = Buffer.from((await renderFixturePage('/hilfetelefone/')).bytes).toString('utf8');
    const marked = [...html.matchAll(/data-hours="([^"]*)"( data-closed-on-holidays)?/g)].map(([, hours, holidays]) => [
      hours,
      holidays !== undefined,
    ]);
    expect(marked).toEqual([
      ['mo,di,mi,do,fr,sa 14:00-20:00', false],
      ['mo,di,mi,do,fr 09:00-17:00;di,do 17:00-19:00', true],
    ]);
  });
});

describe('the banner', () => {
  it('says on every page of a demonstration that it is none of the offices', async () => {
    const page = await renderFixturePage('/musterkreis/kontakte/');
    expect(Buffer.from(page.bytes).toString('utf8')).toContain('Das ist nicht die amtliche Seite');
  });

  it('is gone from a real site', async () => {
    const change = changeDistrict((snapshot) => ({ portal: { ...snapshot.portal, demo: false } }));
    const page = await renderFixturePage('/musterkreis/kontakte/', { change });
    expect(Buffer.from(page.bytes).toString('utf8')).not.toContain('amtliche Seite');
  });
});
