import type { ChartSpec } from '../../charts/spec.ts';
import { date, dollars, number } from '../../lib/format.ts';
import { anchors, paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { describe } from '../../schemas/describe.ts';
import { districtFigures, type DistrictFigures } from '../../schemas/districts.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { Notes, type Note } from '../notes.ts';
import { absentCell, plainCell, type CellView, type TableView } from '../table.ts';

/** A district's page, ready to be shown. */
export interface DistrictPage {
  readonly title: string;
  readonly fictional: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  readonly description: string;
  readonly table: { readonly id: string; readonly table: TableView } | undefined;
  readonly chart: ChartSpec | undefined;
  readonly spending: readonly LinkView[];
  readonly stories: readonly LinkView[];
  readonly notes: readonly Note[];
  readonly reviewed: string;
}

type FigureName = keyof DistrictFigures;
const figureNames = Object.keys(districtFigures.shape) as FigureName[];

/** Puts a district's page together: its figures by school year and what it spends. */
export function districtPage(entry: PublishedEntry<'districts'>, context: Context): DistrictPage {
  const { data } = entry;
  const notes = new Notes(context);
  const years = Object.keys(data.figures).sort();
  return {
    title: data.name,
    fictional: data.fictional,
    facts: facts(entry),
    description: `${data.name}, ${data.state}: students, teachers and schools by school year, with the source of each figure.`,
    table: years.length > 0 ? { id: anchors.figures, table: figuresTable(entry, years, context, notes) } : undefined,
    chart: perPupilChart(entry, years, context),
    spending: context.corpus.spending
      .filter(({ data: { district } }) => district === entry.id)
      .map((each) => ({ label: each.data.title, href: context.href(paths.entry('spending', each.id)) })),
    stories: context.corpus.stories
      .filter(({ data: { district } }) => district === entry.id)
      .map((each) => ({ label: each.data.title, href: context.href(paths.entry('stories', each.id)) })),
    notes: notes.all,
    reviewed: date(data.reviewed),
  };
}

function facts({ data }: PublishedEntry<'districts'>): DistrictPage['facts'] {
  return [
    { label: 'State', value: data.state },
    ...(data.ncesId === undefined ? [] : [{ label: 'NCES id', value: data.ncesId }]),
    ...(data.alsoKnownAs.length > 0 ? [{ label: 'Also known as', value: data.alsoKnownAs.join(', ') }] : []),
    ...(data.website === undefined
      ? []
      : [{ label: 'Website', value: data.website.replace(/^https?:\/\//, '').replace(/\/$/, ''), href: data.website }]),
  ];
}

function figuresTable(
  { data }: PublishedEntry<'districts'>,
  years: readonly string[],
  { words }: Context,
  notes: Notes,
): TableView {
  const cell = (name: FigureName, year: string): CellView => {
    const figure = data.figures[year]?.[name];
    if (!figure) return absentCell(words['not-reported']);
    const { value, source, at, asOf, note } = figure;
    const shown = typeof value === 'number' ? plainCell(formatFigure(name, value)) : absentCell(words[value]);
    return { ...shown, notes: notes.refer({ source, at, asOf, note }) };
  };
  return {
    ...{
      id: `${anchors.figures}-table`,
      caption: `${data.name} by school year`,
      corner: 'School year',
      columns: years,
      summary: [],
    },
    rows: figureNames.map((name) => ({ name: labelOf(name), notes: [], cells: years.map((year) => cell(name, year)) })),
  };
}

function labelOf(name: FigureName): string {
  return describe(districtFigures, [name]).label;
}

function formatFigure(name: FigureName, value: number): string {
  if (name === 'perPupilExpenditure') return dollars(value);
  return name.endsWith('Percent') ? `${number(value)}%` : number(value);
}

/** A line needs two points. */
function perPupilChart(
  { data }: PublishedEntry<'districts'>,
  years: readonly string[],
  { words }: Context,
): ChartSpec | undefined {
  const values = years.map((year) => {
    const value = data.figures[year]?.perPupilExpenditure?.value;
    return typeof value === 'number' ? value : null;
  });
  if (values.filter((value) => value !== null).length < 2) return undefined;
  const name = labelOf('perPupilExpenditure');
  return {
    kind: 'line',
    title: name,
    categories: years,
    series: [{ name, values }],
    unit: 'dollars',
    missingLabel: words['not-reported'],
  };
}
