const presses = 3;
const withinMilliseconds = 2000;

/**
 * Makes the link `[data-exit]` leave the page without a trace in the "back" button, by click or by pressing
 * Escape three times. Without this script it is a plain link.
 */
export function enableQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-exit]');
  if (!link) return;

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });

  let recent: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat) return;
    recent = [...recent.filter((time) => event.timeStamp - time < withinMilliseconds), event.timeStamp];
    if (recent.length >= presses) leave(link.href);
  });
}

function leave(address: string): void {
  // The other page may take seconds on a poor line; this one is gone at once.
  document.documentElement.classList.add('sn-leaving');
  document.title = 'Wetter';
  location.replace(address);
}
