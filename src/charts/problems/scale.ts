import type { ChartKind, ChartSpec } from '../spec.ts';

/** Kinds whose marks stand at their values. The length of a bar means something only from zero. */
const scalable: readonly ChartKind[] = ['radar', 'dot', 'strip'];

/** A scale the kind cannot have, one that ends before it begins, or one that does not hold every value. */
export function scaleProblem(spec: ChartSpec): string | undefined {
  const { kind, scale } = spec;
  if (scale === undefined) return undefined;
  if (!scalable.includes(kind)) return 'has a scale, and its kind begins at zero. Leave the scale out.';
  const written = `from ${scale.from} to ${scale.to}`;
  if (!(scale.from < scale.to)) return `has a scale ${written}. Let it end above where it begins.`;
  const outside = valuesOf(spec).find((value) => value < scale.from || value > scale.to);
  return outside === undefined ? undefined : `has the value ${outside} outside its scale ${written}. Widen the scale.`;
}

function valuesOf({ series, marks = [] }: ChartSpec): number[] {
  const values = [...series.flatMap((one) => one.values), ...marks.map(({ value }) => value)];
  return values.filter((value) => value !== null);
}
