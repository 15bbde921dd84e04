import type { ChartSpec } from '../../charts/spec.ts';
import { number } from '../../lib/format.ts';
import type { Cycle } from '../../schemas/cycles.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { Notes } from '../notes.ts';
import { absentCell, plainCell, type TableView } from '../table.ts';
import { runChartSentences } from './run-chart-sentences.ts';
import { runChartSpec } from './run-chart.ts';

type Measure = NonNullable<Cycle['measure']>;

/** The measurements of a cycle: as a table, and where there are enough as a chart that is read by rules. */
export interface PointsView {
  readonly table: TableView;
  readonly chart: ChartSpec | undefined;
  /** What the chart shows, and by which rules it is read. */
  readonly sentences: readonly Cited[];
}

/** Fewer points make no line to look at. */
const fewest = 3;

/** The source of the rules, and where in it they stand. A site may have left its library out. */
const rules = { id: 'perla-2011', at: 'the four rules' } as const;

export function pointsView(title: string, measure: Measure, context: Context, notes: Notes): PointsView | undefined {
  const { points, unit } = measure;
  if (points.length === 0) return undefined;
  const numbers = points.flatMap(({ when, value }) => (typeof value === 'number' ? [{ when, value }] : []));
  const isDrawn = numbers.length >= fewest;
  return {
    table: table(measure, context, notes),
    chart: isDrawn
      ? runChartSpec({ title, name: unit === 'percent' ? 'Percent' : 'Count', unit, points: numbers })
      : undefined,
    sentences: isDrawn
      ? [...runChartSentences({ unit, points: numbers }).map(plain), ruleSentence(context, notes)]
      : [],
  };
}

function table({ points, unit }: Measure, { words }: Context, notes: Notes): TableView {
  return {
    ...{
      id: 'points',
      caption: 'The measurements',
      corner: 'When',
      columns: [unit === 'percent' ? 'Percent' : 'Count'],
    },
    rows: points.map((point) => {
      const { when, value } = point;
      const text = typeof value === 'number' ? `${number(value)}${unit === 'percent' ? '%' : ''}` : words[value];
      const cell = typeof value === 'number' ? plainCell(text) : absentCell(text);
      return { name: when, notes: [], cells: [{ ...cell, notes: notes.refer(point) }] };
    }),
    summary: [],
  };
}

function ruleSentence({ source }: Context, notes: Notes): Cited {
  const words =
    'A shift is six or more points in a row on one side of the median; a trend is five or more in a row that all go up or all go down';
  return cited(`${words}${source(rules.id) ? ` [@${rules.id}, ${rules.at}]` : ''}.`, notes);
}

function plain(words: string): Cited {
  return [{ kind: 'words', words }];
}
