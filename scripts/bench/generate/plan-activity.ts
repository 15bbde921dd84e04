import { definitionTests, gradeBands, planRoles } from '../../../src/schemas/plans/lists.ts';
import { wordsOf } from '../../../src/schemas/designs/lists.ts';
import { designId } from './design.ts';
import type { Dice } from './dice.ts';
import type { PlanSize } from './plan.ts';
import { phrase, sentence } from './words.ts';

/** One activity of about 2 KB: two sessions, the six tests of federal law, a design, a standard and what it needs. */
export function activity(dice: Dice, { goals, schools, designs }: PlanSize, number: number): string {
  const year = dice.between(2025, 2027);
  const session = (id: string, part: string, day: string) =>
    `      - { id: ${id}, part: ${part}, date: ${day}, start: "15:00", end: "16:30", place: ${phrase(dice, 2)} }`;
  return `  - id: activity-${number}
    title: ${phrase(dice, 4)} ${number}
    what: ${sentence(dice)}
    goals: [goal-${((number - 1) % goals) + 1}]
    design: ${designId(dice.between(1, designs))}
    formats: [in-person]
    roles: [${dice.pick(wordsOf(planRoles))}]
    schools: [school-${dice.between(1, schools)}]
    grades: [${dice.pick(wordsOf(gradeBands))}]
    subjects: [${dice.pick(['mathematics', 'reading', 'science', 'history'])}]
    hours: ${dice.between(6, 40)}
    sessions:
${session('one', 'initial', `${String(year)}-${dice.pick(['09', '10', '11'])}-${String(dice.between(10, 28))}`)}
${session('two', 'follow-up', `${String(year + 1)}-${dice.pick(['01', '02', '03'])}-${String(dice.between(10, 28))}`)}
    ongoing: ${sentence(dice)}
    provider: { name: ${phrase(dice, 2)} }
    lead: ${phrase(dice, 3)}
    standards: [standard-${dice.between(1, 11)}]
    resources: [${sentence(dice)}]
    definition:
${wordsOf(definitionTests)
  .map((test) => `      ${test}: { met: true, how: ${sentence(dice)} }`)
  .join('\n')}`;
}
