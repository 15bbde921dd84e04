import type { z } from 'astro/zod';
import { parseYaml } from '../../../src/reading/yaml.ts';
import type { DefinitionTest } from '../../../src/schemas/plans/lists.ts';
import { planSchema, type Plan } from '../../../src/schemas/plans/plans.ts';
import { planned, planPath } from '../support/plans.ts';
import { textIn } from '../support/riverbend.ts';

/** Fields of the plan of Riverbend written otherwise; undefined takes a field out. */
export type PlanEdit = Partial<z.input<typeof planSchema>>;

/** Plans made by hand for one requirement: one that shows what is asked, one that does not, and one that is between. */
export interface PlansMade {
  readonly meets: PlanEdit;
  readonly misses: PlanEdit;
  /** Asked for where several fields show it; null where no plan can have one of them without the others. */
  readonly meetsPartly?: PlanEdit | null;
}

/** The plans of a profile, by the id of the requirement. */
export type ProfilePlans = Readonly<Record<string, PlansMade>>;

/** The plan of Riverbend, read as the check reads it, with fields written otherwise. */
export function planWith(edit: PlanEdit): Plan {
  return planSchema.parse({ ...riverbend(), ...edit });
}

function riverbend(): object {
  const file = { origin: 'site', root: '', path: planPath } as const;
  const read = parseYaml(textIn(planned, planPath), file, 0);
  if ('issue' in read) throw new Error(read.issue.what);
  return read.data as object;
}

type Rows<Name extends 'activities' | 'goals' | 'needs' | 'budget'> = NonNullable<PlanEdit[Name]>[number];

/** An activity that says no more than its names, and what is given. */
export const activity = (more: Partial<Rows<'activities'>> = {}): Rows<'activities'> => ({
  ...{ id: 'coaching', title: 'Coaching' },
  ...more,
});

export const goal = (more: Partial<Rows<'goals'>> = {}): Rows<'goals'> => ({
  ...{ id: 'maths', statement: 'Teachers use the materials.', area: 'content-and-pedagogy' },
  ...more,
});

export const need = (more: Partial<Rows<'needs'>> = {}): Rows<'needs'> => ({
  ...{ id: 'use', finding: 'Few use the materials.', data: 'survey, spring 2021' },
  ...more,
});

export const line = (more: Partial<Rows<'budget'>> = {}): Rows<'budget'> => ({
  ...{ id: 'coaches', schoolYear: '2021-22', from: 'title-ii-a', use: 'coaching', budgeted: 12_000 },
  ...more,
});

/** Activities, each with its answer to one of the six tests of federal law and the sentence that goes with it. */
export function answering(test: DefinitionTest, ...answers: readonly boolean[]): Rows<'activities'>[] {
  return answers.map((met, index) =>
    activity({
      ...{ id: `activity-${String(index)}`, title: `Activity ${String(index)}`, hours: 8 },
      definition: { [test]: { met, how: met ? 'A coach comes each month.' : 'It is one day.' } },
    }),
  );
}

export const consultation = { date: '2021-05-04', with: 'families, 24 people', heard: 'They asked for evenings.' };
export const approval = { by: 'Board of Education', date: '2021-08-18' };
export const level = { level: 'use', question: 'What do people do?', how: 'visits in May' } as const;
