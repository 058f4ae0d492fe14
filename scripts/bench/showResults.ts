import type { BenchResults } from './runBench.ts';
import { round, summarise, type Summary } from './summarise.ts';

const rebuildNames = { first: 'erster Start', unchanged: 'ohne Änderung', changed: 'jede Seite geändert' } as const;

/** Prints the figures as tables. */
export function showResults(results: BenchResults): void {
  const { options, machine, load, publications, readers } = results;
  console.log(
    `\nGröße ${options.size}, Zufallszahl ${options.seed}, ${machine.cores} × ${machine.cpu}, Node ${machine.node}`,
  );
  console.log(`Last der Maschine: vorher ${round(load[0])}, nachher ${round(load[1])}`);

  console.log('\nVon der Antwort der Redaktion bis zur öffentlichen Adresse (ms)');
  console.table({ 'alle Seiten einer Änderung': row(summarise(publications.map(slowest))), ...byPage(results) });
  console.log(`Prozessorzeit der Veröffentlichung je Änderung: ${Math.round(results.cpuPerPublication)} ms`);
  console.log('\nSchritte der Veröffentlichung und Antwort der Redaktion (ms)');
  const stages = Object.entries(results.stages).map(([name, summary]) => [name, row(summary)]);
  const answer = row(summarise(publications.map(({ answerMs }) => answerMs)));
  console.table({ ...Object.fromEntries(stages), 'Antwort der Redaktion': answer });
  if (readers) {
    console.log(`\n${options.readers} Lesende (ms), ${readers.errors} Fehler`);
    console.table({ Seitenabruf: row(readers.times) });
  }
  console.log('\nAlles neu (s)');
  const warm = results.rebuilds.map(({ kind, wall, cpu, load: busy }) => [
    rebuildNames[kind],
    { Dauer: wall, Prozessorzeit: cpu, Last: round(busy) },
  ]);
  const cold = Object.entries(results.cold).map(([name, { wall, cpu, pages, peak }]) => [
    `frischer Prozess: ${name}`,
    { Dauer: wall, Prozessorzeit: cpu, Seiten: pages, 'Speicher (MiB)': peak },
  ]);
  console.table(Object.fromEntries([...warm, ...cold]));
  console.log('\nSpeicher der Veröffentlichung (MiB)');
  console.table(results.memory);
}

function byPage({ publications }: BenchResults): Record<string, object> {
  const times = new Map<string, number[]>();
  for (const { liveMs } of publications)
    for (const [kind, ms] of Object.entries(liveMs)) times.set(kind, [...(times.get(kind) ?? []), ms]);
  return Object.fromEntries([...times].map(([kind, values]) => [kind, row(summarise(values))]));
}

function slowest({ liveMs }: BenchResults['publications'][number]): number {
  return Math.max(...Object.values(liveMs));
}

function row({ count, p50, p95, max }: Summary) {
  return { p50, p95, max, Anzahl: count };
}
