import type { News } from '@schutznetz/shared/contract/editorial.ts';
import type { DistrictSnapshot } from '@schutznetz/shared/contract/snapshot.ts';
import { districtPaths } from '@schutznetz/shared/paths/districtPaths.ts';
import { toBerlin } from '@schutznetz/shared/time/toBerlin.ts';
import { cleanLine } from '../text/cleanText.ts';
import { writeXml } from './writeXml.ts';

/**
 * The district's news as an Atom feed (RFC 4287), newest first. Atom asks for a date of each entry, so news of which
 * no day is known are only on the site. Throws when no news has a date.
 */
export function writeNewsFeed(snapshot: DistrictSnapshot): string {
  const { origin, district, unit } = snapshot;
  const paths = districtPaths(unit);
  const dated = snapshot.news.filter(hasDate).sort((a, b) => b.date.localeCompare(a.date) || b.id - a.id);
  const [newest] = dated;
  if (newest === undefined) throw new Error(`No dated news in ${unit}`);
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'de',
      id: origin + paths.newsList(),
      title: cleanLine(`Aktuelles – ${district.networkName}`),
      updated: startOfDay(newest.date),
      author: { name: cleanLine(district.networkName) },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': origin + paths.feed() },
        { '@rel': 'alternate', '@type': 'text/html', '@href': origin + paths.newsList() },
      ],
      entry: dated.map((news) => ({
        // By document id: a slug may change, the entry stays the same.
        id: `${origin}${paths.newsList()}#${news.id}`,
        title: cleanLine(news.title),
        updated: startOfDay(news.date),
        link: { '@rel': 'alternate', '@type': 'text/html', '@href': origin + paths.news(news.slug) },
        ...(news.teaser === null ? {} : { summary: cleanLine(news.teaser) }),
      })),
    },
  });
}

type DatedNews = News & { date: string };

function hasDate(news: News): news is DatedNews {
  return news.date !== null;
}

/** RFC 3339 with the offset of that day, as only the day of a news is known. */
function startOfDay(date: string): string {
  return toBerlin(date).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}
