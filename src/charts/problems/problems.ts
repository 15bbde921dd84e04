import type { ChartSpec } from '../spec.ts';
import { countProblem } from './counts.ts';
import { panelProblem } from './panels.ts';
import { scaleProblem } from './scale.ts';
import { shareProblem } from './shares.ts';
import { stripProblem } from './strip.ts';
import { valueProblem } from './values.ts';

/** In the order in which they are asked: each relies on those before it. */
const rules = [countProblem, valueProblem, stripProblem, panelProblem, scaleProblem, shareProblem];

/** The first thing that keeps a chart from being drawn truly, and how to mend it; both follow the chart's name. */
export function findProblem(spec: ChartSpec): string | undefined {
  for (const rule of rules) {
    const problem = rule(spec);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
