import type { ChartSpec } from './spec.ts';

/** An id made from what the chart shows: two different charts on one page have different ones. */
export function fingerprint(spec: ChartSpec): string {
  const { kind, title, categories, series, unit, missingLabel, scale, marks, panels } = spec;
  return idOf([
    kind,
    title,
    categories,
    series.map((s) => [s.name, s.values]),
    unit,
    missingLabel,
    ...(scale === undefined ? [] : [scale.from, scale.to]),
    ...(marks ?? []).map((mark) => [mark.name, mark.value]),
    ...(panels === undefined ? [] : [panels]),
  ]);
}

/**
 * An id made from what a picture shows, such as "c1k9x2f": the same in every build. The hash is FNV-1a (Fowler, Noll
 * and Vo), 32 bits, in base 36.
 */
export function idOf(shown: unknown): string {
  const content = JSON.stringify(shown);
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  }
  return `c${(hash >>> 0).toString(36)}`;
}
