import { describe, expect, test } from 'vitest';
import {
  rowsAt,
  textAt,
  valueAt,
  withoutRow,
  withRow,
  withRowMoved,
  withValue,
} from '../../../src/builder/draft/draft.ts';

describe('a draft', () => {
  test('gets and gives values at any depth, and leaves the draft before as it was', () => {
    const before = { title: 'One', impact: { figures: [{ value: '9%' }] } };
    const after = withValue(before, ['impact', 'figures', 0, 'label'], 'left');
    expect(valueAt(after, ['impact', 'figures', 0])).toEqual({ value: '9%', label: 'left' });
    expect(before).toEqual({ title: 'One', impact: { figures: [{ value: '9%' }] } });
  });

  test('has no field that says nothing', () => {
    const draft = { figures: { students: { value: 3 } }, title: 'One' };
    expect(withValue(draft, ['figures', 'students', 'value'], '')).toEqual({ title: 'One' });
    expect(withValue(draft, ['title'], undefined)).toEqual({ figures: { students: { value: 3 } } });
  });

  test('keeps its rows, also those that say nothing yet', () => {
    const draft = withRow({}, ['sources'], { id: 'a' });
    expect(withValue(draft, ['sources', 0, 'id'], undefined)).toEqual({ sources: [{}] });
    expect(rowsAt(draft, ['impact', 'figures'])).toEqual([]);
  });

  test('loses and moves rows', () => {
    const draft = { sources: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
    expect(withRowMoved(draft, ['sources'], 2, 0)).toEqual({ sources: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] });
    expect(withoutRow(draft, ['sources'], 1)).toEqual({ sources: [{ id: 'a' }, { id: 'c' }] });
    expect(withoutRow({ sources: [{ id: 'a' }] }, ['sources'], 0)).toEqual({});
  });

  test('shows texts and numbers as text, and nothing else', () => {
    expect([textAt({ a: 'x' }, ['a']), textAt({ a: 7 }, ['a']), textAt({ a: {} }, ['a'])]).toEqual(['x', '7', '']);
  });

  test('knows no field that every object has', () => {
    expect(withValue({}, ['title'], 'x')).toEqual({ title: 'x' });
    expect(valueAt('text', ['length'])).toBeUndefined();
  });
});
