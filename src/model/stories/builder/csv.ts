import { csv } from '../../../lib/csv.ts';
import { tableNames as tableTitles } from '../../../schemas/data/spending-entry.ts';
import { defaultWords } from '../../../schemas/words.ts';
import { blockHeadings, blockNames } from '../blocks.ts';
import { figureLabel, figureNames } from '../description.ts';
import { isWritten, rowsAt, textAt, valueAt } from '../../drafts/draft.ts';
import { cellAt, rowName, tableNames, yearsOf } from './draft.ts';
import type { DraftCell, StoryDraft, TableName } from './draft.ts';

const columns = [
  'part',
  'label',
  'school_year',
  'amount',
  'kind',
  'status',
  'source',
  'place_in_source',
  'as_of',
  'note',
  'fictional',
] as const;

/** One figure of a story, as a line of a spreadsheet. */
interface Line extends Figure {
  readonly part: string;
  readonly label: string;
  readonly year: string;
  readonly kind?: string;
  readonly status?: string;
}

type Figure = Pick<DraftCell, 'value' | 'source' | 'at' | 'asOf' | 'note'>;

/**
 * Every figure of a story as a spreadsheet: those that describe the district, each cell of the tables, and the large
 * ones. What nobody reports says so, and is never 0; what is not a number yet stands as it was typed.
 */
export function storyCsv(story: StoryDraft): string {
  const made = valueAt(story, ['fictional']) === true ? 'fictional' : '';
  const lines = [...describing(story), ...ofTables(story), ...largeFigures(story)];
  return csv([
    columns,
    ...lines.map(({ part, label, year, value, kind = '', status = '', source, at, asOf, note }) => [
      ...[part, label, year, amountText(value), kindNames[kind] ?? kind, status, source, at, asOf, note, made],
    ]),
  ]);
}

/** Kinds of money in words of everyday; they are never added together. */
const kindNames: Readonly<Record<string, string>> = { spent: 'spent', budgeted: 'planned', received: 'received' };

function amountText(value: number | string): number | string {
  if (value === '' || value === 'not-reported') return defaultWords['not-reported'];
  return value === 'not-applicable' ? defaultWords['not-applicable'] : value;
}

/** All ten, unless the entry of a district has those that the story does not bring itself. */
function describing(story: StoryDraft): Line[] {
  const hasEntry = isWritten(story, ['district']);
  return figureNames
    .filter((name) => !hasEntry || isWritten(story, ['figures', name, 'value']))
    .map((name) => ({
      ...{ part: 'district description', label: figureLabel(name), year: textAt(story, ['schoolYear']) },
      ...figureOf(valueAt(story, ['figures', name])),
    }));
}

function ofTables(story: StoryDraft): Line[] {
  const years = yearsOf(story);
  const rowLines = (table: TableName, row: unknown): Line[] => {
    const place = { part: tableTitles[table], label: rowName(row, defaultWords) };
    return years.map((year) => ({ ...place, year, ...cellAt(row, table, year) }));
  };
  return tableNames.flatMap((table) => rowsAt(story, ['tables', table]).flatMap((row) => rowLines(table, row)));
}

/** The numbers of the second sheet are words: "31 of 34". */
function largeFigures(story: StoryDraft): Line[] {
  return blockNames.flatMap((name) =>
    rowsAt(story, [name, 'figures'])
      .filter((figure) => isWritten(figure, ['value']) || isWritten(figure, ['label']))
      .map((figure) => ({
        ...{ part: blockHeadings[name].toLowerCase(), label: textAt(figure, ['label']), year: '' },
        ...figureOf(figure),
      })),
  );
}

function figureOf(figure: unknown): Figure {
  const value = valueAt(figure, ['value']);
  return {
    value: typeof value === 'number' ? value : textAt(figure, ['value']),
    ...{ source: textAt(figure, ['source']), at: textAt(figure, ['at']) },
    ...{ asOf: textAt(figure, ['asOf']), note: textAt(figure, ['note']) },
  };
}
