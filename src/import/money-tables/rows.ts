import { amountOf, type Amount } from './amount.ts';
import { leftOut, type Choices, type Unit } from './choices.ts';
import type { Line, LineCell, Lines } from './line.ts';
import { tableNamed, targetNamed } from './row-words.ts';
import { targetId } from './targets.ts';
import { totalRows } from './totals.ts';

/** What a row was taken for. */
export interface UnderstoodRow {
  /** As the spreadsheet numbers it; of a table with one amount a line, the first of its lines. */
  readonly number: number;
  readonly name: string;
  /** `leftOut` or the id of a target. */
  readonly target: string;
  /** Why it was left out; undefined where it was taken in, or left out by choice. */
  readonly why: string | undefined;
  /** Whether it can be taken in by choosing where it belongs. */
  readonly isOpen: boolean;
  readonly amounts: Readonly<Record<string, Amount & Pick<LineCell, 'details'>>>;
}

/** Where each row belongs: as it was chosen, else as its name and the heading above it say. */
export function understoodRows({ lines, unread }: Lines, unit: Unit, choices: Choices): UnderstoodRow[] {
  const totals = totalRows(lines);
  let before: string | undefined;
  const read = lines.map((line): UnderstoodRow => {
    const proposal = totals.has(line) ? isTotal : proposed(line, before);
    const chosen = choices.rows[line.number];
    const { target, why } = chosen === undefined ? proposal : { target: chosen, why: undefined };
    if (target !== leftOut) before = target.split('/')[0];
    return { number: line.number, name: line.name, target, why, isOpen: true, amounts: amountsOf(line, unit) };
  });
  const out = unread.map((row) => ({ ...row, target: leftOut, isOpen: false, amounts: {} }));
  return [...read, ...out].sort((one, other) => one.number - other.number);
}

interface Proposal {
  readonly target: string;
  readonly why: string | undefined;
}

const isTotal: Proposal = { target: leftOut, why: 'It is a total: the sheet sums the rows itself.' };

/** A name that nobody knows is one of the district's own, in the table of the rows around it. */
function proposed({ name, section }: Line, before: string | undefined): Proposal {
  if (name === '') return { target: leftOut, why: 'It has no name.' };
  if (section === 'district description')
    return { target: leftOut, why: 'It describes the district. Those figures have fields of their own.' };
  const table = tableNamed(section);
  const known = targetNamed(name, table) ?? (table === undefined ? undefined : { table, key: 'other' as const });
  if (known) return { target: targetId(known), why: undefined };
  if (before !== undefined) return { target: `${before}/other`, why: undefined };
  return { target: leftOut, why: 'Its name does not say where it belongs. Choose it here.' };
}

function amountsOf({ cells }: Line, unit: Unit): UnderstoodRow['amounts'] {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([year, { cell, details }]) => {
      const amount = amountOf(cell, unit);
      return amount === undefined ? [] : [[year, { ...amount, details }]];
    }),
  );
}
