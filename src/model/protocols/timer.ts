/**
 * The clocks of a meeting: one for each step, one for the whole. Nothing counts down by itself: what has passed is
 * worked out from the time of the last start, so that a tab that slept shows the right time when it wakes. All lengths
 * and times are milliseconds of one clock, which the caller reads.
 */
export interface Timer {
  /** How long each step may take, with the minutes that were added to it; undefined where it has no fixed time. */
  readonly planned: readonly (number | undefined)[];
  readonly total: number | undefined;
  /** The step that is shown, counted from 0. */
  readonly step: number;
  /** What each step had taken when the clocks were last started or stopped. */
  readonly spent: readonly number[];
  readonly spentInAll: number;
  /** When the clocks were last started; undefined while they stand still. */
  readonly since: number | undefined;
}

/** One clock as it stands. */
export interface Clock {
  readonly spent: number;
  /** What is left; negative when it runs over, undefined where there is no fixed time. */
  readonly left: number | undefined;
  readonly phase: Phase;
}

/** Open has no fixed time. */
export type Phase = 'open' | 'within' | 'last-minute' | 'over';

/** Both clocks at one moment. */
export interface Reading {
  readonly step: Clock;
  readonly whole: Clock;
}

const minute = 60_000;

/** A timer that stands still at the first step. @param minutes of the steps @param total minutes of the whole */
export function newTimer(minutes: readonly (number | undefined)[], total: number | undefined): Timer {
  const inMilliseconds = (length: number | undefined) => length && length * minute;
  return {
    ...{ planned: minutes.map(inMilliseconds), total: inMilliseconds(total) },
    ...{ step: 0, spent: minutes.map(() => 0), spentInAll: 0, since: undefined },
  };
}

export function start(timer: Timer, now: number): Timer {
  return timer.since === undefined ? { ...timer, since: now } : timer;
}

export function pause(timer: Timer, now: number): Timer {
  return { ...settled(timer, now), since: undefined };
}

/** Shows another step; the clocks run on or stand still as before. A step that is shown again goes on where it was. */
export function goTo(timer: Timer, step: number, now: number): Timer {
  const last = timer.planned.length - 1;
  return { ...settled(timer, now), step: Math.min(Math.max(step, 0), last) };
}

/** Gives the step one minute more. The whole has no more time for it. */
export function addMinute(timer: Timer): Timer {
  const planned = timer.planned.map((length, index) =>
    length !== undefined && index === timer.step ? length + minute : length,
  );
  return { ...timer, planned };
}

/** Sets the clock of the step back; what has passed of the whole has passed. */
export function restartStep(timer: Timer, now: number): Timer {
  const { spent, ...rest } = settled(timer, now);
  return { ...rest, spent: spent.map((each, index) => (index === timer.step ? 0 : each)) };
}

export function read(timer: Timer, now: number): Reading {
  const { planned, spent, step, total, spentInAll } = settled(timer, now);
  return { step: clock(spent[step] ?? 0, planned[step]), whole: clock(spentInAll, total) };
}

function clock(spent: number, planned: number | undefined): Clock {
  const left = planned === undefined ? undefined : planned - spent;
  return { spent, left, phase: phaseOf(left) };
}

function phaseOf(left: number | undefined): Phase {
  if (left === undefined) return 'open';
  if (left > minute) return 'within';
  return left > 0 ? 'last-minute' : 'over';
}

/** What has passed since the start is booked to the step and to the whole. A clock that was set back books nothing. */
function settled(timer: Timer, now: number): Timer {
  const { since, step, spent, spentInAll } = timer;
  if (since === undefined) return timer;
  const passed = Math.max(0, now - since);
  return {
    ...{ ...timer, since: now, spentInAll: spentInAll + passed },
    spent: spent.map((each, index) => (index === step ? each + passed : each)),
  };
}
