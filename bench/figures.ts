/** @param share of the values that lie below: 0.5 is the median @throws where there are no values */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error("no values to take a quantile of");
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Three digits that mean something, no more. */
export function digits(value: number): string {
  if (value === 0) return "0";
  if (value >= 100) return Math.round(value).toLocaleString("en-US");
  return String(Number(value.toPrecision(value >= 10 ? 3 : 2)));
}
