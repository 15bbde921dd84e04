import { describe, expect, it } from 'vitest';
import {
  addMinute,
  goTo,
  newTimer,
  pause,
  read,
  restartStep,
  start,
  type Timer,
} from '../../../../src/model/protocols/timer.ts';

const minute = 60_000;
/** Any time of day: nothing depends on it. */
const noon = 1_764_158_400_000;

/** Two steps of ten and five minutes and one without a time, of twenty in all. */
const blank = newTimer([10, 5, undefined], 20);
const running = start(blank, noon);

/** Spent and left in minutes, with the phases, of the step and of the whole. */
function told(timer: Timer, at: number) {
  const { step, whole } = read(timer, noon + at * minute);
  return [step, whole].map(({ spent, left, phase }) => [spent / minute, left && left / minute, phase]);
}

describe('a timer', () => {
  it('stands still until it is started', () => {
    expect(told(blank, 99)).toEqual([
      [0, 10, 'within'],
      [0, 20, 'within'],
    ]);
  });

  it('is worked out from the time of its start, however long nobody looked', () => {
    expect(told(running, 4)).toEqual([
      [4, 6, 'within'],
      [4, 16, 'within'],
    ]);
    expect(told(running, 480)).toEqual([
      [480, -470, 'over'],
      [480, -460, 'over'],
    ]);
  });

  it.each([
    [8.99, 'within'],
    [9, 'last-minute'],
    [9.99, 'last-minute'],
    [10, 'over'],
    [12, 'over'],
  ])('after %d of 10 minutes is %s', (at, phase) => {
    expect(read(running, noon + at * minute).step.phase).toBe(phase);
  });

  it('goes on from where it was paused', () => {
    const paused = pause(running, noon + 3 * minute);
    expect(told(paused, 60)[0]).toEqual([3, 7, 'within']);
    expect(told(start(paused, noon + 60 * minute), 62)).toEqual([
      [5, 5, 'within'],
      [5, 15, 'within'],
    ]);
  });

  it('is not started twice', () => {
    expect(start(running, noon + minute)).toBe(running);
  });

  it('goes to another step while the whole goes on, and back to what was left', () => {
    const second = goTo(running, 1, noon + 4 * minute);
    expect(told(second, 6)).toEqual([
      [2, 3, 'within'],
      [6, 14, 'within'],
    ]);
    expect(told(goTo(second, 0, noon + 6 * minute), 7)).toEqual([
      [5, 5, 'within'],
      [7, 13, 'within'],
    ]);
  });

  it('stays within the steps there are', () => {
    expect(goTo(running, -1, noon).step).toBe(0);
    expect(goTo(running, 3, noon).step).toBe(2);
    expect(goTo(blank, 1, noon + minute).since).toBeUndefined();
  });

  it('counts up where a step has no fixed time', () => {
    expect(told(goTo(running, 2, noon), 3)[0]).toEqual([3, undefined, 'open']);
  });

  it('counts up for the whole where that has no fixed time', () => {
    expect(told(start(newTimer([5], undefined), noon), 6)).toEqual([
      [6, -1, 'over'],
      [6, undefined, 'open'],
    ]);
  });

  it('gives the step a minute more, and the whole none', () => {
    const more = addMinute(running);
    expect(told(more, 10.5)).toEqual([
      [10.5, 0.5, 'last-minute'],
      [10.5, 9.5, 'within'],
    ]);
    expect(more.planned).toEqual([11 * minute, 5 * minute, undefined]);
    expect(addMinute(goTo(blank, 2, noon)).planned).toEqual(blank.planned);
  });

  it('begins a step anew, and what has passed of the whole has passed', () => {
    const anew = restartStep(running, noon + 4 * minute);
    expect(told(anew, 5)).toEqual([
      [1, 9, 'within'],
      [5, 15, 'within'],
    ]);
    expect(restartStep(pause(running, noon + minute), noon + 9 * minute).since).toBeUndefined();
  });

  it('does not count backwards where the clock of the machine is set back', () => {
    expect(told(running, -30)).toEqual([
      [0, 10, 'within'],
      [0, 20, 'within'],
    ]);
  });
});
