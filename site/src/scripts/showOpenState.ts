import { describeOpenState } from './describeOpenState.ts';

/** Writes into every `[data-hours]` whether it is within the hours at this moment in Berlin, and again each minute. */
export function showOpenState(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-hours]');
  const update = () => {
    for (const place of places) {
      const { text, isOpen } = describeOpenState({
        hours: place.dataset['hours'] ?? '',
        isClosedOnHolidays: 'closedOnHolidays' in place.dataset,
        now: new Date(),
      });
      place.classList.toggle('sn-hours__state--open', isOpen);
      if (place.textContent !== text) place.textContent = text;
    }
  };
  update();
  setInterval(update, 60_000);
}
