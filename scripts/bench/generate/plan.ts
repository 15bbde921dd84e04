import { planAreas } from '../../../src/schemas/plans/lists.ts';
import { wordsOf } from '../../../src/schemas/designs/lists.ts';
import { activity } from './plan-activity.ts';
import type { Dice } from './dice.ts';
import { sourceId } from './guide.ts';
import { phrase, sentence, summary } from './words.ts';

/** How much a plan holds, and what it can point to. */
export interface PlanSize {
  readonly goals: number;
  readonly activities: number;
  readonly lines: number;
  readonly schools: number;
  readonly designs: number;
  readonly sources: number;
}

/** The school years of the plan. */
export const planYears = ['2025-26', '2026-27', '2027-28'] as const;

/** Where its money comes from. */
export const planSources = ['title-ii-a', 'state', 'district'] as const;

const uses = ['coaching', 'courses-and-workshops', 'recruitment-and-retention', 'administration'] as const;

/** A plan in which every field that a large district would fill in is there. */
export interface GeneratedPlan {
  readonly text: string;
  /** Whole dollars of each source in each year, for the spending entry. */
  readonly totals: ReadonlyMap<string, number>;
}

/** The key of an amount of the totals. */
export function totalKey(source: string, year: string): string {
  return `${source} ${year}`;
}

/** A plan of the given size, adopted and whole, with which `check` finds nothing wrong. */
export function plan(dice: Dice, size: PlanSize): GeneratedPlan {
  const totals = new Map<string, number>();
  const rows = (count: number, row: (number: number) => string): string =>
    Array.from({ length: count }, (_, index) => row(index + 1)).join('\n');
  return {
    totals,
    text: `${head(dice, size)}
schools:
${rows(size.schools, (number) => `  - { id: school-${number}, name: ${phrase(dice, 2)} School ${number} }`)}
needs:
${rows(size.goals, (number) => need(dice, size, number))}
goals:
${rows(size.goals, (number) => goal(dice, size, number))}
activities:
${rows(size.activities, (number) => activity(dice, size, number))}
budget:
${rows(size.lines, (number) => line(dice, size, number, totals))}
${tail(dice)}
`,
  };
}

function head(dice: Dice, { sources }: PlanSize): string {
  return `title: A plan to measure (fictional)
summary: ${summary(dice)}
district: district-00001
schoolYears: [${planYears.join(', ')}]
cycle: three years, updated each year
status: adopted
adopted: 2025-08-18
contact: { office: Office of Learning, email: learning@example.org }
governance:
  team: [{ role: teacher, represents: teachers, chosen: elected }, { role: principal, represents: leaders, chosen: elected }]
  consultations: [{ date: 2025-03-12, with: teachers, heard: ${sentence(dice)}, done: ${sentence(dice)} }]
  approvals: [{ by: Board of Education, date: 2025-08-18, meeting: item 7 }]
vision: ${sentence(dice)}
mission: ${sentence(dice)}
definition: ${sentence(dice, ` [@${sourceId(dice.between(1, sources))}, p. 2]`)}
framework: framework
improvementPlans: [{ title: Plan of the district }]
areas:
${wordsOf(planAreas)
  .map((area) => `  ${area}: ${sentence(dice)}`)
  .join('\n')}
spending: plan-money
mentoring: { text: ${sentence(dice)}, who: new teachers }
nonpublic: { text: ${sentence(dice)}, consulted: 2025-03-12 }`;
}

function tail(dice: Dice): string {
  return `evaluation:
  levels: [{ level: use, question: ${sentence(dice)}, how: visits in May }]
access: { languages: [English, Spanish], formats: ${sentence(dice)} }
fictional: true
reviewed: 2026-11-22`;
}

function need(dice: Dice, { sources }: PlanSize, number: number): string {
  const cited = ` [@${sourceId(dice.between(1, sources))}, p. ${dice.between(1, 90)}]`;
  return `  - { id: need-${number}, finding: "${sentence(dice, cited)}", data: ${phrase(dice, 4)}, groups: [teachers] }`;
}

function goal(dice: Dice, { sources }: PlanSize, number: number): string {
  const source = sourceId(dice.between(1, sources));
  const measure = (id: string) => `      - id: ${id}
        what: ${phrase(dice, 6)}
        unit: percent of teachers
        baseline: { value: ${dice.between(10, 50)}, date: 2025-05-15, source: ${source}, at: p. 4 }
        target: { value: ${dice.between(60, 99)}, date: 2028-05-15 }
        actuals: [{ value: ${dice.between(40, 70)}, date: 2026-05-15, source: ${source}, at: p. 9 }]`;
  return `  - id: goal-${number}
    statement: ${sentence(dice)}
    area: ${wordsOf(planAreas)[number % wordsOf(planAreas).length] ?? ''}
    specific: ${sentence(dice)}
    measures:
${measure('first')}
${measure('second')}
    achievable: ${sentence(dice)}
    rationale: ${sentence(dice, ` [@${source}, p. ${dice.between(1, 90)}]`)}
    by: 2028-06-30
    needs: [need-${number}]
    standards: [standard-${dice.between(1, 11)}]`;
}

function line(dice: Dice, { activities, sources }: PlanSize, number: number, totals: Map<string, number>): string {
  const [from, schoolYear] = [dice.pick(planSources), dice.pick(planYears)];
  const amount = 100 * dice.between(5, 900);
  const key = totalKey(from, schoolYear);
  totals.set(key, (totals.get(key) ?? 0) + amount);
  return `  - id: line-${number}
    schoolYear: ${schoolYear}
    from: ${from}
    use: ${dice.pick(uses)}
    activity: activity-${dice.between(1, activities)}
    budgeted: ${amount}
    status: proposed
    justification: ${sentence(dice)}
    source: ${sourceId(dice.between(1, sources))}
    at: p. ${dice.between(1, 90)}`;
}
