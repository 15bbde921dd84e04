import type { ChartSpec } from './spec.ts';
import { isTimeOrdered, reportedValues } from './values.ts';
import { comparisonClauses } from './words/comparison.ts';
import { missingNote } from './words/missing.ts';
import { scaleWords } from './words/scale.ts';
import { shareClauses } from './words/shares.ts';
import { spreadClauses, spreadMissingNote } from './words/spread.ts';
import { trendClauses } from './words/trends.ts';

/**
 * One sentence that says what the chart shows: what rose or fell where the categories are years, what is highest
 * and lowest where they are not, how a whole is divided, where a mark stands among many values, and what is not
 * reported. Every figure is written in full.
 */
export function summarize(spec: ChartSpec): string {
  const note = spec.kind === 'strip' ? spreadMissingNote(spec) : missingNote(spec);
  const sentence = `${scaleWords(spec)}${clauses(spec).join('; ')}${note}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function clauses(spec: ChartSpec): string[] {
  if (reportedValues(spec).length === 0) return ['no value can be shown'];
  if (spec.kind === 'strip') return spreadClauses(spec);
  if (spec.kind === 'doughnut') return shareClauses(spec);
  return isTimeOrdered(spec) && spec.categories.length > 1 ? trendClauses(spec) : comparisonClauses(spec);
}
