import { expect, it } from 'vitest';
import { present } from '../../../src/lib/present.ts';

it('leaves out what is undefined and nothing else', () => {
  expect(Object.keys(present({ a: undefined, b: null, c: 0, d: '', e: false }))).toEqual(['b', 'c', 'd', 'e']);
});
