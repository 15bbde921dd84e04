import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { planChanges } from '../../../../../src/model/plans/changes/changes.ts';
import { core } from '../../../../../src/schemas/describe.ts';
import { planSchema, type Plan } from '../../../../../src/schemas/plans/plans.ts';

const sample = (id: string): Plan => {
  const file = resolve(import.meta.dirname, '../../../../../content/plans', `${id}.yaml`);
  return planSchema.parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }));
};
const [before, after] = [sample('sample-district-2025'), sample('sample-district-2026')];
const copy = (): Plan => structuredClone(after);
const told = (from: Plan, to: Plan): string[] => planChanges(from, to).map(({ sentence }) => sentence);

describe('nothing changed', () => {
  test('where two versions are equal', () => {
    expect(planChanges(after, copy())).toEqual([]);
  });

  test('where only their order differs, or who looked at them', () => {
    const other = copy();
    const turned = {
      ...other,
      goals: [...other.goals].reverse().map((goal) => ({ ...goal, standards: [...goal.standards].reverse() })),
      activities: [...other.activities].reverse(),
      budget: [...other.budget].reverse(),
      ...{ reviewed: '2027-01-01', replaces: 'another', summary: 'Another summary.' },
    };
    expect(planChanges(after, turned)).toEqual([]);
  });
});

describe('what changed is told by its kind', () => {
  test.each<[string, (plan: Plan) => void, string]>([
    [
      'a goal that came',
      (plan) => plan.goals.push(...plan.goals.slice(0, 1).map((goal) => ({ ...goal, id: 'new', statement: 'New.' }))),
      'Added: “New”.',
    ],
    [
      'a goal that went',
      (plan) => void plan.goals.pop(),
      'Removed: “By June 2027 every team meets each week in time that is kept for it”.',
    ],
    [
      'hours',
      (plan) => void Object.assign(plan.activities[1] ?? {}, { hours: 14 }),
      'Hours of “Coaching cycles in mathematics” went from 12 to 14.',
    ],
    [
      'a day',
      (plan) => void Object.assign(plan.activities[1]?.sessions[2] ?? {}, { date: '2027-09-22' }),
      'Date of “Coaching cycles in mathematics, September 22, 2027” moved from September 15, 2027 to September 22, 2027.',
    ],
    [
      'money',
      (plan) => void Object.assign(plan.budget[0] ?? {}, { budgeted: 99000 }),
      'Budgeted of “Coaching for Coaching cycles in mathematics, from Federal Title II-A, 2025-26” went from $98,000 to $99,000.',
    ],
    [
      'a source of money',
      (plan) => void Object.assign(plan.budget[0] ?? {}, { from: 'state' }),
      'Funding source of “Coaching for Coaching cycles in mathematics, from State, 2025-26” moved from Federal Title II-A to State.',
    ],
    [
      'a target',
      (plan) => void Object.assign(plan.goals[0]?.measures[0]?.target ?? {}, { value: 95 }),
      'Target, value of “By June 2028 teachers of grades 3 to 5 use the mathematics materials every day, Teachers who use the materials every day” went from 90 to 95.',
    ],
    [
      'an area',
      (plan) => void Object.assign(plan.goals[4] ?? {}, { area: 'culture' }),
      'Area of “By June 2028 every team can show from student work what its learning changed” moved from Measurement and impact to Professional learning culture.',
    ],
    ['a long text', (plan) => void Object.assign(plan, { vision: 'Another vision.' }), 'Vision was reworded.'],
    ['a short text', (plan) => void Object.assign(plan, { cycle: undefined }), 'Cycle was taken out.'],
    ['a finding', (plan) => plan.evaluation.findings.push('Found.'), 'Added: “Found”.'],
    [
      'a language',
      (plan) => plan.access.languages.push('Haitian Creole'),
      'Languages went from English and Spanish to English, Spanish and Haitian Creole.',
    ],
    [
      'a member of the team',
      (plan) => void Object.assign(plan.governance.team[7] ?? {}, { count: 3 }),
      'How many of “parent” went from 2 to 3.',
    ],
  ])('%s', (_, change, sentence) => {
    const other = copy();
    change(other);
    expect(told(after, other)).toEqual([sentence]);
  });

  test('what came one way went the other way', () => {
    const [there, back] = [planChanges(before, after), planChanges(after, before)];
    const count = (changes: typeof there, kind: string): number =>
      changes.filter((change) => change.kind === kind).length;
    expect([count(there, 'added'), count(there, 'removed')]).toEqual([count(back, 'removed'), count(back, 'added')]);
    expect([count(there, 'moved'), count(there, 'changed')]).toEqual([count(back, 'moved'), count(back, 'changed')]);
    expect(count(there, 'removed')).toBeGreaterThan(0);
  });
});

