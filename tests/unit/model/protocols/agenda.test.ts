import { describe, expect, it } from 'vitest';
import { agenda, minuteMarks } from '../../../../src/model/protocols/agenda.ts';
import { Notes } from '../../../../src/model/notes.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { protocolEntry } from '../support/tools.ts';

const source = { source: 'budget', at: 'p. 1' };
const estimate = { estimate: 'We timed it.' };
const steps = (minutes: readonly (number | undefined)[]) =>
  minutes.map((each, index) => ({ title: `Step ${index + 1}`, text: 'Do it.', minutes: each }));

function made(more: object) {
  const notes = new Notes(contextOf());
  return { ...agenda(protocolEntry(more).data, notes), notes: notes.all };
}

describe('the marks of the minutes', () => {
  it.each([
    ['from the start', [5, 10, 1], ['0:00–0:05', '0:05–0:15', '0:15–0:16']],
    ['over an hour', [50, 25, 60], ['0:00–0:50', '0:50–1:15', '1:15–2:15']],
    ['from the first step with a time', [undefined, 4, 6], [undefined, '0:00–0:04', '0:04–0:10']],
    ['until the last with a time', [4, undefined], ['0:00–0:04', undefined]],
    [
      'no further than a step in between whose length nobody knows',
      [4, undefined, 6],
      ['0:00–0:04', undefined, undefined],
    ],
    ['nowhere', [undefined, undefined], [undefined, undefined]],
  ])('are counted %s', (_, minutes, marks) => {
    expect(minuteMarks(minutes)).toEqual(marks);
  });
});

describe('an agenda', () => {
  it('has the length of each step, and of the whole', () => {
    const { steps: views, total } = made({ steps: steps([1, 14]), minutes: { total: 15, basis: source } });
    expect(views.map(({ length, marks, minutes }) => [length, marks, minutes])).toEqual([
      ['1 minute', '0:00–0:01', 1],
      ['14 minutes', '0:01–0:15', 14],
    ]);
    expect(total).toBe(15);
  });

  it('says that the minutes of the steps are this site’s own where the source gives the whole alone', () => {
    const { remarks, notes } = made({
      steps: steps([5, 10]),
      minutes: { total: 15, basis: source, steps: estimate },
    });
    expect(remarks.map(readCited)).toEqual([
      'Times are hours and minutes after the start.',
      'The minutes of the steps are this site’s own estimate(1).',
    ]);
    expect(notes.map(({ remark }) => remark)).toEqual(['This site’s estimate. We timed it.']);
  });

  it('says that they are from a source where the whole is, and nothing else is said of them', () => {
    const { remarks, notes } = made({ steps: steps([15]), minutes: { total: 15, basis: source } });
    expect(remarks.map(readCited)[1]).toBe('The minutes of the steps are from a source(1).');
    expect(notes.map(({ at }) => at)).toEqual(['p. 1']);
  });

  it('says where the steps add up to something else than the whole', () => {
    const { remarks } = made({ steps: steps([5, 5]), minutes: { total: 60, basis: estimate } });
    expect(remarks.map(readCited)[2]).toBe('They add up to 10 minutes; the whole takes 60 minutes.');
  });

  it('says nothing of minutes where no step has any', () => {
    expect(made({ steps: steps([undefined]), minutes: { total: 60, basis: estimate } }).remarks).toEqual([]);
    expect(made({ steps: steps([undefined]) })).toMatchObject({ remarks: [], total: undefined });
  });
});
