import type { ChartSpec } from './spec.ts';
import { isTimeOrdered, reportedValues } from './values.ts';
import { comparisonClauses } from './words/comparison.ts';
import { missingNote } from './words/missing.ts';
import { trendClauses } from './words/trends.ts';

/**
 * One sentence that says what the chart shows: what rose or fell where the categories are years, what is highest
 * and lowest where they are not, and what is not reported. Every figure is written in full.
 */
export function summarize(spec: ChartSpec): string {
  const sentence = `${clauses(spec).join('; ')}${missingNote(spec)}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function clauses(spec: ChartSpec): string[] {
  if (reportedValues(spec).length === 0) return ['no value can be shown'];
  return isTimeOrdered(spec) && spec.categories.length > 1 ? trendClauses(spec) : comparisonClauses(spec);
}
