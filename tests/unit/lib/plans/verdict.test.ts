import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/lib/plans/judged.ts';
import { judge } from '../../../../src/lib/plans/verdict.ts';
import { planSchema, type Plan } from '../../../../src/schemas/plans/plans.ts';
import { requirementSchema, type Requirement, type RequirementTest } from '../../../../src/schemas/requirements.ts';

const plan = (fields: object): Plan =>
  planSchema.parse({
    ...{ title: 'T', summary: 'S', schoolYears: ['2026-27', '2027-28'], status: 'draft', reviewed: '2026-11-01' },
    ...fields,
  });

const asking = (fields: readonly string[], test_?: RequirementTest, partly = false): Requirement => {
  const requirement = {
    ...{ id: 'r', title: 'R', citation: 'C', asks: 'A.', who: 'W', meet: 'M.' },
    ...{ fields, partly, ...(test_ ? { test: test_ } : {}) },
  };
  const [read] = requirementSchema.parse({
    ...{ title: 'P', summary: 'S', level: 'local', law: 'L', asOf: '2026-11-01', reviewed: '2026-11-01' },
    requirements: [requirement],
  }).requirements;
  if (!read) throw new Error('A profile has a requirement.');
  return read;
};

const activity = { id: 'a', title: 'A' };
const line = { id: 'b', from: 'state', use: 'coaching', budgeted: 1 };

describe('a requirement is held against a plan', () => {
  test.each<[string, Requirement, object, Verdict]>([
    ['a field that is there', asking(['vision'], { kind: 'filled' }), { vision: 'V' }, 'met'],
    ['a field that is not', asking(['vision'], { kind: 'filled' }), {}, 'missing'],
    ['one of two fields', asking(['vision', 'mission'], { kind: 'filled' }), { vision: 'V' }, 'partly'],
    ['an empty list', asking(['governance.team'], { kind: 'filled' }), {}, 'missing'],
    ['a list', asking(['governance.team'], { kind: 'filled' }), { governance: { team: [{ role: 'R' }] } }, 'met'],
    [
      'a field that some items have',
      asking(['activities.hours'], { kind: 'filled' }),
      { activities: [activity, { ...activity, id: 'b', hours: 3 }] },
      'partly',
    ],
    ['one of two that would do', asking(['vision', 'mission'], { kind: 'any-filled' }), { mission: 'M' }, 'met'],
    ['none of two that would do', asking(['vision', 'mission'], { kind: 'any-filled' }), {}, 'missing'],
    ['enough items', asking(['activities'], { kind: 'at-least', count: 1 }), { activities: [activity] }, 'met'],
    ['too few items', asking(['activities'], { kind: 'at-least', count: 2 }), { activities: [activity] }, 'partly'],
    ['no items', asking(['activities'], { kind: 'at-least', count: 2 }), {}, 'missing'],
    [
      'enough days',
      asking(['comment.opens', 'comment.closes'], { kind: 'days-between', days: 28 }),
      { comment: { opens: '2026-02-01', closes: '2026-03-01', how: 'H' } },
      'met',
    ],
    [
      'too few days',
      asking(['comment.opens', 'comment.closes'], { kind: 'days-between', days: 28 }),
      { comment: { opens: '2026-02-02', closes: '2026-03-01', how: 'H' } },
      'partly',
    ],
    ['no days', asking(['comment.opens', 'comment.closes'], { kind: 'days-between', days: 28 }), {}, 'missing'],
    ['a day in time', asking(['adopted'], { kind: 'on-or-before', day: '09-01' }), { adopted: '2026-09-01' }, 'met'],
    ['a late day', asking(['adopted'], { kind: 'on-or-before', day: '09-01' }), { adopted: '2026-09-02' }, 'partly'],
    [
      'a day after the last year it is asked for',
      asking(['adopted'], { kind: 'on-or-before', day: '09-01' }),
      { adopted: '2028-08-18' },
      'missing',
    ],
    [
      'a day before the first year',
      asking(['adopted'], { kind: 'on-or-before', day: '09-01' }),
      { adopted: '2025-11-20' },
      'met',
    ],
    [
      'a later version, in time for what is left',
      asking(['adopted'], { kind: 'on-or-before', day: '09-01' }),
      { adopted: '2027-08-18', replaces: 'first' },
      'met',
    ],
    [
      'a later version that comes late',
      asking(['adopted'], { kind: 'on-or-before', day: '09-01' }),
      { adopted: '2026-09-02', replaces: 'first' },
      'partly',
    ],
    [
      'a day in the spring of each school year',
      asking(['adopted'], { kind: 'on-or-before', day: '02-01' }),
      { adopted: '2027-02-01' },
      'met',
    ],
    [
      'a second day that comes first',
      asking(['comment.opens', 'adopted'], { kind: 'days-between', days: 28 }),
      { comment: { opens: '2026-02-02', closes: '2026-03-01', how: 'H' }, adopted: '2026-02-01' },
      'missing',
    ],
    ['years enough', asking(['schoolYears'], { kind: 'covers-years', count: 2 }), {}, 'met'],
    ['too few years', asking(['schoolYears'], { kind: 'covers-years', count: 3 }), {}, 'missing'],
    [
      'one year named twice',
      asking(['schoolYears'], { kind: 'covers-years', count: 2 }),
      { schoolYears: ['2026-27', '2026-27'] },
      'missing',
    ],
    ['no day', asking(['adopted'], { kind: 'on-or-before', day: '09-01' }), {}, 'missing'],
    [
      'every year',
      asking(['budget'], { kind: 'every-year' }),
      {
        budget: [
          { ...line, schoolYear: '2026-27' },
          { ...line, id: 'c', schoolYear: '2027-28' },
        ],
      },
      'met',
    ],
    [
      'some years',
      asking(['budget'], { kind: 'every-year' }),
      { budget: [{ ...line, schoolYear: '2026-27' }] },
      'partly',
    ],
    ['no year', asking(['budget'], { kind: 'every-year' }), {}, 'missing'],
    ['what no program can tell', asking([]), { vision: 'V' }, 'person'],
    ['what is there and has to be judged', asking(['vision'], { kind: 'filled' }, true), { vision: 'V' }, 'person'],
    ['what has to be judged and is not there', asking(['vision'], { kind: 'filled' }, true), {}, 'missing'],
  ])('%s', (_, requirement, fields, verdict) => {
    const judged = judge(requirement, plan(fields));
    expect(judged.verdict).toBe(verdict);
    expect(judged.because).toMatch(/^[A-Z0-9].*\.$/);
  });

  test('says how far it is from being met', () => {
    const days = asking(['comment.opens', 'comment.closes'], { kind: 'days-between', days: 28 });
    const comment = { opens: '2026-10-20', closes: '2026-11-10', how: 'H' };
    expect(judge(days, plan({ comment })).because).toBe('21 days lie between; 28 are asked.');
    expect(judge(asking(['budget'], { kind: 'every-year' }), plan({})).because).toBe(
      'The plan does not say it for 2026-27 and 2027-28.',
    );
  });
});

