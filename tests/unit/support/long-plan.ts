import type { PlanEntry } from '../../../src/model/plans/frame.ts';

const sentence = 'Wherever WOMEN and MEN work with MANY materials, 100% of them say what worked and what did not. ';
const word = 'Immeasurability'.repeat(8);

/** A plan with more of everything than a sheet holds, in long texts and wide letters. */
export function longPlan({ data, ...entry }: PlanEntry): PlanEntry {
  const numbers = Array.from({ length: 40 }, (_, index) => index);
  const text = (index: number) => sentence.repeat(1 + (index % 3)) + (index % 5 === 4 ? word : '');
  const [goal] = data.goals;
  const [line] = data.budget;
  const [activity] = data.activities;
  if (!goal || !line || !activity) throw new Error('The plan has a goal, an activity and a line of its budget.');
  return {
    ...entry,
    data: {
      ...data,
      title: `${data.title} ${sentence}`,
      needs: numbers.map((index) => ({ id: `need-${index}`, finding: text(index), data: 'survey', groups: [] })),
      goals: numbers.map((index) => ({
        ...goal,
        id: `goal-${index}`,
        statement: text(index),
        needs: [`need-${index}`],
      })),
      activities: numbers.map((index) => ({
        ...activity,
        ...{ id: `activity-${index}`, title: text(index), goals: numbers.map((each) => `goal-${each}`) },
      })),
      budget: numbers.map((index) => ({
        ...line,
        ...{ id: `line-${index}`, from: 'other' as const, fromName: `${index} ${text(index)}` },
        ...{ use: 'other' as const, useName: text(index), schoolYear: data.schoolYears[index % 2] ?? '' },
      })),
      comment: { opens: '2021-06-01', closes: '2021-06-30', how: text(2), place: text(4), email: `${word}@a.example` },
      contact: {
        office: text(4),
        email: 'office@a.example',
        phone: '555-0100',
        link: `https://a.example/${word}/${word}`,
      },
      governance: {
        ...data.governance,
        consultations: numbers.map((index) => ({
          date: '2021-03-04',
          with: 'families',
          heard: text(index),
          done: text(index),
        })),
      },
      access: { languages: numbers.map((index) => `Language ${index}`), formats: text(2) },
    },
  };
}
