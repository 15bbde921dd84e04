import type { FigureName } from '../../../schemas/data/district-record.ts';
import { describe, type DataPath } from '../../../schemas/describe.ts';
import { storySchema } from '../../../schemas/stories.ts';
import { blockNames } from '../blocks.ts';
import { figureNames } from '../description.ts';
import { isWritten, rowsAt, textAt, valueAt } from '../../drafts/draft.ts';
import { cellAt, tableNames, yearsOf, type StoryDraft } from './draft.ts';

/** A part of the sheets that is not told yet. */
export interface Missing {
  readonly kind: 'missing';
  readonly path: DataPath;
  /** The label of the field, with those of the fields around it. */
  readonly label: string;
  /** Why a reader wants it, in a sentence. */
  readonly message: string;
}

/** A part of the sheets, and whether it is told. */
interface Part {
  readonly path: DataPath;
  readonly isTold: boolean;
  readonly why: string;
}

/** How much of the sheets is told, and what is not. */
export interface Completeness {
  /** How many parts the sheets of this story have. */
  readonly parts: number;
  readonly told: number;
  readonly missing: readonly Missing[];
}

/** A blank form has no parts: it is filled in by hand. What an entry of the site brings along is not missed here. */
export function completeness(story: StoryDraft): Completeness {
  const all = valueAt(story, ['template']) === true ? [] : partsOf(story);
  const missing = all.filter(({ isTold }) => !isTold);
  return {
    ...{ parts: all.length, told: all.length - missing.length },
    missing: missing.map(({ path, why }) => ({
      ...{ kind: 'missing', path, label: describe(storySchema, path).label, message: why },
    })),
  };
}

function partsOf(story: StoryDraft): readonly Part[] {
  return [
    ...written(story, ['title'], 'A reader remembers a story by its title.'),
    ...(isWritten(story, ['district']) ? [] : ofDistrict(story)),
    ...written(
      story,
      ['whoWeAre'],
      'A reader wants to picture the place: how large it is, and who goes to school there.',
    ),
    ...(isWritten(story, ['spending']) ? [] : ofMoney(story)),
    ...ofBlocks(story),
    ...(valueAt(story, ['voice']) === 'from-sources' ? [] : ofContact(story)),
    ...ofSources(story),
    ...written(
      story,
      ['summary'],
      'Lists and search show it, so a reader can tell whether the story is worth opening.',
    ),
    ...written(story, ['reviewed'], 'A reader wants to know how old the story is.'),
  ];
}

function written(story: StoryDraft, path: DataPath, why: string): Part[] {
  return [{ path, why, isTold: isWritten(story, path) }];
}

const figureReasons: Readonly<Record<FigureName, string>> = {
  students: 'A reader wants to know how many children this is about.',
  teachers: 'A reader sees how many people take part in professional learning.',
  schools: 'A reader sees how large the district is.',
  titleISchools: 'A reader sees how many schools get federal money because of their families’ incomes.',
  titleIEligiblePercent: 'A reader sees how many students live with little money.',
  englishLearnersPercent: 'A reader sees how many students learn English while they learn everything else.',
  specialEducationPercent: 'A reader sees how many students have a right to special education.',
  perPupilExpenditure: 'A reader compares it with other districts.',
  studentTeacherRatio: 'A reader pictures a classroom.',
  instructionalCoaches: 'A reader sees how many people there are to help teachers learn.',
};

function ofDistrict(story: StoryDraft): Part[] {
  return [
    ...written(story, ['name'], 'A reader wants to know whose story it is.'),
    ...written(story, ['state'], 'Many districts share a name; the state tells them apart.'),
    ...written(story, ['schoolYear'], 'A figure without its year cannot be compared.'),
    ...figureNames.flatMap((name) => {
      const [part] = written(
        story,
        ['figures', name, 'value'],
        `${figureReasons[name]} Write not-reported if nobody knows.`,
      );
      return part ? [{ ...part, path: ['figures', name] }] : [];
    }),
  ];
}

