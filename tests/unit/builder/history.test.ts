import { describe, expect, test } from 'vitest';
import { begin, change, pause, redo, undo } from '../../../src/builder/draft/history.ts';

describe('the past of a draft', () => {
  test('typing on in a field is one step, another field is the next', () => {
    let history = begin({});
    for (const title of ['C', 'Co', 'Coach']) history = change(history, { title }, 'title');
    history = change(history, { title: 'Coach', name: 'R' }, 'name');
    expect(undo(history).present).toEqual({ title: 'Coach' });
    expect(undo(undo(history)).present).toEqual({});
  });

  test('a field that was left begins a step of its own', () => {
    const left = pause(change(begin({}), { title: 'A' }, 'title'));
    expect(undo(change(left, { title: 'AB' }, 'title')).present).toEqual({ title: 'A' });
  });

  test('what was undone comes back, until something else is written', () => {
    const two = change(change(begin({ n: 0 }), { n: 1 }), { n: 2 });
    const back = undo(undo(two));
    expect(redo(redo(back)).present).toEqual({ n: 2 });
    expect(redo(change(back, { n: 9 })).present).toEqual({ n: 9 });
  });

  test('has nothing to undo at its beginning, and nothing to do again at its end', () => {
    expect(undo(begin({ n: 0 })).present).toEqual({ n: 0 });
    expect(redo(begin({ n: 0 })).present).toEqual({ n: 0 });
  });

  test('holds 300 steps and drops the oldest', () => {
    let history = begin({ n: 0 });
    for (let n = 1; n <= 400; n += 1) history = change(history, { n });
    for (let n = 0; n < 500; n += 1) history = undo(history);
    expect(history.present).toEqual({ n: 100 });
  });
});
