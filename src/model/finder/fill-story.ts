import type { z } from 'astro/zod';
import type { Absence } from '../../schemas/figure.ts';
import type { storySchema } from '../../schemas/stories.ts';
import { bibliographyOf, type SourceEntry } from './bibliography.ts';
import { figuresOf, type FigureName, type FoundFigure } from './figures.ts';
import type { Origins } from './origins.ts';
import { readableName } from './readable-name.ts';
import type { DistrictRecord, FinderStart } from './shards.ts';
import { isState } from './states.ts';
import { schoolYearFrom } from '../../schemas/school-year.ts';

type StoryInput = z.input<typeof storySchema>;
type Tables = NonNullable<StoryInput['tables']>;
type ReceivedRow = NonNullable<Tables['received']>[number];
type Figures = NonNullable<StoryInput['figures']>;

/** The part of a data story that federal files can fill: never what a district spends on professional learning. */
export interface FilledStory {
  readonly name: string;
  /** None for the schools of the Bureau of Indian Education, which federal files list under a code of their own. */
  readonly state?: NonNullable<StoryInput['state']>;
  /** The year of the description; none where no file describes the district. */
  readonly schoolYear?: string;
  readonly figures: Figures;
  readonly tables: { readonly schoolYears: string[]; readonly received: ReceivedRow[] };
}

/** What a person accepts: the filled part of a story, and the works that its figures cite. */
export interface Filled {
  /** The seven digits NCES gives the district. */
  readonly id: string;
  readonly story: FilledStory;
  /** Entries of the bibliography, in the order of their ids, which are the same every time. */
  readonly sources: readonly SourceEntry[];
}

/** The rows of received money, the narrower program first. */
const receivedRows = [
  { figure: 'titleIIAReceived', row: { from: 'title-ii-a' } },
  { figure: 'titleIReceived', row: { from: 'other', name: 'Title I' } },
] as const satisfies readonly { readonly figure: FigureName; readonly row: Omit<ReceivedRow, 'amounts'> }[];

/** The figures of a district's description that the files have. */
export const described = ['students', 'teachers', 'perPupilExpenditure'] as const satisfies readonly FigureName[];

/**
 * Fills what a record says into the shape of a data story: name, state, the description of one school year, and the
 * money received in each year. A year a file lists without an amount reads as not reported, and never as 0.
 */
export function fillStory(
  record: DistrictRecord,
  { releases }: Pick<FinderStart, 'releases'>,
  origins: Origins,
): Filled {
  const found = figuresOf(record, releases);
  const year = yearDescribed(found);
  const figures = Object.fromEntries(
    described.flatMap((name) => {
      const figure = found.find((each) => each.figure === name && each.schoolYear === year);
      return figure === undefined ? [] : [[name, cellOf(figure)]];
    }),
  );
  const schoolYears = yearsOf(found.filter(({ figure }) => receivedRows.some((row) => row.figure === figure)));
  const received = receivedRows.flatMap(({ figure, row }) => rowOf(row, found, figure, schoolYears));
  return {
    id: record.id,
    story: {
      ...{ name: readableName(record.name), figures, tables: { schoolYears, received } },
      ...(isState(record.state) ? { state: record.state } : {}),
      ...(year === undefined ? {} : { schoolYear: year }),
    },
    sources: bibliographyOf(citedIn(figures, received), origins),
  };
}

/** The newest year in which per-pupil expenditure was reported, or else students, or else the newest there is. */
function yearDescribed(found: readonly FoundFigure[]): string | undefined {
  const reported = (name: FigureName): string | undefined =>
    found.find(({ figure, value }) => figure === name && typeof value === 'number')?.schoolYear;
  return reported('perPupilExpenditure') ?? reported('students') ?? found[0]?.schoolYear;
}

/** As many years as a sheet has columns for. */
const mostYears = 5;

/** The latest school years from the first to the last that a file has, without a gap. */
function yearsOf(found: readonly FoundFigure[]): string[] {
  const first = found.map(({ schoolYear }) => Number(schoolYear.slice(0, 4)));
  const last = Math.max(...first);
  const count = found.length === 0 ? 0 : Math.min(mostYears, last - Math.min(...first) + 1);
  return Array.from({ length: count }, (_, index) => schoolYearFrom(last - count + 1 + index));
}

function rowOf(
  row: Omit<ReceivedRow, 'amounts'>,
  found: readonly FoundFigure[],
  name: FigureName,
  schoolYears: readonly string[],
): ReceivedRow[] {
  const own = found.filter(({ figure }) => figure === name);
  if (own.length === 0) return [];
  const amounts = schoolYears.map((year) => {
    const figure = own.find(({ schoolYear }) => schoolYear === year);
    // A copy each: where one object stands twice, YAML is written with a reference that no author would read.
    return [year, figure ? cellOf(figure) : { ...notAtHand }] as const;
  });
  return [{ ...row, status: 'actual', amounts: Object.fromEntries(amounts) }];
}

const notAtHand = {
  value: 'not-reported',
  note: 'None of the federal files that were imported lists the district in this year.',
} as const;

/** A figure as an author writes it. */
export interface Cell {
  readonly value: number | Absence;
  readonly source: string;
  readonly at: string;
  readonly asOf?: string;
  readonly note?: string;
}

export function cellOf({ figure, schoolYear, value, source, at, note }: FoundFigure): Cell {
  const isCount = figure === 'students' || figure === 'teachers';
  return {
    ...{ value, source, at },
    ...(isCount ? { asOf: countedOn(schoolYear) } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** NCES counts students and staff on October 1, or the school day closest to it. Money is of a whole fiscal year. */
function countedOn(schoolYear: string): string {
  return `${schoolYear.slice(0, 4)}-10-01`;
}

function citedIn(figures: Readonly<Record<string, Cell>>, received: readonly ReceivedRow[]): string[] {
  const cells = [...Object.values(figures), ...received.flatMap(({ amounts }) => Object.values(amounts ?? {}))];
  return cells.flatMap(({ source }) => source ?? []);
}
