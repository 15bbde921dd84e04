import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import {
  figureNames,
  type DistrictLine,
  type DistrictRecord,
  type FigureName,
} from '../../schemas/data/district-record.ts';
import { describe } from '../../schemas/describe.ts';
import { districtFigures, type DistrictFigures } from '../../schemas/districts.ts';
import type { Context } from '../context.ts';
import { firstColumns, lastColumns, type Columns } from './columns.ts';
import { choice, recordHead } from './parts.ts';

/** A district as data. */
export function districtRecord(entry: PublishedEntry<'districts'>, context: Context): DistrictRecord {
  const { name, alsoKnownAs, state, ncesId, website, figures, reviewed } = entry.data;
  const years = Object.entries(figures).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...recordHead('districts', entry, name, context),
    ...{ alsoKnownAs, state, reviewed, ...present({ ncesId, website }) },
    figures: years.flatMap(([schoolYear, figuresOfYear]) =>
      describingFigures(figuresOfYear).map((figure) => ({ schoolYear, ...figure })),
    ),
  };
}

/** A line for each figure; a district without any has a line of its own. */
export function districtLines({ figures, ...district }: DistrictRecord): DistrictLine[] {
  return figures.length === 0 ? [district] : figures.map((figure) => ({ ...district, ...figure }));
}

/** The ten figures that describe a district. One that is missing is not reported, as the page shows it. */
export function describingFigures(figures: DistrictFigures) {
  return figureNames.map((name) => {
    const { value = 'not-reported', source, at, asOf, note } = figures[name] ?? {};
    return { figure: choice(name, labels[name]), value, unit: unitOf(name), ...present({ source, at, asOf, note }) };
  });
}

const labels = Object.fromEntries(
  figureNames.map((name) => [name, describe(districtFigures, [name]).label]),
) as Readonly<Record<FigureName, string>>;

function unitOf(name: FigureName): DistrictRecord['figures'][number]['unit'] {
  if (name === 'perPupilExpenditure') return 'dollars';
  if (name === 'studentTeacherRatio') return 'ratio';
  return name.endsWith('Percent') ? 'percent' : 'count';
}

/** The columns of /data/v1/districts.csv. */
export const districtColumns: Columns = {
  ...firstColumns,
  also_known_as: 'alsoKnownAs[]',
  state: 'state',
  nces_id: 'ncesId',
  website: 'website',
  school_year: 'schoolYear',
  figure: 'figure.id',
  figure_label: 'figure.label',
  value: 'value',
  unit: 'unit',
  source: 'source',
  place_in_source: 'at',
  as_of: 'asOf',
  note: 'note',
  ...lastColumns,
};
