import type { Clock, Phase, Reading } from './timer.ts';

/** A clock in figures, and the word that stands with them: "9:42", "left". */
export interface ClockText {
  readonly figures: string;
  readonly word: string;
}

/** The time that is left, runs over, or has passed where there is no fixed time. */
export function clockText({ spent, left }: Clock): ClockText {
  if (left === undefined) return { figures: inFigures(Math.floor(spent / 1000)), word: 'so far' };
  // The second that has begun still counts, so that the clock begins with all of its time and is at 0:00 at its end.
  if (left > 0) return { figures: inFigures(Math.ceil(left / 1000)), word: 'left' };
  return { figures: inFigures(Math.floor(-left / 1000)), word: 'over' };
}

/** What stands beside the clock when its time comes to an end; empty before. */
export function phaseText(phase: Phase): string {
  if (phase === 'last-minute') return 'Last minute';
  return phase === 'over' ? 'Time is up' : '';
}

/** "Step 2 of 7: Say what you see." */
export function stepText(step: number, count: number, title: string): string {
  return `Step ${step + 1} of ${count}: ${title}`;
}

/**
 * What is said when a clock comes to its last minute or to its end; undefined while nothing of that kind happened.
 * Both readings are of the same step.
 */
export function news(before: Reading, after: Reading, title: string): string | undefined {
  const said = [
    ...phaseNews(before.step.phase, after.step.phase, `“${title}”`),
    ...phaseNews(before.whole.phase, after.whole.phase, 'the whole meeting'),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

function phaseNews(before: Phase, after: Phase, what: string): string[] {
  if (before === after) return [];
  if (after === 'last-minute' && before === 'within') return [`One minute is left for ${what}.`];
  return after === 'over' ? [`Time is up for ${what}.`] : [];
}

/** 602 seconds are "10:02". */
function inFigures(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
