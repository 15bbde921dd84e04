import { expect, it } from 'vitest';
import { slugOf } from '../../../src/lib/slug.ts';

it.each([
  ['Coaches help!', 'coaches-help'],
  ['  Filled form (2)', 'filled-form-2'],
  ['Académie Été', 'academie-ete'],
  ['–', ''],
])('makes %j a part of a web address: %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
