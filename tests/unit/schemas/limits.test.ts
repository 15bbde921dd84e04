import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { showsCitations } from '../../../src/schemas/cited-text.ts';
import { core, describe as describeField } from '../../../src/schemas/describe.ts';
import { field } from '../../../src/schemas/field.ts';
import { fitting, limitOf } from '../../../src/schemas/limits.ts';
import { storyLimits, storySchema } from '../../../src/schemas/stories.ts';

it('a limit stays with a text through its label and what may be left out', () => {
  const limited = field(fitting(z.string(), 12), 'Text', 'A text.').optional();
  expect(limitOf(core(limited))).toBe(12);
  expect(limitOf(z.string())).toBeUndefined();
  expect(limitOf(undefined)).toBeUndefined();
});

it('one text with a limit gives none to others of its kind', () => {
  const text = z.string();
  fitting(text, 12);
  expect(limitOf(text)).toBeUndefined();
});

it('every text of a sheet has the limit that its sentence names, and keeps its notes', () => {
  for (const [path, limit] of [
    [['title'], storyLimits.title],
    [['whoWeAre'], storyLimits.whoWeAre],
    [['challenge', 'text'], storyLimits.challenge],
    [['solution', 'text'], storyLimits.solution],
    [['impact', 'text'], storyLimits.impact],
    [['impact', 'figures', 0, 'value'], storyLimits.figure],
  ] as const) {
    const { schema, sentence } = describeField(storySchema, path);
    expect([path, limitOf(schema), sentence.includes(String(limit))]).toEqual([path, limit, true]);
  }
  expect(showsCitations(describeField(storySchema, ['impact', 'text']).schema)).toBe(true);
});
