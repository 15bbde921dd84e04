import type { Absence } from '../../schemas/figure.ts';
import type { SheetCell } from '../spreadsheets/spreadsheet.ts';
import { typedNumber } from '../story-form/typed-numbers.ts';
import type { Unit } from './choices.ts';

/** An amount as it was read. */
export interface Amount {
  /** Whole dollars, or the word in their place; a text that can be read in several ways, or in none, as it stands. */
  readonly value: number | string;
  /** Whether cents were rounded away. */
  readonly isRounded: boolean;
}

/** Thousands may have commas; a dollar sign, cents. */
const dollars = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** A tenth of a cent: sums of spreadsheets are that far off where they mean whole dollars. */
const nothing = 0.001;

/**
 * Reads a cell as dollars. Undefined where it is empty. "12.5k", "(3,000)" and a dash alone are not read: the check
 * then names the cell with what it takes.
 */
export function amountOf(cell: SheetCell, unit: Unit): Amount | undefined {
  if (cell === '') return undefined;
  if (typeof cell === 'number') return counted(cell, unit) ?? { value: String(cell), isRounded: false };
  const [, whole, cents = ''] = dollars.exec(cell) ?? [];
  const read = whole === undefined ? undefined : counted(Number(`${whole.replaceAll(',', '')}${cents}`), unit);
  return read ?? { value: word(cell) ?? cell, isRounded: false };
}

function counted(number: number, unit: Unit): Amount | undefined {
  const exact = number * unit;
  const value = Math.round(exact);
  if (!(exact >= 0) || !Number.isSafeInteger(value)) return undefined;
  return { value, isRounded: Math.abs(exact - value) > nothing };
}

function word(cell: string): Absence | undefined {
  const typed = typedNumber(cell, 'dollars');
  return 'value' in typed && typeof typed.value === 'string' ? typed.value : undefined;
}
