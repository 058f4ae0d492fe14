import type { Download, Image } from '../contract/media.ts';
import type { Snapshot } from '../contract/snapshot.ts';

/** File names in the media store that the unit's pages show or offer, sorted, without duplicates. */
export function mediaFilesOf(snapshot: Snapshot): string[] {
  const images: (Image | null)[] = snapshot.pages.map((page) => page.image);
  const downloads: Download[] = snapshot.pages.flatMap((page) => page.downloads);
  // The portal lists events but offers their material only on the pages of their district.
  if (snapshot.kind === 'district') {
    images.push(...snapshot.news.map((news) => news.photo?.image ?? null));
    downloads.push(...snapshot.events.flatMap((event) => event.materials));
    downloads.push(...snapshot.guides.flatMap((guide) => guide.downloads));
    const agreement = snapshot.district.agreement?.document;
    if (agreement) downloads.push(agreement);
  }
  const files = [
    ...images.flatMap((image) => image?.variants ?? []).map((variant) => variant.file),
    ...downloads.map((download) => download.file),
  ];
  return [...new Set(files)].sort();
}
