import { describe, expect, test } from 'vitest';
import { shippedContent } from '../../../../scripts/lib/places.ts';
import { readPublished } from '../../../../src/integrations/published.ts';
import { countText, gradeOf } from '../../../../src/lib/reading-level.ts';
import { createContext } from '../../../../src/model/context.ts';
import { ask } from '../../../../src/model/plans/sheets/ask.ts';
import { boardSheet } from '../../../../src/model/plans/sheets/board.ts';
import { familySummary, type FamilySummary } from '../../../../src/model/plans/sheets/families.ts';
import { moneyBySource } from '../../../../src/model/plans/sheets/money.ts';
import { fitting, heightOf, ifShort } from '../../../../src/model/plans/sheets/room.ts';
import { yearAt } from '../../../../src/model/plans/sheets/year.ts';
import type { Plan } from '../../../../src/schemas/plans/plans.ts';
import { today } from '../../support/checked.ts';
import { longPlan } from '../../support/long-plan.ts';
import { withPlanField } from '../../support/plans.ts';
import { planIn } from './support.ts';

const { entry, context } = planIn();

describe('the summary for families', () => {
  const page = familySummary(entry, { ...context, today: '2021-11-22' });

  test('says in fixed sentences what is learned, and why', () => {
    expect(page.heading).toBe('What teachers and staff learn in 2021-22');
    expect(page.goals).toEqual([
      {
        statement: 'Teachers use the materials every day.',
        sentences: ['What they do: Coaching.'],
      },
    ]);
    const needed = planIn(withPlanField('goals', goalsWithNeed)).entry;
    expect(familySummary(needed, context).goals[0]?.sentences[0]).toBe('Why? Few use the materials.');
  });

  test('says what it costs, from where the money comes, and how one will know', () => {
    expect(page.costs).toEqual({
      text: 'In 2021-22 the plan costs $12,000. All 2 years cost $12,000. Most money of the year is for this: Coaching, $12,000.',
      caption: 'Where the money of 2021-22 comes from',
      sources: [{ name: 'State', amount: '$12,000' }],
    });
    expect(page.measures).toEqual([
      { what: 'teachers who use them daily', before: '40%', now: 'not known', aim: '90% by May 1, 2023' },
    ]);
    expect(familySummary(entry, { ...context, today: '2022-11-22' }).costs.text).toMatch(
      /^The plan names no money for 2022-23\./,
    );
  });

  test('says when one can speak up, and whom to ask', () => {
    expect(page.comment).toBe('You can say what you think at any time. Write or call the office below.');
    const comment = 'comment: { opens: 2021-06-01, closes: 2021-06-30, how: Write to us., place: Office }';
    const open = planIn(withPlanField('comment', comment));
    expect(familySummary(open.entry, { ...open.context, today: '2021-06-02' }).comment).toBe(
      'Comments are taken until June 30, 2021: 28 days are left. Write to us.',
    );
    expect(familySummary(open.entry, { ...open.context, today: '2021-07-02' }).comment).toBe(
      'The time for comments ended on June 30, 2021. You can still ask the office below.',
    );
    expect(page.contact).toEqual([{ label: 'Office', value: 'Office of Learning' }]);
  });

  test('of the sample plan reads at grade 8 or below, and has room for every goal', () => {
    const site = createContext(readPublished(shippedContent, today).corpus, 'nothing', today);
    const sample = site.find('plans', 'sample-district-2026');
    const summary = sample && familySummary(sample, site);
    expect(summary?.goals).toHaveLength(6);
    expect(summary?.measures).toHaveLength(6);
    expect(summary?.voices.length).toBeGreaterThan(0);
    expect(summary && gradeOfTexts(textsOf(summary))).toBeLessThanOrEqual(8);
  });

  test('of a plan with many long goals shows the first, and says how many more there are', () => {
    const long = longPlan(entry);
    const summary = familySummary(long, context);
    expect(summary.goals.length).toBeGreaterThan(0);
    expect(summary.goals.length).toBeLessThan(long.data.goals.length);
    expect(summary.more).toBe(`${String(long.data.goals.length - summary.goals.length)} more goals are in the plan.`);
    expect(summary.goals.map(({ statement }) => statement)).toEqual(
      long.data.goals.slice(0, summary.goals.length).map(({ statement }) => statement),
    );
  });
});

