import type { Files } from '../../support/content-folder.ts';
import { rewritten, riverbend, textIn } from './riverbend.ts';

/** The path of the plan. */
export const planPath = 'plans/riverbend.yaml';

/** Riverbend with a plan of its own that is adopted and whole, and in which nothing is wrong. */
export const planned: Files = {
  ...riverbend,
  [planPath]: `title: Riverbend learns
summary: What educators of Riverbend learn.
district: riverbend
schoolYears: ["2021-22", "2022-23"]
status: adopted
adopted: 2021-08-18
contact: { office: Office of Learning }
governance: { team: [{ role: teacher }] }
vision: Every educator learns each week.
spending: riverbend
needs:
  - { id: use, finding: "Few use the materials [@atlas-2021, p. 4].", data: "survey, spring 2021" }
goals:
  - id: maths
    statement: Teachers use the materials every day.
    area: content-and-pedagogy
    by: 2023-06-30
    measures:
      - id: use
        what: teachers who use them daily
        unit: percent of teachers
        baseline: { value: 40, date: 2021-05-01, source: atlas-2021, at: p. 4 }
        target: { value: 90, date: 2023-05-01 }
activities:
  - id: coaching
    title: Coaching
    goals: [maths]
    lead: director of learning
    hours: 8
    sessions:
      - { id: one, part: initial, date: 2021-10-14, start: "08:00", end: "15:00" }
      - { id: two, part: follow-up, date: 2022-01-12 }
budget:
  - { id: coaches, schoolYear: "2021-22", from: state, use: coaching, activity: coaching, budgeted: 12000 }
fictional: true
reviewed: 2026-11-01
`,
};

/** The plan with one passage written otherwise. */
export function editedPlan(from: string, to: string, base: Files = planned): Files {
  return rewritten(base, planPath, from, to);
}

/** The plan with these lines in the place of a field of its own, by the name of the field. */
export function withPlanField(field: string, lines: string, base: Files = planned): Files {
  const without = textIn(base, planPath).replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm'), '');
  return { ...base, [planPath]: `${without}${lines}\n` };
}
