/** A terminal, npm and the bootstrap each pass one Ctrl-C on: what comes this soon after is the same wish. */
const echoes = 1000;

/** Aborts with the first SIGINT, SIGTERM or SIGHUP. A second one, later than its echoes, ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first: number | null = null;
  const take = () => {
    if (first === null) {
      first = Date.now();
      controller.abort();
    } else if (Date.now() - first > echoes) {
      console.error('Sofort beendet. Der nächste Start räumt auf.');
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, take);
  return controller.signal;
}
