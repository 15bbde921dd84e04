import type { Fact } from '../../library/facts.ts';
import { heightOf, type Setting } from './room.ts';

/*
 * The sides of the summary for families, in points, as plan-sheets.css sets them: on the shorter paper, Letter, a side
 * is 718 points high, and on the narrower, A4, 523 points wide.
 */
const width = 523;
const side = 712;
/** A heading with the line above it, and what is left free before it. */
const heading = 36;

export const settings = {
  title: { size: 22, line: 26, width, isBold: true },
  statement: { size: 13, line: 17, width, isBold: true },
  text: { size: 11.5, line: 15.5, width },
  item: { size: 11.5, line: 15.5, width: width - 24 },
  /** The columns of the table of measures. */
  measure: { size: 10, line: 13, width: 262 },
  aim: { size: 10, line: 13, width: 122 },
} as const satisfies Readonly<Record<string, Setting>>;

/** The line with the name of the district, or of the plan, that opens a side. */
const name = 16;

/** What a row of a table has above and below its text. */
const padding = 6;
const row = settings.measure.line + padding;
/** The caption of a table and the heads of its columns. */
const tableHead = 18 + row;

/** What is left for the goals of the first side. */
export function roomForGoals(head: readonly string[]): number {
  return (
    side - heading - settings.title.line - name - head.reduce((sum, text) => sum + heightOf(text, settings.text), 0)
  );
}

/** How high a goal stands with its sentences. */
export function heightOfGoal(statement: string, sentences: readonly string[]): number {
  const lines = sentences.reduce((sum, each) => sum + heightOf(each, settings.text), 0);
  return heightOf(statement, settings.statement) + lines + 12;
}

/** What the second side has left for the rows of the measures and for what people said. */
export function roomForRows(parts: {
  readonly costs: string;
  readonly sources: number;
  readonly comment: string;
  readonly facts: readonly Fact[];
  readonly formats: string;
}): number {
  const texts = [parts.costs, parts.comment, parts.formats].map((text) => heightOf(text, settings.text) + 4);
  // A fact may take two lines.
  const facts = parts.facts.map(({ value }) => (value.length > 55 ? 2 : 1) * (settings.text.line + 3));
  const fixed = name + 4 * heading + 2 * tableHead + parts.sources * row + sum([...texts, ...facts]);
  return side - fixed;
}

/** How high a row of the table of measures stands. */
export function heightOfRow(what: string, aim: string): number {
  return Math.max(heightOf(what, settings.measure), heightOf(aim, settings.aim)) + padding;
}

/** How high a voice stands, with what is left free after it. */
export function heightOfVoice(voice: string): number {
  return heightOf(voice, settings.item) + 3;
}

/** The heading above what people said. */
export const voicesHeading = 28;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
