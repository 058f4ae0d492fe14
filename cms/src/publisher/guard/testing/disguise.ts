/** Spells numbers and mails as people, editors and programs do, and as nobody would: the same for the same seed. */
export function disguise(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    // Numerical Recipes' generator; its upper bits are good enough to pick with.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

  /** Two ways of hiding at most, each here and there: with many at once hardly anything would be found. Half as usual. */
  const hide = (characters: string, spellings: (character: string) => readonly string[]): string => {
    const isUsual = below(2) === 0;
    const [gap, otherGap] = [pick(isUsual ? usualGaps : gaps), pick(isUsual ? usualGaps : gaps)];
    const way = below(24);
    const rate = 2 + below(12);
    return [...characters]
      .map((character) => {
        const among = isUsual ? [inAddress(character)] : spellings(character);
        const spelled = below(rate) === 0 ? (among[way % among.length] ?? character) : character;
        return spelled + (below(rate) === 0 ? pick([gap, otherGap]) : '');
      })
      .join('');
  };

  return {
    below,
    pick,
    /** @param number E.164 or a short number */
    number: (number: string): string => {
      const national = number.replace(/^\+49/, '');
      const start =
        national === number
          ? pick([number, number.replace('+', '00')])
          : pick(['0', '+49', '0049', '+49 (0)']) + national;
      return pick(['', 'Tel. ', '(', '9']) + hide(start, spellingsOfDigit) + pick(['', '', ' ', ...behind]);
    },
    mail: (mail: string): string => {
      const cased = below(4) === 0 ? mail.toUpperCase() : mail;
      return hide(cased, spellingsOfLetter)
        .replace('@', pick(ats))
        .replace('.', pick(['.', ...dots]));
    },
    within: (text: string): string => pick(places).replace('…', () => text),
    /** Anything at all. */
    rubble: (parts: readonly string[]): string =>
      Array.from({ length: 3 + below(25) }, () => pick(below(2) === 0 ? parts : below(3) === 0 ? rubble : gaps)).join(
        '',
      ),
  };
}

const gapsOf = (...lines: string[]) => lines.join('¦').split('¦');

const usualGaps = gapsOf(
  '¦ ¦-¦ / ¦.¦(¦) ¦…¦·¦ • ¦–¦\u2011¦\u00a0¦\u200b¦\u00ad¦\u2060¦\r\n ¦\n¦\\n¦\\,¦\\\r\n n',
  '<b>¦</b>¦<span class="x2">¦</i><i>¦<wbr>¦<br>¦<sup>¦&#34;¦&#39;¦%20¦%2D',
);

const gaps = gapsOf(
  '¦ ¦-¦ / ¦.¦ - ¦  ¦_¦(¦)¦[¦] ¦=¦+¦~¦…¦·¦ • ¦–¦\u2011¦»¦´¦ü¦u\u0308',
  '\u00a0¦\u200b¦\u00ad¦\u2060¦\ufeff¦\u202f¦\u2028¦\u200e¦\u0308¦\u0338¦\u{e0020}¦\u180e',
  '&nbsp;¦&shy;¦&NoBreak;¦&lowbar;¦&#8203;¦&#x200b;¦&#8239¦&#45;¦&#32;¦&#x2f¦&#173;¦&plus;',
  '&#34;¦&#39;¦&#38;¦&amp;¦&quot;¦&#38;nbsp;¦&#x26;nbsp;¦&n&#98;sp;¦&#38;#32;¦&#60;b&#62;¦&lt;b&gt;',
  '%20¦%2D¦%2f¦%C2%A0¦%E2%80%8B¦%3Cb%3E¦%26nbsp;¦%25¦%5Cn¦%¦%2¦%ff¦%20%ff¦%0D%0A',
  '\\n¦\\N¦\\t¦\\/¦\\,¦\\\\¦\\¦\\u00a0¦\\u002D¦\\u200b¦\\u003cb\\u003e¦\\&#110;¦\\%6E¦\\\u200bn¦\\&shy;n',
  '\n¦\r\n ¦\r\n\t¦\\\r\n n¦\\\n t¦\\\r\n<br>n¦\\<br>n¦\\\r\n , ¦\t',
  '<b>¦</b>¦<span class="x2">¦</span>¦<wbr>¦<br>¦<br />¦<BR class="x">¦<sup>¦</sup>¦<td>¦</td><td>',
  '<a title="a>b">¦<a title="<">¦<a title="1">¦<b title="<i>">¦</ b >¦< b>¦<¦>',
  '<!-- 1 -->¦<!-- 1 > 2 -->¦<!-->¦<%21-- > -->¦<\u200b!-- > -->¦<!doctype html>',
);

