import type { Absence } from '../../schemas/figure.ts';

/** A number or a word as somebody typed it, or what its field takes. */
export type Typed<Value> = { readonly value: Value } | { readonly takes: string };

/** What is asked for, with how it may be typed. */
export type NumberKind = 'number' | 'percent' | 'dollars';

/** Words that stand in place of a number, in small letters. "n/a" may mean either, so the one that claims less is taken. */
const absenceWords: Readonly<Record<string, Absence>> = {
  'not reported': 'not-reported',
  'not-reported': 'not-reported',
  'n/a': 'not-reported',
  'n.a.': 'not-reported',
  'not available': 'not-reported',
  unknown: 'not-reported',
  'not applicable': 'not-applicable',
  'not-applicable': 'not-applicable',
};

/** Digits, with commas between thousands or without, and with a point before parts. */
const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

const takes: Readonly<Record<NumberKind, string>> = {
  number: 'It takes a number, as 1,250 or 14.2',
  percent: 'It takes a number from 0 to 100, as 40.6 or 40.6%',
  dollars: 'It takes whole dollars, as 12500 or $12,500',
};

/**
 * Reads a number only where it can be read in one way: "12.5k", "(3,000)", "$1,2O4" and a dash alone are none.
 *
 * @param text what was typed, not blank
 */
export function typedNumber(text: string, kind: NumberKind): Typed<number | Absence> {
  const typed = text.trim();
  const absence = absenceWords[typed.toLowerCase()];
  if (absence !== undefined) return { value: absence };
  const number = withoutUnit(typed, kind);
  const value = Number(number.replaceAll(',', ''));
  if (digits.test(number) && isOf(kind, value)) return { value };
  return { takes: `${takes[kind]}; where nobody knows it, "not reported".` };
}

function isOf(kind: NumberKind, value: number): boolean {
  if (kind === 'percent') return value <= 100;
  return kind === 'dollars' ? Number.isSafeInteger(value) : value <= Number.MAX_SAFE_INTEGER;
}

/** Takes away the unit the kind has: a dollar sign, a percent sign, or "to 1" after a ratio. */
function withoutUnit(typed: string, kind: NumberKind): string {
  if (kind === 'dollars') return typed.replace(/^\$\s*/, '');
  if (kind === 'percent') return typed.replace(/\s*%$/, '');
  return typed.replace(/\s*(?:to|:)\s*1$/i, '');
}
