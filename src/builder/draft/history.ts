import type { Draft } from './draft.ts';

/** A draft with what it was before, and what it was before something was undone. */
export interface History {
  readonly past: readonly Draft[];
  readonly present: Draft;
  readonly future: readonly Draft[];
  /** What was changed last; typing on in the same field is one step. */
  readonly last: string | undefined;
}

/** So many steps can be undone; each holds a draft of a few kilobytes, most of it shared with its neighbours. */
const mostSteps = 300;

export function begin(present: Draft): History {
  return { past: [], present, future: [], last: undefined };
}

/** @param what names the field that is typed in; undefined for a change that is a step of its own */
export function change(history: History, draft: Draft, what?: string): History {
  if (draft === history.present) return history;
  const goesOn = what !== undefined && what === history.last;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: draft, future: [], last: what };
}

/** The field was left: what is typed next is a step of its own. */
export function pause(history: History): History {
  return history.last === undefined ? history : { ...history, last: undefined };
}

export function undo({ past, present, future }: History): History {
  const before = past.at(-1);
  if (!before) return { past, present, future, last: undefined };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], last: undefined };
}

export function redo({ past, present, future }: History): History {
  const [after, ...rest] = future;
  if (!after) return { past, present, future, last: undefined };
  return { past: [...past, present], present: after, future: rest, last: undefined };
}
