import type { ChartSpec } from '../spec.ts';
import { areYears, isTimeOrdered } from '../values.ts';

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Categories by their indexes, in order. Where they have an order, three that follow each other are "A to C". */
export function categoryNames(spec: ChartSpec, indexes: readonly number[]): string {
  const name = (index: number | undefined) => spec.categories[index ?? -1] ?? '';
  const asRange = isTimeOrdered(spec);
  const parts = runsOf(indexes).flatMap((run) =>
    asRange && run.length > 2 ? [`${name(run[0])} to ${name(run.at(-1))}`] : run.map(name),
  );
  return listed(parts);
}

/** The same with the word that leads to them: "in 2020-21" for years, "for Riverbend" for what stands side by side. */
export function placed(spec: ChartSpec, indexes: readonly number[]): string {
  const names = categoryNames(spec, indexes);
  if (areYears(spec.categories)) return `in ${names}`;
  return isTimeOrdered(spec) ? `(${names})` : `for ${names}`;
}

/** Splits ascending numbers where one does not follow the one before. */
function runsOf(indexes: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}
