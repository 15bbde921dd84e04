import type { ChartSpec } from '../spec.ts';

/** A value without its category, a category without its value, or a value that is no number. */
export function valueProblem({ kind, categories, series }: ChartSpec): string | undefined {
  for (const { name, values } of series) {
    if (kind !== 'strip' && values.length !== categories.length) {
      return `has ${values.length} values in "${name}" for ${categories.length} categories. Give one value, or null, for each.`;
    }
    if (values.some((value) => value !== null && !Number.isFinite(value))) {
      return `has a value in "${name}" that is not a number. Write null where nothing was reported.`;
    }
  }
  return undefined;
}
