import type { Unit } from './choices.ts';

const signs: readonly (readonly [sign: RegExp, unit: Unit])[] = [
  [/\bthousands?\b|\(\s*\$?\s*000s?\s*\)|\$\s*000s?\b|['’]000s?\b|(?<![\d,])[,x]\s*000s?\b|\bin\s+\$?k\b/i, 1000],
  [/\bin\s+(?:\$\s*)?millions?\b|\bmillions? of dollars\b|\(\s*\$?\s*(?:millions?|mm)\s*\)/i, 1_000_000],
];

/** A text that says amounts are counted in thousands or millions. */
export interface UnitSign {
  readonly text: string;
  readonly unit: Unit;
}

/** The first text that says what amounts are counted in; undefined where none does. */
export function unitSign(texts: readonly string[]): UnitSign | undefined {
  for (const text of texts)
    for (const [sign, unit] of signs) if (!/^\$?[\d,.]+$/.test(text) && sign.test(text)) return { text, unit };
  return undefined;
}
