import { dollars } from '../../../lib/format.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';
import type { Words } from '../../../schemas/words.ts';
import { sourceName, useName } from '../budget.ts';
import { sumsBy, total } from '../money.ts';
import { moneyBySource, type SourceView } from './money.ts';

/** What the plan costs in a year, and from where the money comes. */
export interface FamilyCosts {
  readonly text: string;
  readonly caption: string;
  readonly sources: readonly SourceView[];
}

const mostSources = 6;

export function familyCosts({ budget, schoolYears }: Plan, year: string, words: Words): FamilyCosts {
  const lines = budget.filter(({ schoolYear }) => schoolYear === year);
  const uses = [...sumsBy(lines, (line) => useName(line, words))].sort(([, one], [, other]) => other - one);
  const [largest] = uses;
  const sentences = [
    lines.length === 0 ? `The plan names no money for ${year}.` : `In ${year} the plan costs ${dollars(total(lines))}.`,
    ...(schoolYears.length === 1 ? [] : [`All ${String(schoolYears.length)} years cost ${dollars(total(budget))}.`]),
    ...(largest ? [`Most money of the year is for this: ${largest[0]}, ${dollars(largest[1])}.`] : []),
  ];
  return {
    ...{ text: sentences.join(' '), caption: `Where the money of ${year} comes from` },
    sources: moneyBySource(lines, (line) => sourceName(line, words), mostSources),
  };
}
