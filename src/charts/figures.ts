import type { ChartUnit } from './spec.ts';

type Options = Intl.NumberFormatOptions;

const money: Options = { style: 'currency', currency: 'USD' };
const upTo2: Options = { maximumFractionDigits: 2 };
const tiny: Options = { maximumSignificantDigits: 2 };
const short: Options = { notation: 'compact', maximumSignificantDigits: 3 };

const plain = numberFormats({});
const dollars = numberFormats(money);

/**
 * A value in full, for tables and sentences: "$1,234,567", "$12.50", "1,204", "12.5%".
 * A value that is not zero never reads as zero.
 */
export function exact(unit: ChartUnit, value: number): string {
  const { whole, cents, small } = unit === 'dollars' ? dollars : plain;
  const amount = Math.abs(value);
  const format = amount > 0 && amount < 0.005 ? small : Number.isInteger(value) ? whole : cents;
  return withUnit(unit, format, value);
}

/** A value for axes and bars, in three digits from ten thousand up: "$1.23M", "12.3K", "$1,850", "12.5%". */
export function compact(unit: ChartUnit, value: number): string {
  if (Math.abs(value) < 10_000) return exact(unit, value);
  return withUnit(unit, unit === 'dollars' ? dollars.short : plain.short, value);
}

function withUnit(unit: ChartUnit, format: Intl.NumberFormat, value: number): string {
  // Negative zero would print as "-0".
  const text = format.format(value === 0 ? 0 : value);
  return unit === 'percent' ? `${text}%` : text;
}

function numberFormats(base: Options) {
  const isMoney = base.style === 'currency';
  return {
    whole: new Intl.NumberFormat('en-US', { ...base, maximumFractionDigits: 0 }),
    cents: new Intl.NumberFormat('en-US', { ...base, ...upTo2, minimumFractionDigits: isMoney ? 2 : 0 }),
    small: new Intl.NumberFormat('en-US', { ...base, ...tiny }),
    short: new Intl.NumberFormat('en-US', { ...base, ...short }),
  };
}
