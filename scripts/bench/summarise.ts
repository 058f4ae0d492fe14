export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Median, 95th percentile (nearest rank) and maximum, rounded to tenths; NaN of nothing. */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (share: number) => round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN);
  return { count: sorted.length, p50: rank(0.5), p95: rank(0.95), max: rank(1) };
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
