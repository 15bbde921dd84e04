import type { Dice } from './dice.ts';
import { phrase, sentence, sentences, summary } from './words.ts';

/** What guides can link to and cite. */
export interface Surroundings {
  readonly guides: number;
  readonly sources: number;
}

const headings = [
  'Before you begin',
  'The first weeks',
  'What it costs',
  'Through the year',
  'What to look for',
] as const;
const anchors = [
  'before-you-begin',
  'the-first-weeks',
  'what-it-costs',
  'through-the-year',
  'what-to-look-for',
] as const;

export function guideId(number: number): string {
  return `guide-${String(number).padStart(5, '0')}`;
}

export function sourceId(number: number): string {
  return `source-${String(number).padStart(4, '0')}`;
}

/** One guide of about 7 KB: five sections with paragraphs, a list or a table, links to other guides, and citations. */
export function guide(dice: Dice, surroundings: Surroundings): string {
  const sections = headings.map((heading, index) => section(dice, surroundings, heading, index));
  return `---
title: ${phrase(dice, 5)}
summary: ${summary(dice)}
fictional: true
reviewed: 2026-11-22
---

${sentences(dice, 8)}

${sections.join('\n\n')}
`;
}

function section(dice: Dice, surroundings: Surroundings, heading: string, index: number): string {
  const paragraph = `${sentences(dice, 5)} ${sentence(dice, citation(dice, surroundings))} ${sentence(dice, link(dice, surroundings))}`;
  const rest = index % 2 === 0 ? list(dice) : table(dice);
  return [
    `## ${heading}`,
    paragraph,
    `### ${phrase(dice, 3)}`,
    `**${phrase(dice, 2)}.** ${sentences(dice, 10)}`,
    rest,
  ].join('\n\n');
}

function citation(dice: Dice, { sources }: Surroundings): string {
  return ` [@${sourceId(dice.between(1, sources))}, p. ${dice.between(1, 90)}]`;
}

/** To another guide, or to a section of it. */
function link(dice: Dice, { guides }: Surroundings): string {
  const anchor = dice.fraction() < 0.5 ? '' : `#${dice.pick(anchors)}`;
  return ` [${phrase(dice, 3)}](/guides/${guideId(dice.between(1, guides))}/${anchor})`;
}

function list(dice: Dice): string {
  return Array.from({ length: 5 }, () => `- ${sentence(dice)}`).join('\n');
}

function table(dice: Dice): string {
  const row = () => `| ${phrase(dice, 2)} | ${phrase(dice, 3)} | ${dice.between(1, 90)} |`;
  return [row(), '| --- | --- | ---: |', ...Array.from({ length: 5 }, row)].join('\n');
}
