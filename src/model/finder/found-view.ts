import { dollars, list, number } from '../../lib/format.ts';
import { bibliographyOf, shortTitle } from './bibliography.ts';
import { compare, type Comparison } from './comparison.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import { districtOf, type FoundDistrict } from './district.ts';
import { figureLabels, type FigureName, type FoundFigure } from './figures.ts';
import type { MeasureName } from './measures.ts';
import type { Origins } from './origins.ts';
import { readableName } from './readable-name.ts';
import type { DistrictRecord, FinderStart, Release, StateMedians } from './shards.ts';

/** What was found of a district, in the words a page shows. */
export interface FoundView {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly source?: string }[];
  /** For each figure and school year what it is, the amount, and where it comes from. */
  readonly rows: readonly { readonly label: string; readonly amount: string; readonly origin: string }[];
  readonly comparisons: readonly ComparedView[];
  readonly sources: readonly { readonly title: string; readonly link: string | undefined; readonly note: string }[];
}

/** A figure beside those of the state and the nation. */
export interface ComparedView {
  readonly comparison: Comparison;
  readonly label: string;
  readonly sentence: string;
  /** The release whose points a chart can show; none where they are not known. */
  readonly drawnFrom: string | undefined;
}

/** The figures in the order they are read, and those without a year say so. Revenue is left to those who look for it. */
const shown = [
  ...(['students', 'perPupilExpenditure', 'titleIReceived', 'titleIIAReceived'] as const),
  ...(['instructionalStaff', 'teachers'] as const),
] satisfies readonly FigureName[];

/** Only some files count teachers by themselves; where none does, nothing is missing. */
const optional: ReadonlySet<FigureName> = new Set(['teachers']);

const compared = [
  ...(['perPupilExpenditure', 'titleIReceived', 'titleIIAReceived', 'instructionalStaff'] as const),
  ...(['teachers', 'students'] as const),
] satisfies readonly MeasureName[];

export function foundView(
  record: DistrictRecord,
  { releases }: Pick<FinderStart, 'releases'>,
  origins: Origins,
  medians: StateMedians,
): FoundView {
  const district = districtOf({ ...record, name: readableName(record.name) }, { releases });
  const cited = [
    ...district.figures.map(({ source }) => source),
    ...(district.address ? [district.address.source] : []),
  ];
  return {
    title: district.name,
    facts: factsOf(district, origins),
    rows: shown.flatMap((name) => rowsOf(name, district.figures, origins)),
    comparisons: compared.flatMap((name) => comparedIn(name, district, record, releases, medians)),
    sources: bibliographyOf(cited, origins).map(({ title, link, note = '' }) => ({ title, link, note })),
  };
}

function factsOf({ id, otherNames, stateName, address }: FoundDistrict, origins: Origins): FoundView['facts'] {
  const source = address && `${shortTitle(address.source, origins)}, ${address.at}`;
  const street = address && [address.street, address.city].map(readableName).join(', ');
  return [
    ...(otherNames.length > 0 ? [{ label: 'Also known as', value: list(otherNames.map(readableName)) }] : []),
    { label: 'State', value: stateName },
    address && street !== undefined && source !== undefined
      ? { label: 'Address', value: `${street} ${address.zip}`, source }
      : { label: 'Address', value: notReported },
    source !== undefined && address?.localeName !== undefined
      ? { label: 'Locale', value: address.localeName, source }
      : { label: 'Locale', value: notReported },
    { label: 'NCES id', value: id },
  ];
}

const notReported = 'not reported';

function rowsOf(name: FigureName, figures: readonly FoundFigure[], origins: Origins): FoundView['rows'] {
  const own = figures.filter(({ figure }) => figure === name);
  if (own.length === 0)
    return optional.has(name)
      ? []
      : [{ label: figureLabels[name], amount: notReported, origin: 'No file at hand lists it for this district.' }];
  return own.map(({ label, schoolYear, value, source, at, note }) => ({
    label: `${label}, ${schoolYear}`,
    amount:
      typeof value === 'number' ? amountText(name, value) : value === 'not-reported' ? notReported : 'does not apply',
    origin: `${shortTitle(source, origins)}, ${at}.${note === undefined ? '' : ` ${note}`}`,
  }));
}

function amountText(name: FigureName, value: number): string {
  return name === 'students' || name === 'instructionalStaff' || name === 'teachers' ? number(value) : dollars(value);
}

/** The newest release that measures it; the points of a chart are known for some states and releases only. */
function comparedIn(
  name: MeasureName,
  { name: title }: FoundDistrict,
  record: DistrictRecord,
  releases: readonly Release[],
  medians: StateMedians,
): ComparedView[] {
  for (const release of releases) {
    const comparison = compare(name, { ...record, name: title }, release, medians);
    if (comparison === undefined) continue;
    const isDrawn = medians.spreads.includes(release.source) && (comparison.inState?.reported ?? 0) > 0;
    return [
      {
        ...{
          comparison,
          label: `${figureLabels[name]}, ${release.schoolYear}`,
          sentence: comparisonSentence(comparison),
        },
        drawnFrom: isDrawn ? release.source : undefined,
      },
    ];
  }
  return [];
}