test('a change of any field is told', () => {
  const untold = ['summary', 'replaces', 'fictional', 'notes', 'reviewed', 'reviewBy', 'silence', 'sources'];
  const fields = Object.entries(planSchema.shape as Readonly<Record<string, z.ZodType>>);
  const missed = fields
    .filter(([name]) => !untold.includes(name))
    .filter(([name, schema]) => {
      const other = { ...after, [name]: core(schema) instanceof z.ZodArray ? [] : 'changed' };
      return (
        planChanges(
          { ...after, amended: '2026-09-01' },
          { ...other, ...(name === 'amended' ? {} : { amended: '2026-09-01' }) },
        ).length === 0
      );
    });
  expect(missed.map(([name]) => name)).toEqual([]);
});

test('of the two sample versions every planted difference is told, and nothing else', () => {
  expect(planChanges(before, after).map(({ section, sentence }) => `${section} · ${sentence}`)).toMatchInlineSnapshot(`
    [
      "Title · Title went from Sample District learns together, 2025 (fictional) to Sample District learns together (fictional).",
      "Status · Status went from Archived to Adopted.",
      "Adopted · Adopted went from August 19, 2025 to August 18, 2026.",
      "Comment period · Opens went from June 2, 2025 to June 1, 2026.",
      "Comment period · Closes went from June 30, 2025 to June 30, 2026.",
      "Schools · Added: “Evening High School”.",
      "Governance · How many of “parent” went from 1 to 2.",
      "Governance · Added: “professor of education”.",
      "Governance · Added: “teachers of all schools, by survey”.",
      "Governance · Added: “families of students learning English, 24 people”.",
      "Governance · Added: “paraprofessionals, 31 people”.",
      "Governance · Added: “officials of two private schools”.",
      "Governance · Added: “principals and assistant principals”.",
      "Governance · Added: “the public, 17 written comments”.",
      "Governance · Removed: “Board of Education”.",
      "Governance · Added: “Professional learning team”.",
      "Governance · Added: “Board of Education”.",
      "Governance · Fiscal review, date went from August 5, 2025 to August 4, 2026.",
      "Governance · Certification, date went from August 21, 2025 to August 20, 2026.",
      "Vision · Vision was reworded.",
      "Definition · Definition was added.",
      "Improvement plans · Added: “Plans of the eight schools (fictional)”.",
      "Four areas · Professional learning culture went from Time for teams is kept to Time for teams is kept, and leaders learn in the open.",
      "Needs · Finding of “Teachers of students learning English ask for help with how to plan lessons for them” was reworded.",
      "Needs · Added: “School leaders visit classrooms less than once a week”.",
      "Goals · Removed: “By June 2026 every teacher uses the district’s learning platform”.",
      "Goals · Target, value of “By June 2028 teachers of grades 3 to 5 use the mathematics materials every day, Teachers who use the materials every day” went from 85 to 90.",
      "Goals · Added: “By June 2028 teachers of grades 3 to 5 use the mathematics materials every day, Teachers who use the materials every day, May 15, 2026”.",
      "Goals · Added: “By June 2028 teachers of grades 3 to 5 use the mathematics materials every day, Teachers who feel well prepared to teach from them, May 15, 2026”.",
      "Goals · Goal of “By June 2028 every teacher of pre-K to grade 2 teaches reading in the ways the district agreed on” was reworded.",
      "Goals · Added: “By June 2028 every teacher of pre-K to grade 2 teaches reading in the ways the district agreed on, Classrooms where a visitor sees the agreed ways, May 20, 2026”.",
      "Goals · Target, date of “By June 2028 fewer than one new teacher in ten leaves within two years, New teachers who leave within two years” moved from June 30, 2027 to June 30, 2028.",
      "Goals · Added: “By June 2028 fewer than one new teacher in ten leaves within two years, New teachers who leave within two years, June 30, 2026”.",
      "Goals · Added: “By June 2028 fewer than one new teacher in ten leaves within two years, New teachers who met with their mentor each week”.",
      "Goals · Added: “By June 2028 teachers of students learning English plan lessons with language goals”.",
      "Goals · Area of “By June 2028 every team can show from student work what its learning changed” moved from Content and pedagogy to Measurement and impact.",
      "Goals · Added: “By June 2028 every team can show from student work what its learning changed, Teams that finished a round in the year, June 15, 2026”.",
      "Goals · Added: “By June 2027 every team meets each week in time that is kept for it, Teams that meet every week, May 30, 2026”.",
      "Goals · Needs of “By June 2027 every team meets each week in time that is kept for it” was reworded.",
      "Activities · Removed: “Workshop on the learning platform”.",
      "Activities · Date of “Lesson study in mathematics, October 14, 2026” moved from October 7, 2026 to October 14, 2026.",
      "Activities · Hours of “Coaching cycles in mathematics” went from 9 to 12.",
      "Activities · Title of “Data days in mathematics” went from Data mornings in mathematics to Data days in mathematics.",
      "Activities · Added: “Study groups on reading, For those who cannot come in the afternoon”.",
      "Activities · Lead of “Mentoring of new teachers” went from personnel office to coordinator of mentoring.",
      "Activities · Goals of “Planning lessons with language goals” changed.",
      "Activities · Goals of “Listening to students” changed.",
      "Activities · Added: “Talking with families”.",
      "Activities · Place of “Rounds of plan, do, study, act, May 19, 2027” went from Hill Middle School to Sample High School.",
      "Activities · Roles of “Weekly teams” went from Teachers and Specialized support staff to Teachers, Specialized support staff and Paraprofessionals.",
      "Activities · Added: “Leaders’ learning group”.",
      "Activities · Added: “Micro-credentials for paraprofessionals”.",
      "Activities · Goals of “Summer work on units” changed.",
      "Required training · Local difference of “Preventing bullying” was added: The district asks for two hours; one is usual.",
      "Required training · Due of “Helping a student who has a seizure” went from November 15, 2026 to December 15, 2026.",
      "Mentoring and induction · How long went from one school year to two school years.",
      "Nonpublic schools · Consulted went from April 16, 2025 to April 15, 2026.",
      "Spending · Spending was added: sample-district-plan.",
      "Budget · Removed: “Courses and workshops for Workshop on the learning platform, from District, 2025-26”.",
      "Budget · Status of “Coaching for Coaching cycles in mathematics, from Federal Title II-A, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Coaching for Coaching cycles in mathematics, from Federal Title II-A, 2025-26” was added: $95,100.",
      "Budget · Status of “Coaching for Coaching cycles in mathematics, from District, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Coaching for Coaching cycles in mathematics, from District, 2025-26” was added: $95,100.",
      "Budget · Status of “Substitutes for Lesson study in mathematics, from District, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Substitutes for Lesson study in mathematics, from District, 2025-26” was added: $26,800.",
      "Budget · Status of “Substitutes for Data days in mathematics, from District, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Substitutes for Data days in mathematics, from District, 2025-26” was added: $13,400.",
      "Budget · Status of “Coaching for Study groups on reading, from State, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Coaching for Study groups on reading, from State, 2025-26” was added: $89,200.",
      "Budget · Status of “Courses and workshops for Study groups on reading, from State, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Courses and workshops for Study groups on reading, from State, 2025-26” was added: $5,800.",
      "Budget · Status of “Recruitment and retention for Mentoring of new teachers, from Federal Title II-A, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Recruitment and retention for Mentoring of new teachers, from Federal Title II-A, 2025-26” was added: $52,400.",
      "Budget · Status of “Courses and workshops for Preparing mentors, from District, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Courses and workshops for Preparing mentors, from District, 2025-26” was added: $7,800.",
      "Budget · Status of “Coaching for Planning lessons with language goals, from State, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Coaching for Planning lessons with language goals, from State, 2025-26” was added: $36,900.",
      "Budget · Status of “Recruitment and retention for Preparing team leaders, from District, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Recruitment and retention for Preparing team leaders, from District, 2025-26” was added: $33,000.",
      "Budget · Status of “Nonpublic equitable services, from Federal Title II-A, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Nonpublic equitable services, from Federal Title II-A, 2025-26” was added: $13,600.",
      "Budget · Status of “Summer pay for Summer work on units, from District, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Summer pay for Summer work on units, from District, 2025-26” was added: $17,500.",
      "Budget · Status of “Administration, from Federal Title II-A, 2025-26” went from proposed to actual.",
      "Budget · Spent of “Administration, from Federal Title II-A, 2025-26” was added: $5,800.",
      "Budget · Budgeted of “Coaching for Coaching cycles in mathematics, from Federal Title II-A, 2026-27” went from $98,000 to $101,000.",
      "Budget · Status of “Coaching for Coaching cycles in mathematics, from Federal Title II-A, 2026-27” went from proposed to revised.",
      "Budget · Status of “Coaching for Coaching cycles in mathematics, from District, 2026-27” went from proposed to revised.",
      "Budget · Status of “Substitutes for Lesson study in mathematics, from District, 2026-27” went from proposed to revised.",
      "Budget · Status of “Substitutes for Data days in mathematics, from District, 2026-27” went from proposed to revised.",
      "Budget · Funding source of “Coaching for Study groups on reading, from State, 2026-27” moved from District to State.",
      "Budget · Status of “Coaching for Study groups on reading, from State, 2026-27” went from proposed to revised.",
      "Budget · Status of “Courses and workshops for Study groups on reading, from State, 2026-27” went from proposed to revised.",
      "Budget · Status of “Courses and workshops for One-day workshop on reading materials, from Federal Title II-A, 2026-27” went from proposed to revised.",
      "Budget · Status of “Recruitment and retention for Mentoring of new teachers, from Federal Title II-A, 2026-27” went from proposed to revised.",
      "Budget · Status of “Courses and workshops for Preparing mentors, from District, 2026-27” went from proposed to revised.",
      "Budget · Status of “Coaching for Planning lessons with language goals, from State, 2026-27” went from proposed to revised.",
      "Budget · Added: “Interpreters for Talking with families, from Community foundation (fictional), 2026-27”.",
      "Budget · Status of “Recruitment and retention for Preparing team leaders, from District, 2026-27” went from proposed to revised.",
      "Budget · Added: “Courses and workshops for Leaders’ learning group, from State, 2026-27”.",
      "Budget · Added: “Courses and workshops for Micro-credentials for paraprofessionals, from Federal Title II-A, 2026-27”.",
      "Budget · Status of “Nonpublic equitable services, from Federal Title II-A, 2026-27” went from proposed to revised.",
      "Budget · Status of “Summer pay for Summer work on units, from District, 2026-27” went from proposed to revised.",
      "Budget · Status of “Administration, from Federal Title II-A, 2026-27” went from proposed to revised.",
      "Budget · Added: “Interpreters for Talking with families, from Community foundation (fictional), 2027-28”.",
      "Budget · Added: “Courses and workshops for Leaders’ learning group, from State, 2027-28”.",
      "Budget · Added: “Courses and workshops for Micro-credentials for paraprofessionals, from Federal Title II-A, 2027-28”.",
      "Evaluation · Added: “Did schools keep the time?”.",
      "Evaluation · Added: “Teams teach one lesson from the materials each day for three weeks”.",
      "Evaluation · Added: “Mentors and new teachers meet on the same day each week”.",
      "Evaluation · Added: “Teams write down one decision in each meeting”.",
      "Evaluation · Added: “Daily use of the mathematics materials rose from 40% to 56% of teachers”.",
      "Evaluation · Added: “Nine of ten teams met every week”.",
      "Evaluation · Added: “Two workshops were dropped for half a coach”.",
      "Evaluation · Added: “Paraprofessionals take part in data days, in paid time”.",
      "Access · Languages went from English to English and Spanish.",
    ]
  `);
});
