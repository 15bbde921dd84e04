import { describe, expect, it } from 'vitest';
import { readAnswers, suggest } from '../../../../src/model/designs/choose.ts';

const item = (id: string, purpose: string, time: readonly string[], cost: string) => ({
  id,
  values: { purpose: [purpose], audience: ['teachers'], time, people: ['3-to-6'], cost: [cost] },
  details: { problem: purpose, who: 'teachers', time: '30–45 minutes', people: '3–6 people', money: 'No extra money' },
});
const items = [
  item('long', 'student-work', ['61-to-120'], 'none'),
  item('fits', 'student-work', ['up-to-30', '31-to-45'], 'none'),
  item('other', 'reflect', ['up-to-30'], 'none'),
  item('dear', 'student-work', ['up-to-30'], '2000-or-more'),
];
const ids = (answers: Parameters<typeof suggest>[1]) => suggest(items, answers).map((each) => each.item.id);

describe('the short list', () => {
  it('puts what fits the most, and the problem above all, first', () => {
    expect(ids({ problem: 'student-work', time: '31-to-45', money: 'none' })).toEqual([
      'fits',
      'long',
      'dear',
      'other',
    ]);
  });

  it('takes a design that needs less time or money than there is', () => {
    const [first] = suggest(items.slice(1, 2), { time: 'over-120', money: '500-to-1999' });

    expect(first?.doubts).toEqual([]);
  });

  it('says what speaks for a design, and what against', () => {
    const [, second] = suggest(items, { problem: 'student-work', time: '31-to-45', who: 'coaches', people: '3-to-6' });

    expect(second).toMatchObject({
      item: { id: 'dear' },
      reasons: [
        'It serves what you want to do: student-work.',
        'A meeting of 30–45 minutes fits into the time you have.',
        'It works with 3–6 people.',
      ],
      doubts: ['It is made for others: teachers.'],
    });
  });

  it('has five designs at most, and none without an answer', () => {
    expect(suggest([...items, ...items], { who: 'teachers' })).toHaveLength(5);
    expect(suggest(items, {})).toEqual([]);
    expect(ids({ problem: 'show-skill' })).toEqual([]);
  });

  it('leaves out answers that are none, and counts them', () => {
    const known = { problem: ['reflect'], who: ['teachers'] };
    const read = (address: string) => readAnswers(new URLSearchParams(address), known);

    expect(read('problem=reflect&who=%3Cscript%3E&colour=red&time=')).toEqual({
      answers: { problem: 'reflect' },
      leftOut: 2,
    });
    expect(read('')).toEqual({ answers: {}, leftOut: 0 });
  });
});