const tableReasons = {
  received: 'A reader wants to know what came in for this. It stays apart from what was spent.',
  bySource: 'Whoever decides on money wants to know where it comes from.',
  byUse: 'Whoever decides on money wants to know what it pays for.',
} as const;

function ofMoney(story: StoryDraft): Part[] {
  const years = yearsOf(story);
  return [
    {
      ...{ path: ['tables', 'schoolYears'], isTold: years.length > 0 },
      why: 'The tables have a column for each school year, so that a reader sees what changed.',
    },
    ...tableNames.map((table): Part => {
      const isTold = rowsAt(story, ['tables', table]).some((row) =>
        years.some((year) => cellAt(row, table, year).value !== ''),
      );
      return { path: ['tables', table], isTold, why: tableReasons[table] };
    }),
    ...tableNames.flatMap((table) => blankCells(story, table, years)),
  ];
}

/** The blank cells of a table that has been begun, all in one. */
function blankCells(story: StoryDraft, table: (typeof tableNames)[number], years: readonly string[]): Part[] {
  const cells = rowsAt(story, ['tables', table]).flatMap((row, index) =>
    years.map((year) => ({
      path: ['tables', table, index, 'amounts', year],
      isBlank: cellAt(row, table, year).value === '',
    })),
  );
  const blank = cells.filter(({ isBlank }) => isBlank);
  const [first] = blank;
  if (!first || blank.length === cells.length) return [];
  const { length } = blank;
  return [
    {
      ...{ path: first.path, isTold: false },
      why: `${length} of ${cells.length} amounts of this table ${length === 1 ? 'is' : 'are'} blank; a reader will see “not reported” there. The first one is here.`,
    },
  ];
}

const blockReasons = {
  challenge: 'A reader wants to know what problem had to be solved before hearing how.',
  solution: 'A reader wants to know what was done with the money.',
  impact: 'It is what readers most want to know. Where there is no result yet, say what will be counted, and by when.',
} as const;

function ofBlocks(story: StoryDraft): Part[] {
  const figures = (name: string, why: string): Part => ({
    ...{ path: [name, 'figures'], why },
    isTold: rowsAt(story, [name, 'figures']).some((figure) => isWritten(figure, ['value'])),
  });
  return blockNames.flatMap((name) => [
    ...written(story, [name, 'text'], blockReasons[name]),
    ...(name === 'challenge' ? [figures(name, 'One number shows a reader how large the problem is.')] : []),
    ...(name === 'impact' ? [figures(name, 'A reader who has a minute reads the numbers.')] : []),
  ]);
}

function ofContact(story: StoryDraft): Part[] {
  const ways = (['email', 'phone', 'link'] as const).some((way) => isWritten(story, ['contact', way]));
  return [
    ...written(story, ['contact', 'name'], 'A reader who wants to know more needs somebody to ask.'),
    {
      path: ['contact', 'email'],
      isTold: ways,
      why: 'A reader needs a way to ask: an e-mail address, a telephone, or a web page.',
    },
  ];
}

const noSource = 'A reader who doubts a number looks for where it comes from.';

/** Numbers that are written, each with whether it says where it comes from; the cells of a row together. */
function ofSources(story: StoryDraft): Part[] {
  const figures: readonly DataPath[] = [
    ...figureNames.map((name): DataPath => ['figures', name]),
    ...blockNames.flatMap((name) =>
      rowsAt(story, [name, 'figures']).map((_, index): DataPath => [name, 'figures', index]),
    ),
  ];
  const ofFigures = figures
    .filter((path) => /\d/.test(textAt(story, [...path, 'value'])))
    .flatMap((path) => written(story, [...path, 'source'], noSource));
  const years = yearsOf(story);
  const ofRows = tableNames.flatMap((table) =>
    rowsAt(story, ['tables', table]).flatMap((row, index): Part[] => {
      const amounts = years.map((year) => cellAt(row, table, year)).filter(({ value }) => /\d/.test(String(value)));
      const isTold = amounts.every(({ source }) => source !== '');
      return amounts.length === 0 ? [] : [{ path: ['tables', table, index, 'source'], isTold, why: noSource }];
    }),
  );
  return [...ofFigures, ...ofRows];
}
