import { audiences, costBands, formats, frequencies, purposes, wordsOf } from '../../../src/schemas/designs/lists.ts';
import type { Dice } from './dice.ts';
import { sourceId } from './guide.ts';
import { phrase, sentence, sentences, summary } from './words.ts';

/** How many standards the made-up framework has: as many as the larger real one. */
export const standardCount = 11;

export function designId(number: number): string {
  return `design-${String(number).padStart(5, '0')}`;
}

export function standardId(number: number): string {
  return `standard-${number}`;
}

interface Surroundings {
  readonly designs: number;
  readonly sources: number;
}

/** One learning design of about 7 KB: every field filled, eight steps, two studies, citations, and a text. */
export function design(dice: Dice, surroundings: Surroundings, number: number): string {
  const cited = (): string =>
    sentence(dice, ` [@${sourceId(dice.between(1, surroundings.sources))}, p. ${dice.between(1, 90)}]`);
  const items = (count: number): string => lines(count, () => `  - ${cited()}`);
  const [first, second] = [dice.between(2, 6), dice.between(20, 45)];
  return `---
title: ${phrase(dice, 3)} ${dice.between(1, 99_999)}
summary: ${summary(dice)}
fictional: true
reviewed: 2026-11-22
purposes: [${some(dice, Object.keys(purposes))}]
audiences: [${some(dice, Object.keys(audiences))}]
formats: [${some(dice, Object.keys(formats))}]
useWhen:
${items(3)}
notWhen:
${items(2)}
people: { min: ${first}, max: ${first + dice.between(2, 20)}, basis: { estimate: ${sentence(dice)} } }
time:
  minutes: { min: ${second}, max: ${second + dice.between(0, 60)} }
  weeks: { min: 1, max: ${dice.between(1, 36)} }
  frequency: ${dice.pick(wordsOf(frequencies))}
  basis: { estimate: ${sentence(dice)} }
cost:
  band: ${dice.pick(wordsOf(costBands))}
  drivers:
  ${items(2).replaceAll('\n', '\n  ')}
  basis: { estimate: ${sentence(dice)} }
facilitator: { need: member, note: ${sentence(dice)} }
technology: { need: everyday, note: ${sentence(dice)} }
roles:
${lines(3, () => `  - role: ${phrase(dice, 1)}\n    does: ${sentence(dice)}`)}
materials:
${items(3)}
steps:
${lines(8, () => `  - title: ${phrase(dice, 4)}\n    minutes: ${dice.between(2, 15)}\n    text: ${sentence(dice)} ${cited()}`)}
pitfalls:
${items(3)}
standards: [${standardId(dice.between(1, 5))}, ${standardId(dice.between(6, standardCount))}]
related:
  - design: ${designId((number % surroundings.designs) + 1)}
    reason: ${sentence(dice)}
evidence:
${lines(2, () => study(dice, surroundings))}
---

${sentences(dice, 8)} ${cited()}

${sentences(dice, 10)}
`;
}

function study(dice: Dice, { sources }: Surroundings): string {
  return `  - study: ${phrase(dice, 3)}
    tier: ${dice.between(1, 4)}
    basis: { estimate: ${sentence(dice)} }
    outcome: ${sentence(dice)}
    population: ${sentence(dice)}
    setting: ${sentence(dice)}
    source: ${sourceId(dice.between(1, sources))}
    at: p. ${dice.between(1, 90)}`;
}

/** The one framework that the standards belong to. */
export const framework = `---
title: A framework to measure
summary: Made up for a benchmark.
fictional: true
reviewed: 2026-11-22
kind: standards
publisher: Nobody (fictional)
year: 2026
status: current
---
`;

export function standard(dice: Dice, number: number): string {
  return `---
title: ${phrase(dice, 2)} ${number}
summary: ${summary(dice)}
fictional: true
reviewed: 2026-11-22
framework: framework
number: ${number}
---
`;
}

function lines(count: number, line: () => string): string {
  return Array.from({ length: count }, line).join('\n');
}

/** Two words of a list that follow each other. */
function some(dice: Dice, words: readonly string[]): string {
  const from = dice.between(0, words.length - 2);
  return words.slice(from, from + 2).join(', ');
}
