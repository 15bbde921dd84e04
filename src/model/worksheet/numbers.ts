import type { FieldForm } from './form.ts';

/** Kinds whose answers are figures. */
export type FigureKind = Extract<FieldForm['kind'], 'number' | 'percent' | 'dollars'>;

/** Whether an answer is a figure; a phone then shows its digits. */
export function isFigure(kind: string): kind is FigureKind {
  return Object.hasOwn(patterns, kind);
}

const figure = String.raw`(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?`;

const patterns: Readonly<Record<FigureKind, RegExp>> = {
  number: new RegExp(String.raw`^[-\u2212]?${figure}$`),
  percent: new RegExp(String.raw`^${figure}\s*%?$`),
  dollars: new RegExp(String.raw`^\$?\s*${figure}$`),
};

/** The figure somebody typed, as a number: "$1,200" is 1200, "45%" is 45. Undefined where it is none of its kind. */
export function readFigure(text: string, kind: FigureKind): number | undefined {
  const typed = text.trim();
  if (!patterns[kind].test(typed)) return undefined;
  const value = Number(typed.replace('\u2212', '-').replaceAll(/[$,%\s]/g, ''));
  return kind === 'percent' && value > 100 ? undefined : value;
}

/** Whether a text is a day of the calendar as a date field gives it: 2026-11-26. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
