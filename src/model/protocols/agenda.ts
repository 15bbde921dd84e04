import type { Protocol } from '../../schemas/protocols.ts';
import { minutesText } from '../designs/parts.ts';
import { basisView } from '../library/basis.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { Notes } from '../notes.ts';

/** A step of a meeting, and when it is its turn. */
export interface AgendaStep {
  readonly title: string;
  readonly text: Cited;
  /** "10 minutes" */
  readonly length: string | undefined;
  /** From and to in hours and minutes after the start: "0:05–0:15". */
  readonly marks: string | undefined;
  readonly minutes: number | undefined;
}

/** The steps of a protocol as a timed agenda. */
export interface Agenda {
  readonly steps: readonly AgendaStep[];
  /** How long the whole takes, in minutes, where it has a fixed time. */
  readonly total: number | undefined;
  /** How to read the minutes, what they rest on and how they add up, in a sentence each; none where no step has any. */
  readonly remarks: readonly Cited[];
}

export function agenda({ steps, minutes }: Pick<Protocol, 'steps' | 'minutes'>, notes: Notes): Agenda {
  const marks = minuteMarks(steps.map((step) => step.minutes));
  const views = steps.map((step, index) => ({
    ...{ title: step.title, text: cited(step.text, notes), minutes: step.minutes, marks: marks[index] },
    length: step.minutes === undefined ? undefined : minutesText(step.minutes),
  }));
  return { steps: views, total: minutes?.total, remarks: remarks({ steps, minutes }, notes) };
}

/**
 * From and to of every step, counted from the first that has a time: what comes before it is done before the meeting.
 * After a step in between that has none, nobody can say when the next begins.
 *
 * @param minutes of the steps; undefined for those without a fixed time
 */
export function minuteMarks(minutes: readonly (number | undefined)[]): (string | undefined)[] {
  let [from, isKnown] = [0, true];
  return minutes.map((length, index) => {
    if (length === undefined && minutes.slice(0, index).some((each) => each !== undefined)) isKnown = false;
    if (length === undefined || !isKnown) return undefined;
    const start = from;
    from += length;
    return `${clock(start)}–${clock(from)}`;
  });
}

/** 75 minutes after the start are 1:15. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function remarks({ steps, minutes }: Pick<Protocol, 'steps' | 'minutes'>, notes: Notes): Cited[] {
  const timed = steps.flatMap((step) => step.minutes ?? []);
  if (!minutes || timed.length === 0) return [];
  const sum = timed.reduce((total, each) => total + each, 0);
  const basis = basisView(minutes.steps ?? minutes.basis, notes);
  const rest = basis.words === 'from a source' ? 'are from a source' : 'are this site’s own estimate';
  return [
    sentence('Times are hours and minutes after the start.'),
    [
      { kind: 'words', words: `The minutes of the steps ${rest}` },
      { kind: 'notes', notes: basis.notes },
      { kind: 'words', words: '.' },
    ],
    ...(sum === minutes.total
      ? []
      : [sentence(`They add up to ${minutesText(sum)}; the whole takes ${minutesText(minutes.total)}.`)]),
  ];
}

function sentence(words: string): Cited {
  return [{ kind: 'words', words }];
}
