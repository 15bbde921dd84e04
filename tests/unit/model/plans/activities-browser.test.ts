import { describe, expect, test } from 'vitest';
import { activitiesBrowser } from '../../../../src/model/plans/activities-browser.ts';
import { forMeChoices, forMePage, whoIn } from '../../../../src/model/plans/for-me.ts';
import { select } from '../../../../src/model/browser/select.ts';
import { withPlanField } from '../../support/plans.ts';
import { planIn } from './support.ts';

const schools = `schools: [{ id: hill, name: Hill School }, { id: lake, name: Lake School }]
activities:
  - id: coaching
    title: Coaching
    goals: [maths]
    roles: [teachers]
    schools: [hill]
    hours: 8
    formats: [in-person]
    evidence: [{ tier: 2, study: "A study [@atlas-2021, p. 4]." }]
    sessions:
      - { id: one, part: initial, date: 2022-10-14 }
      - { id: two, part: follow-up, date: 2023-01-12 }
  - id: visits
    title: Visits
    roles: [teachers, coaches]
    hours: 12
    formats: [online]
    sessions: [{ id: one, part: initial, date: 2021-10-14 }]
  - { id: reading, title: Reading, schools: [lake], subjects: [mathematics] }`;
const { entry, context } = planIn(withPlanField('activities', schools));
const view = activitiesBrowser(entry, context);
const found = (chosen: Readonly<Record<string, readonly string[]>>, sort?: string): string[] =>
  select(view.items, { chosen, sort, compared: [] }).map(({ id }) => id);

describe('the table of activities', () => {
  test('asks only what tells activities apart', () => {
    expect(
      view.facets.map(({ name, options }) => [name, ...options.map(({ value, count }) => `${value} ${count}`)]),
    ).toEqual([
      ['role', 'teachers 3', 'coaches 2'],
      ['school', 'hill 2', 'lake 2'],
      ['year', '2021-22 1', '2022-23 1'],
      ['format', 'in-person 1', 'online 1'],
      ['evidence', '2 1', 'none 2'],
    ]);
  });

  test('shows what names nobody to everybody', () => {
    expect(found({ role: ['coaches'] })).toEqual(['visits', 'reading']);
    expect(found({ role: ['coaches'], school: ['hill'] })).toEqual(['visits']);
    expect(found({ role: ['teachers'], school: ['hill'], year: ['2022-23'] })).toEqual(['coaching']);
  });

  test('comes in the order of the plan, of the first session, or of the hours', () => {
    expect(found({})).toEqual(['coaching', 'visits', 'reading']);
    expect(found({}, 'date')).toEqual(['visits', 'coaching', 'reading']);
    expect(found({}, 'hours')).toEqual(['visits', 'coaching', 'reading']);
  });
});

describe('the page for somebody', () => {
  test('leads to the table for this and one thing more', () => {
    const who = whoIn(entry.data).find(({ slug }) => slug === 'role-coaches');
    if (!who) throw new Error('Nothing is for coaches.');
    expect(forMePage(entry, who, context).together).toEqual([
      { label: 'Coaches and mentors, Hill School', href: '/plans/riverbend/activities/?role=coaches&school=hill' },
      { label: 'Coaches and mentors, Lake School', href: '/plans/riverbend/activities/?role=coaches&school=lake' },
    ]);
    expect(forMeChoices(entry, context).several.href).toBe('/plans/riverbend/activities/');
  });
});
