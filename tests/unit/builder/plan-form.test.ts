import { describe, expect, test } from 'vitest';
import { nextRowId } from '../../../src/builder/draft/row-id.ts';
import { fieldForm, type FieldForm } from '../../../src/builder/form/field-form.ts';
import { oneOf } from '../../../src/builder/form/one-of.ts';
import { namesOf } from '../../../src/builder/form/sections.ts';
import { choicesIn } from '../../../src/builder/plans/choices.ts';
import { keptFields, sections } from '../../../src/builder/plans/sections.ts';
import { shown } from '../../../src/builder/plans/shown.ts';
import type { Site } from '../../../src/builder/plans/site.ts';
import { draftDocument } from '../../../src/model/plans/document/draft.ts';
import { planSchema } from '../../../src/schemas/plans/plans.ts';

const whole = fieldForm(planSchema);

/** The form of a field, by the names of the fields around it; rows of lists are gone into. */
function at(...names: readonly string[]): FieldForm | undefined {
  return names.reduce<FieldForm | undefined>((form, name) => {
    const group = form?.kind === 'list' ? form.item : form;
    return group?.kind === 'group' ? group.fields.find((field) => field.name === name)?.form : undefined;
  }, whole);
}

const site: Site = {
  names: {
    districts: [{ id: 'made-up', title: 'Made up (fictional)', state: 'ME', fictional: true }],
    designs: [{ id: 'lesson-study', title: 'Lesson study' }],
    frameworks: [{ id: 'lf-2022', title: 'Standards of 2022' }],
    standards: [
      { id: 'lf-2022-equity', title: 'Equity', framework: 'lf-2022' },
      { id: 'other', title: 'Other', framework: 'other' },
    ],
    ...{ spending: [], plans: [], sources: [{ id: 'atlas', title: 'Atlas', fictional: false }] },
  },
  district: undefined,
  base: '/',
};
const today = '2026-11-26';
const least = { title: 'T', summary: 'S.', schoolYears: ['2026-27'], status: 'draft', reviewed: today };
const issuesOf = (draft: Record<string, unknown>) =>
  shown(draft, 'plan-t', today, site).issues.map(({ code, label }) => `${code}: ${label}`);

describe('the form of a plan', () => {
  test('is made of the schema: days, times, words of lists, answers, money', () => {
    expect(at('goals', 'by')).toMatchObject({ kind: 'line', type: 'date', label: 'Time-bound' });
    expect(at('activities', 'sessions', 'start')).toMatchObject({ kind: 'line', type: 'time' });
    expect(at('goals', 'area')).toMatchObject({ kind: 'choice', isRequired: true });
    expect(at('goals', 'roles')).toMatchObject({ kind: 'choices' });
    expect(at('activities', 'definition', 'sustained', 'met')).toMatchObject({ kind: 'yes-or-no' });
    expect(at('areas', 'culture')).toMatchObject({ kind: 'text', label: 'Professional learning culture' });
    expect(at('budget', 'budgeted')).toMatchObject({ kind: 'number', unit: 'dollars' });
  });

  test('has everything a draft needs, and says what it keeps as it is', () => {
    const asked = sections().flatMap(namesOf);
    const needed = Object.entries(planSchema.shape).flatMap(([name, schema]) =>
      schema.safeParse(undefined).success ? [] : [name],
    );
    expect(asked).toEqual(expect.arrayContaining(needed));
    expect([...asked, ...keptFields()].toSorted()).toEqual(Object.keys(planSchema.shape).toSorted());
  });

  test('names goals, schools, designs and works by what people call them', () => {
    const draft = { framework: 'lf-2022', goals: [{ id: 'goal-1', statement: 'Read [@a, p. 1]' }, { id: 'goal-2' }] };
    const titles = (...path: readonly string[]) => choicesIn(draft, path, site)?.map(({ title }) => title);
    expect(titles('activities', 'goals')).toEqual(['Read', 'Goal 2']);
    expect(titles('activities', 'design')).toEqual(['Lesson study']);
    expect(titles('goals', 'standards')).toEqual(['Equity']);
    expect(titles('budget', 'source')).toEqual(['Atlas']);
    expect(titles('goals', 'statement')).toBeUndefined();
  });

  test('gives each row an id, and calls it by one name', () => {
    expect(nextRowId([{ id: 'goal-2' }], 'Goal')).toBe('goal-3');
    expect(['Goals', 'Activities', 'Budget', 'Measures'].map(oneOf)).toEqual([
      ...['Goal', 'Activity', 'Budget line', 'Measure'],
    ]);
  });
});

describe('a plan as it is shown', () => {
  test('says of an empty one what is missing, and shows it with stand-ins', () => {
    expect(issuesOf({ status: 'draft', reviewed: today })).toEqual([
      ...['missing-field: Title', 'missing-field: Summary', 'missing-field: School years'],
    ]);
    const { plan, context } = shown({}, 'plan', today, site);
    expect(draftDocument(plan, context).title).toBe('Title of your plan');
  });

  test('is right with the least a draft says', () => {
    expect(issuesOf(least)).toEqual([]);
  });

  test('has the words of the check for what concerns one plan', () => {
    expect(issuesOf({ ...least, district: 'nowhere' })).toEqual(['unknown-reference: District']);
    expect(issuesOf({ ...least, district: 'made-up' })).toEqual(['fictional-mismatch: District']);
    expect(issuesOf({ ...least, budget: [{ id: 'a', from: 'state', use: 'coaching' }] })).toEqual([
      ...['missing-field: Budget › row 1 › School year', 'missing-field: Budget › row 1 › Budgeted'],
    ]);
    expect(issuesOf({ ...least, activities: [{ id: 'a', title: 'A', goals: ['b'], lead: 'L' }] })).toEqual([
      'unknown-part: Activities › row 1 › Goals › row 1',
    ]);
  });

  test('names designs by their titles on paper, and says that it is made up', () => {
    const activity = { id: 'a', title: 'Pairs', design: 'lesson-study' };
    const { plan, context } = shown({ ...least, fictional: true, activities: [activity] }, 'plan-t', today, site);
    const text = JSON.stringify(draftDocument(plan, context).blocks);
    for (const said of ['Fictional. Made up', 'Draft. The board', 'Lesson study', 'All activities (fictional)'])
      expect(text).toContain(said);
  });
});
