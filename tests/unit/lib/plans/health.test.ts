import { describe, expect, test } from 'vitest';
import { planHealth, type HealthKind } from '../../../../src/lib/plans/health.ts';
import { healthWords } from '../../../../src/lib/plans/health-words.ts';
import { planSchema, type Plan } from '../../../../src/schemas/plans/plans.ts';

const reading = { value: 1, date: '2026-09-01' };
const measure = { id: 'm', what: 'use', unit: 'percent', baseline: reading, target: reading };
const goal = { id: 'g', statement: 'G.', area: 'culture', by: '2027-06-30', measures: [measure] };
const activity = {
  ...{ id: 'a', title: 'A', goals: ['g'], lead: 'director', hours: 2 },
  sessions: [
    { id: 's', part: 'initial', date: '2026-10-01' },
    { id: 't', part: 'follow-up', date: '2026-11-01' },
  ],
};
const line = { id: 'b', schoolYear: '2026-27', from: 'state', use: 'coaching', goals: ['g'], budgeted: 1 };

const standards = [
  { id: 'second', data: { title: 'Second', framework: 'lf-2022', number: 2 } },
  { id: 'first', data: { title: 'First', framework: 'lf-2022', number: 1 } },
  { id: 'other', data: { title: 'Other', framework: 'lf-2011', number: 1 } },
];

const plan = (fields: object = {}): Plan =>
  planSchema.parse({
    ...{ title: 'T', summary: 'S', schoolYears: ['2026-27'], status: 'draft', reviewed: '2026-11-01' },
    ...{ goals: [goal], activities: [activity], budget: [line], areas: { culture: 'C.' } },
    ...fields,
  });

test('a plan that can be carried out has nothing to look at', () => {
  expect(planHealth(plan(), standards)).toEqual([]);
});

describe('what makes a plan hard to carry out', () => {
  test.each<[HealthKind, object, string]>([
    ['goal-without-measure', { goals: [{ ...goal, measures: [] }] }, 'goals.0'],
    ['goal-without-date', { goals: [{ ...goal, by: undefined }] }, 'goals.0'],
    [
      'measure-without-baseline',
      { goals: [{ ...goal, measures: [{ ...measure, baseline: undefined }] }] },
      'goals.0.measures.0',
    ],
    [
      'measure-without-target',
      { goals: [{ ...goal, measures: [{ ...measure, target: undefined }] }] },
      'goals.0.measures.0',
    ],
    ['goal-without-activity', { goals: [goal, { ...goal, id: 'h' }] }, 'goals.1'],
    ['area-without-goal', { areas: { culture: 'C.', 'measurement-and-impact': 'M.' } }, 'areas.measurement-and-impact'],
    ['activity-without-goal', { activities: [activity, { ...activity, id: 'b', goals: [] }] }, 'activities.1'],
    [
      'activity-without-follow-up',
      { activities: [{ ...activity, sessions: activity.sessions.slice(0, 1) }] },
      'activities.0',
    ],
    ['activity-without-lead', { activities: [{ ...activity, lead: undefined }] }, 'activities.0'],
    ['hours-without-date', { activities: [{ ...activity, sessions: [] }] }, 'activities.0'],
    ['money-without-goal', { budget: [{ ...line, goals: [] }] }, 'budget.0'],
    ['standard-untouched', { framework: 'lf-2022', goals: [{ ...goal, standards: ['first'] }] }, 'framework'],
  ])('%s is found at its place, and told with what to do', (kind, fields, path) => {
    const found = planHealth(plan(fields), standards);
    expect(found.map((each) => [each.kind, each.path.join('.')])).toEqual([[kind, path]]);
    for (const each of found) {
      const { what, fix } = healthWords(each);
      expect(`${what} ${fix}`).not.toMatch(/undefined|invalid|please/);
    }
  });

  test('what goes on between sessions is a follow-up, and dates hours', () => {
    const ongoing = { ...activity, sessions: activity.sessions.slice(0, 1), ongoing: 'each week' };
    expect(planHealth(plan({ activities: [ongoing, { ...ongoing, id: 'c', sessions: [] }] }), [])).toEqual([]);
  });

  test('each standard of the framework that nothing serves is named, in the order of the framework', () => {
    const untouched = (fields: object) =>
      planHealth(plan({ framework: 'lf-2022', ...fields }), standards).map(({ subject }) => subject);
    expect(untouched({})).toEqual(['First', 'Second']);
    expect(untouched({ activities: [{ ...activity, standards: ['first'] }] })).toEqual(['Second']);
    expect(untouched({ goals: [{ ...goal, standards: ['second'] }] })).toEqual(['First']);
    expect(planHealth(plan(), standards)).toEqual([]);
  });
});
