import type { ChartSpec } from '../../charts/spec.ts';
import { costBands, wordsOf } from '../../schemas/designs/lists.ts';
import type { Context } from '../context.ts';
import { titleOf } from '../library/entries.ts';
import { inReadingOrder } from '../library/neighbours.ts';
import { spendingCharts } from '../spending/page.ts';
import { standardsOf } from '../standards/of-framework.ts';
import { serving } from '../standards/serving.ts';

/** A chart of each kind, drawn from what the site itself holds; those it has nothing for are left out. */
export function showcaseCharts(context: Context): ChartSpec[] {
  const { corpus } = context;
  return [
    ...moneyCharts(context),
    ...(corpus.designs.length > 1 ? designCharts(context) : []),
    ...standardsRadar(context),
  ];
}

function designCharts({ corpus, words }: Context): ChartSpec[] {
  const designs = corpus.designs.toSorted(inReadingOrder);
  const bands = wordsOf(costBands).map((band) => ({
    label: words[`cost-${band}`],
    count: designs.filter(({ data }) => data.cost.band === band).length,
  }));
  const used = bands.filter(({ count }) => count > 0);
  const few = designs.slice(0, 8);
  const common = { unit: 'count' as const, missingLabel: words['not-reported'] };
  const shortest = designs.map(({ data }) => data.time.minutes.min);
  const byCost: ChartSpec = {
    ...{ ...common, kind: 'doughnut', title: 'Learning designs by cost', categoryLabel: 'Cost' },
    categories: used.map(({ label }) => label),
    series: [{ name: 'Designs', values: used.map(({ count }) => count) }],
  };
  return [
    ...(used.length > 1 ? [byCost] : []),
    {
      ...{ ...common, kind: 'dot', title: 'Minutes of one meeting', categoryLabel: 'Design' },
      categories: few.map(titleOf),
      series: [
        { name: 'Shortest', values: few.map(({ data }) => data.time.minutes.min) },
        { name: 'Longest', values: few.map(({ data }) => data.time.minutes.max) },
      ],
    },
    {
      ...{ ...common, kind: 'strip', title: 'Shortest meeting of each design, in minutes', categoryLabel: 'Design' },
      categories: [],
      series: [{ name: 'Designs', values: shortest }],
      marks: few.slice(0, 1).map((design) => ({ name: titleOf(design), value: design.data.time.minutes.min })),
    },
  ];
}

/** Spokes of one framework, the first by name; fewer than three make no radar. */
function standardsRadar(context: Context): ChartSpec[] {
  const [first] = context.corpus.standards.toSorted(inReadingOrder);
  const spokes = standardsOf(first?.data.framework ?? '', context).slice(0, 12);
  if (spokes.length < 3) return [];
  const count = (kind: 'designs' | 'cases') => spokes.map(({ id }) => serving(kind, id, context).length);
  return [
    {
      ...{ kind: 'radar', title: 'Designs and cases by standard', categoryLabel: 'Standard', unit: 'count' },
      missingLabel: context.words['not-reported'],
      categories: spokes.map(titleOf),
      series: [
        { name: context.words.designs, values: count('designs') },
        { name: context.words.cases, values: count('cases') },
      ],
    },
  ];
}

/** The spending of one entry as columns, rows, lines and small multiples. */
function moneyCharts(context: Context): ChartSpec[] {
  const all = context.corpus.spending.flatMap(({ id }) => spendingCharts(id, 'use', context)?.charts ?? []);
  const stacked = all.find(({ series, categories }) => series.length > 1 && categories.length > 1);
  if (!stacked) return [];
  const last = (values: readonly (number | null)[]) => values.at(-1) ?? null;
  return [
    stacked,
    { ...stacked, kind: 'bar', title: `${stacked.title}: the largest`, series: stacked.series.slice(0, 1) },
    { ...stacked, kind: 'line', title: `${stacked.title}: four rows`, series: stacked.series.slice(0, 4) },
    { ...stacked, kind: 'small-multiples', panels: 'line', title: `${stacked.title}: each by itself` },
    {
      ...{ ...stacked, kind: 'horizontal-bar', title: `${stacked.title}: ${stacked.categories.at(-1) ?? ''}` },
      categories: stacked.series.map(({ name }) => name),
      series: [{ name: stacked.categories.at(-1) ?? '', values: stacked.series.map(({ values }) => last(values)) }],
    },
  ];
}
