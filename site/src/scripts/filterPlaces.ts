import { matchesSearch } from '@schutznetz/shared/responsibility/foldForSearch.ts';

/** Filters the list of places while one types, and by `?q=` of the address. The list itself is complete without it. */
export function filterPlaces(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-place-search="true"]');
  const input = form?.querySelector('input');
  const status = form?.querySelector('[data-hits]');
  if (!form || !input || !status) return;

  const places = [...document.querySelectorAll<HTMLElement>('[data-place]')].map((element) => ({
    element,
    names: namesOf(element),
  }));
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const letters = document.querySelector<HTMLElement>('[data-filter-hides]');

  const filter = () => {
    const query = input.value.trim();
    let hits = 0;
    for (const { element, names } of places) {
      const isHit = query === '' || matchesSearch(query, names);
      element.hidden = !isHit;
      if (isHit) hits += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-place]:not([hidden])') === null;
    letters?.classList.toggle('sn-letters-nav--off', query !== '');
    status.textContent = query === '' ? '' : describeHits(hits);
  };

  input.addEventListener('input', filter);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
    const hits = places.filter(({ element }) => !element.hidden);
    // One hit is the answer: go there.
    const [only] = hits;
    const link = hits.length === 1 ? only?.element.querySelector('a') : null;
    if (link) location.assign(link.href);
  });

  const asked = new URLSearchParams(location.search).get('q');
  if (asked) input.value = asked;
  // Browsers also keep what was typed before "back".
  if (input.value !== '') filter();
}

function namesOf(place: HTMLElement): string[] {
  const [name, postcodes, localPlaces] = [...place.children].map((child) =>
    child.tagName === 'SMALL' ? '' : (child.textContent ?? ''),
  );
  return [name, ...(postcodes ?? '').split(', '), ...(localPlaces ?? '').split(', ')].filter(
    (text): text is string => text !== undefined && text !== '',
  );
}

function describeHits(hits: number): string {
  if (hits === 0) return 'Kein Ort gefunden. Prüfen Sie die Schreibweise, oder suchen Sie mit der Postleitzahl.';
  return hits === 1 ? '1 Ort gefunden.' : `${hits} Orte gefunden.`;
}