const behind = gapsOf('¹¦²³¦&sup1;¦&#185;¦<sup>1</sup>¦<sup class="x">1</sup>¦₁¦①¦1¦<b>1¦.¦½¦</p>');

function inAddress(character: string): string {
  return /[a-z0-9]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : character;
}

function spellingsOfDigit(digit: string): readonly string[] {
  if (!/\d/.test(digit)) return [digit];
  const value = Number(digit);
  const code = 48 + value;
  const scripts = [0xff10, 0x660, 0x966, 0x1d7ce, 0x2080, 0x245f].map((zero) => String.fromCodePoint(zero + value));
  const escapes = `&#${code};¦&#${code}¦&#x3${digit};¦&#X3${digit}¦%3${digit}¦\\u003${digit}¦&#38;#${code};¦%253${digit}`;
  const raised = value > 0 && value < 4 ? ['⁰¹²³'.charAt(value), `&sup${digit};`] : [digit];
  return [...escapes.split('¦'), ...scripts, ...scripts.slice(0, 4).map(encodeURIComponent), ...raised];
}

function spellingsOfLetter(letter: string): readonly string[] {
  const code = letter.charCodeAt(0);
  const hex = code.toString(16).padStart(2, '0');
  const wide = code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : letter;
  const alike: Record<string, string> = { s: 'ſ', k: '\u212a', a: 'ª', o: 'º', i: '\u0130' };
  return [`&#${code};`, `&#x${hex}`, `%${hex}`, `\\u00${hex}`, wide, alike[letter] ?? letter, letter.toUpperCase()];
}

const ats = gapsOf(
  '@¦@¦@¦ @ ¦ (at) ¦[ät]¦{ AT }¦(at]¦(<b>at</b>)¦&#64;¦&commat;¦%40¦\\u0040¦＠¦﹫',
  '&com<b></b>mat;¦&com\u200bmat;¦&amp;commat;¦&#38;commat;¦%26commat;¦(%61t)¦\n @¦@\r\n ¦(a\u0308t)',
);
const dots = gapsOf(' . ¦(dot)¦[punkt]¦ { Punkt } ¦&period;¦․¦．¦&#46;¦%2E¦\\u002e¦…');

const places = gapsOf(
  '…¦<p>…</p>¦<a href="tel:…">Anrufen</a>¦<a href=\'mailto:…\'>¦<img src="a.webp" alt="Schild mit …">',
  '{"t":"…"}¦DESCRIPTION:Anruf unter …\\nUhr¦<!-- … -->¦<script>const a = "…";</script>¦<td>…</td><td>7</td>',
  '<a title=\'>\' href="…">¦<b>…¦1 < 2 …¦x>…<x',
);

const rubble = gapsOf(
  '0¦1¦9¦49¦&¦#¦;¦%¦\\¦u¦n¦x¦/¦-¦ ¦(¦)¦+¦<¦>¦!¦--¦br¦sup¦@¦&#¦&#x¦%3¦\\u00¦&sup¦nbsp;¦commat;',
  '(at)¦(ät)¦(dot)¦ä¦é¦²¦⅓¦٣¦߀¦𝟘¦🙂¦\ud800¦\u0000',
);