describe('the sheet for the board', () => {
  const page = boardSheet(entry, context);

  test('has the goals, the figures, the money by source, the dates and what is asked', () => {
    expect(page).toMatchObject({
      goals: ['Teachers use the materials every day.'],
      more: '',
      money: [{ name: 'State', amount: '$12,000' }],
      ask: 'Keep the time and the money of the plan.',
    });
    expect(page.figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      ...['1 goal', '1 activity', '8 hours, each activity counted once', '$12,000 in 2 years'],
    ]);
    expect(page.dates).toEqual([
      { name: 'Adopted', days: 'August 18, 2021' },
      { name: 'The last goal is to be reached', days: 'June 30, 2023' },
    ]);
  });

  test('says how many goals it has no room for', () => {
    const long = longPlan(entry);
    const { goals, more } = boardSheet(long, context);
    expect(more).toBe(`and ${String(long.data.goals.length - goals.length)} more in the plan`);
  });
});

test.each<[Partial<Plan>, string]>([
  [{ status: 'draft' }, 'Adopt the plan for 2021-22 to 2022-23, with $12,000.'],
  [{ status: 'public-comment', budget: [] }, 'Adopt the plan for 2021-22 to 2022-23.'],
  [{ status: 'adopted', reviewBy: '2022-06-01' }, 'Look at the plan again by June 1, 2022.'],
  [{ status: 'archived' }, 'Nothing: this version is kept for reference.'],
  [
    { budget: entry.data.budget.map((line) => ({ ...line, status: 'proposed' as const })) },
    'Approve $12,000 for 2021-22, which is proposed.',
  ],
])('a board is asked by where the plan stands: %j', (edit, asked) => {
  expect(ask({ ...entry.data, ...edit })).toBe(asked);
});

test('the year of a day is the nearest that the plan covers', () => {
  const years = (today: string) => yearAt({ schoolYears: ['2021-22', '2022-23'] }, today);
  expect(['', '2019-01-01', '2022-06-30', '2022-07-01', '2030-01-01'].map(years)).toEqual([
    ...['2021-22', '2021-22', '2021-22', '2022-23', '2022-23'],
  ]);
});

test('money of the smaller sources is added up where there is no row for each', () => {
  const [line] = entry.data.budget;
  const lines = [1, 5, 3, 2].map((budgeted) => ({ ...line, budgeted }) as Plan['budget'][number]);
  expect(moneyBySource(lines, ({ budgeted }) => `S${budgeted}`, 3)).toEqual([
    { name: 'S5', amount: '$5' },
    { name: 'S3', amount: '$3' },
    { name: '2 smaller sources together', amount: '$3' },
  ]);
});

describe('the room of a sheet', () => {
  const setting = { size: 10, line: 12, width: 100 };

  test.each([
    ['', 0],
    ['Short', 12],
    ['Two words that need three lines or four here', 36],
    ['W'.repeat(30), 36],
  ])('“%s” is so high: %i', (text, height) => {
    expect(heightOf(text, setting)).toBe(height);
  });

  test('holds the first of several, and none after one that does not fit', () => {
    expect(fitting([3, 4, 9, 1], 10, (each) => each)).toEqual([3, 4]);
    expect(fitting([3, 4], 7, (each) => each)).toEqual([3, 4]);
  });

  test('cuts no sentence', () => {
    expect([ifShort('Short.', 6, 'Else.'), ifShort('Longer.', 6, 'Else.')]).toEqual(['Short.', 'Else.']);
  });
});

const goalsWithNeed = `goals:
  - { id: maths, statement: Teachers use them., area: culture, needs: [use] }`;

function textsOf({ heading, head, goals, costs, measures, comment, voices, formats }: FamilySummary): string[] {
  return [
    ...[heading, ...head, costs.text, costs.caption, comment, ...voices, formats],
    ...goals.flatMap(({ statement, sentences }) => [statement, ...sentences]),
    ...measures.map(({ what }) => what),
  ];
}

function gradeOfTexts(texts: readonly string[]): number {
  const counts = texts.map((text) => countText(text));
  const sum = (of: 'words' | 'sentences' | 'syllables') => counts.reduce((all, each) => all + each[of], 0);
  return gradeOf({ words: sum('words'), sentences: sum('sentences'), syllables: sum('syllables') });
}
