import type { ProgressSpec } from './progress/spec.ts';
import { progressWords } from './progress/words.ts';
import type { ChartSpec } from './spec.ts';
import { summarize } from './summary.ts';

/** A chart of either family, for what shows both alike. */
export type AnySpec = ChartSpec | ProgressSpec;

/** One sentence that says what the chart shows. */
export function chartWords(spec: AnySpec): string {
  return 'kind' in spec ? summarize(spec) : progressWords(spec);
}