describe('what is asked of each item of a list', () => {
  const fields = ['activities.definition.sustained.met', 'activities.definition.sustained.how'];
  const sustained = asking(fields, { kind: 'each-item' });
  const answering = (title: string, answer?: object) => ({
    ...{ id: title.toLowerCase(), title },
    ...(answer ? { definition: { sustained: answer } } : {}),
  });
  const yes = answering('Coaching', { met: true, how: 'A coach comes each month.' });
  const no = answering('Workshop', { met: false, how: 'It is one day.' });
  const silent = answering('Visits');
  const half = answering('Talks', { met: true });

  test.each<[string, readonly object[], Verdict, string]>([
    ['all say yes and how', [yes, yes], 'met', '2 of 2 activities show it.'],
    [
      'some say yes',
      [yes, no, silent],
      'partly',
      '1 of 3 activities shows it. The plan itself says no to it for “Workshop”. It does not say it, or not how, for “Visits”.',
    ],
    [
      'one says yes and not how',
      [half],
      'missing',
      '0 of 1 activities show it. It does not say it, or not how, for “Talks”.',
    ],
    ['all say no and how', [no], 'missing', '0 of 1 activities show it. The plan itself says no to it for “Workshop”.'],
    ['there are none', [], 'missing', 'The plan has no activities.'],
  ])('%s', (_, activities, verdict, because) => {
    expect(judge(sustained, plan({ activities }))).toEqual({ verdict, because });
  });

  test('names a few, and counts the rest', () => {
    const { because } = judge(sustained, plan({ activities: Array.from({ length: 9 }, () => no) }));
    expect(because).toContain('“Workshop” and 3 more.');
  });

  test('other parts of the plan are asked for beside it, and do not make up for it', () => {
    const both = asking([...fields, 'needs.data'], { kind: 'each-item' });
    const needs = [{ id: 'n', finding: 'F', data: 'D' }];
    expect(judge(both, plan({ activities: [yes], needs })).verdict).toBe('met');
    expect(judge(both, plan({ activities: [no], needs })).verdict).toBe('missing');
    expect(judge(both, plan({ activities: [yes] }))).toEqual({
      verdict: 'partly',
      because: '1 of 1 activities shows it. Of the rest that is asked, the plan does not say all.',
    });
  });

  test('a field of no list', () => {
    expect(judge(asking(['vision'], { kind: 'each-item' }), plan({ vision: 'V' })).verdict).toBe('missing');
  });
});
