import { describe, expect, it } from 'vitest';
import { newTimer, read, start } from '../../../../src/model/protocols/timer.ts';
import { clockText, news, phaseText, stepText } from '../../../../src/model/protocols/timer-words.ts';

const running = start(newTimer([10], 12), 0);
const at = (seconds: number) => read(running, seconds * 1000);

describe('a clock in words', () => {
  it.each([
    [0, '10:00', 'left'],
    [0.4, '10:00', 'left'],
    [1, '9:59', 'left'],
    [599.5, '0:01', 'left'],
    [600, '0:00', 'over'],
    [600.9, '0:00', 'over'],
    [730, '2:10', 'over'],
    [6600, '100:00', 'over'],
  ])('after %d seconds of 10 minutes reads %s %s', (seconds, figures, word) => {
    expect(clockText(at(seconds).step)).toEqual({ figures, word });
  });

  it('counts up where there is no fixed time', () => {
    const open = read(start(newTimer([undefined], undefined), 0), 65_900);
    expect(clockText(open.step)).toEqual({ figures: '1:05', word: 'so far' });
  });

  it('names its phase where its time comes to an end', () => {
    expect((['open', 'within', 'last-minute', 'over'] as const).map(phaseText)).toEqual([
      ...['', '', 'Last minute', 'Time is up'],
    ]);
  });
});

describe('what is said of the clocks', () => {
  it.each([
    ['nothing within the time', 0, 100, undefined],
    ['the last minute of the step', 539, 540, 'One minute is left for “Talk”.'],
    ['nothing more within that minute', 541, 542, undefined],
    ['the end of the step', 599, 600, 'Time is up for “Talk”.'],
    ['nothing more after it', 601, 602, undefined],
    ['the last minute of the whole', 659, 660, 'One minute is left for the whole meeting.'],
    [
      'the end of both, once, after a tab has slept',
      0,
      900,
      'Time is up for “Talk”. Time is up for the whole meeting.',
    ],
    ['nothing where time was given', 600, 0, undefined],
  ])('is %s', (_, before, after, said) => {
    expect(news(at(before), at(after), 'Talk')).toBe(said);
  });

  it('names a step with its place', () => {
    expect(stepText(1, 7, 'Say what you see')).toBe('Step 2 of 7: Say what you see');
  });
});
