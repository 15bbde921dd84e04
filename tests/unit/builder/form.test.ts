import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { fieldForm, type FieldForm } from '../../../src/builder/form/field-form.ts';
import { namesOf } from '../../../src/builder/form/sections.ts';
import { sections } from '../../../src/builder/stories/sections.ts';
import { numberTyped, yearTyped } from '../../../src/builder/draft/typed.ts';
import { numberShown } from '../../../src/builder/draft/number-shown.ts';
import { storyLimits, storySchema } from '../../../src/schemas/stories.ts';

const whole = fieldForm(storySchema);

/** The form of a field, by the names of the fields around it. */
function at(...names: readonly string[]): FieldForm | undefined {
  return names.reduce<FieldForm | undefined>(
    (form, name) => (form?.kind === 'group' ? form.fields.find((field) => field.name === name)?.form : undefined),
    whole,
  );
}

describe('the form of a story', () => {
  test('has the labels, hints and limits of the schema', () => {
    expect(at('whoWeAre')).toMatchObject({
      kind: 'text',
      label: 'Who we are',
      most: storyLimits.whoWeAre,
      isCited: true,
      isRequired: false,
    });
    expect(at('title')).toMatchObject({ kind: 'line', most: storyLimits.title, isRequired: true });
    expect(at('reviewed')).toMatchObject({ kind: 'line', type: 'date' });
  });

  test('tells figures, lists, choices and marks apart', () => {
    expect(at('figures', 'students')).toMatchObject({ kind: 'group', isFigure: true });
    expect(at('impact', 'figures')).toMatchObject({ kind: 'list', item: { kind: 'group' } });
    expect(at('state')).toMatchObject({ kind: 'choice' });
    expect(at('fictional')).toMatchObject({ kind: 'yes' });
  });

  test('reads numbers by their unit', () => {
    expect(at('figures', 'students', 'value')).toMatchObject({ kind: 'number', unit: 'number' });
    expect(at('figures', 'perPupilExpenditure', 'value')).toMatchObject({ unit: 'dollars' });
    expect(at('figures', 'englishLearnersPercent', 'value')).toMatchObject({ unit: 'percent' });
  });

  test('has every field of a story but those of a content folder', () => {
    const shown = sections().flatMap(namesOf);
    const left = Object.keys(storySchema.shape).filter((name) => !shown.includes(name));
    expect(left.toSorted()).toEqual(['district', 'reviewBy', 'silence', 'spending', 'template']);
  });

  test('makes a line of any other text', () => {
    expect(fieldForm(z.string())).toMatchObject({ kind: 'line', type: 'text', most: undefined });
  });
});

describe('what is typed', () => {
  test('is a number where it can be read in one way, and stays as it is otherwise', () => {
    expect(numberTyped('1,204', 'number')).toBe(1204);
    expect(numberTyped('$12,500', 'dollars')).toBe(12500);
    expect(numberTyped('40.6%', 'percent')).toBe(40.6);
    expect(numberTyped('n/a', 'dollars')).toBe('not-reported');
    expect(numberTyped(' ', 'number')).toBeUndefined();
    for (const text of ['$1,2O4', '12.5k', '(3,000)', '—']) expect(numberTyped(text, 'dollars')).toBe(text);
  });

  test('is shown as people write it, and read again as the same', () => {
    for (const [value, unit] of [
      [1204.25, 'number'],
      [12500, 'dollars'],
      [40.65, 'percent'],
      ['not-reported', 'dollars'],
    ] as const)
      expect(numberTyped(numberShown(value, unit), unit)).toBe(value);
    expect(numberShown('12.5k', 'dollars')).toBe('12.5k');
  });

  test('is a school year in one form', () => {
    expect(yearTyped(' 2021–2022 ')).toBe('2021-22');
    expect(yearTyped('2021')).toBe('2021');
  });
});
