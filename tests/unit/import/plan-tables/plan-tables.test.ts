import { describe, expect, it } from 'vitest';
import { noPlanChoices } from '../../../../src/import/plan-tables/choices.ts';
import { planLines, planQuestion } from '../../../../src/import/plan-tables/report.ts';
import { understandPlan } from '../../../../src/import/plan-tables/understand.ts';
import { planSchema } from '../../../../src/schemas/plans/plans.ts';
import { csv, fileOf, toLookAt, understoodOf, wholePlan, writtenOf } from './support.ts';

describe('a workbook with goals, activities and budget', () => {
  it('becomes a plan that has the shape of one', async () => {
    const understood = await understoodOf(wholePlan);
    expect(toLookAt(understood)).toEqual([]);
    expect(planSchema.safeParse(writtenOf(understood)).error).toBeUndefined();
    expect(planQuestion(understood)).toBeUndefined();
    expect(planLines(understood).at(-2)).toBe('2 goals, 2 activities and 2 budget lines, for 2026-27.');
  });

  it('gives goals with their measures, also those in the rows below', async () => {
    const { goals } = await understoodOf(wholePlan);
    expect(goals).toMatchObject([
      {
        ...{ id: 'goal-1', statement: 'Students write each day.', area: 'content-and-pedagogy' },
        measures: [
          {
            what: 'Classes that write',
            unit: 'percent',
            baseline: { value: 40, date: '2026-06-01' },
            target: { value: 80 },
          },
          { id: 'samples', unit: 'samples', baseline: { value: 12 }, target: { value: 20, date: '2027-06-01' } },
        ],
      },
      { id: 'goal-2', area: 'culture', measures: [{ baseline: { value: 'not-reported' } }] },
    ]);
  });

  it('gives activities with their goals, whom they are for, and when they meet', async () => {
    const { activities } = await understoodOf(wholePlan);
    expect(activities).toMatchObject([
      {
        ...{
          id: 'lesson-study',
          goals: ['goal-1', 'goal-2'],
          roles: ['teachers', 'coaches'],
          grades: ['pre-k-2', '3-5'],
        },
        ...{ hours: 18, ongoing: 'monthly', lead: 'Principals' },
        sessions: [
          { id: 'session-1', part: 'initial', date: '2026-10-14', start: '08:30', end: '15:00' },
          { id: 'session-2', part: 'follow-up', date: '2026-11-04', start: '13:00', end: '15:00' },
        ],
      },
      {
        ...{ id: 'peer-visits', goals: ['goal-2'] },
        sessions: [
          { date: '2026-10-20', part: 'initial' },
          { date: '2026-11-03', part: 'follow-up' },
        ],
      },
    ]);
    expect(activities[1]).not.toHaveProperty('roles');
  });

  it('gives budget lines by source and use, in the year the sheet is named for', async () => {
    const { budget, schoolYears } = await understoodOf(wholePlan);
    expect(schoolYears).toEqual(['2026-27']);
    expect(budget).toEqual([
      {
        ...{ id: 'coaching-2026-27', schoolYear: '2026-27', from: 'title-ii-a', use: 'coaching' },
        ...{ activity: 'lesson-study', budgeted: 12500 },
      },
      {
        ...{ id: 'substitutes-2026-27', schoolYear: '2026-27', from: 'district', use: 'other', useName: 'Substitutes' },
        ...{ activity: 'peer-visits', budgeted: 1200 },
      },
    ]);
  });
});

describe('mistakes', () => {
  it('are named with sheet, row and column, and what was written stands where the check names it', async () => {
    const [budget, goals, calendar] = wholePlan.map(({ name = '', rows = [] }) => ({
      name,
      rows: rows.map((row) => [...row]),
    }));
    if (!budget || !goals || !calendar) throw new Error('The plan has three sheets.');
    budget.rows[2] = ['Local', 'Substitutes', 'Study tour', '$1,2O4'];
    goals.rows[5] = [2, 'Teachers visit each other.', 'Climate', 'Visits', 'visits', null, null, 'four', '2027-06-01'];
    calendar.rows.push([3, 'Lesson study', '3', 'Cafeteria staff', 'K-5', '2026-02-31', null, '25:00', 4, null]);
    const understood = await understoodOf([budget, goals, calendar]);
    expect(toLookAt(understood)).toEqual([
      '“Goals”, row 6, column C “Focus Area”: “Climate” is none of the four areas. The check says which there are.',
      '“Goals”, row 6, column H “Target”: “four” is not read as a number. It takes a number, as 1,250 or 14.2; where nobody knows it, "not reported".',
      '“PD Calendar”, row 5: An earlier row has an activity of this name. Both are kept, as “lesson-study” and “lesson-study-2”; further days of one activity stand below it with no name.',
      '“PD Calendar”, row 5, column C “Goal(s)”: There is no goal “3”. The goals are: 1, 2.',
      '“PD Calendar”, row 5, column D “Audience”: “Cafeteria staff” is no word of the list. It is kept in the notes.',
      '“PD Calendar”, row 5, column H “Time”: “25:00” is no time of the day. It takes a time in 24 hours, as 08:30.',
      '“PD Calendar”, row 5, column F “Date”: “2026-02-31” is no day of the calendar. It takes a day, as 2026-10-14.',
      '“Budget 2026-27”, row 3, column C “Activity”: There is no activity “Study tour”. Write its name or its number as in the table of activities.',
      '“Budget 2026-27”, row 3, column D “Amount ($)”: “$1,2O4” is not read as an amount. It takes whole dollars, as 12500 or $12,500.',
      '“Budget 2026-27”, row 4: The total says $13,700; the rows above it add up to $12,500. Look which is right.',
    ]);
    expect(understood.notes).toContain('“PD Calendar”, row 5, column D “Audience”: “Cafeteria staff”');
    const paths = planSchema.safeParse(writtenOf(understood)).error?.issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual([
      'goals.1.area',
      'goals.1.measures.0.target.value',
      'activities.2.sessions.0.date',
      'activities.2.sessions.0.start',
      'budget.1.budgeted',
    ]);
  });
});

describe('what is not known', () => {
  const rows = [
    ['Activity', 'Date', 'Vendor', 'constructor', 'Hours', 'Hrs'],
    ['Lesson study', '2026-10-14', 'Acme', 'x', 3, 4],
    ['Peer visits', '2026-11-14', 'Beta', null, 2, null],
  ];

  it('is shown and kept in the notes, cell by cell', async () => {
    const understood = await understoodOf([
      { name: 'PD', rows },
      { name: 'Cover', rows: [['Vision'], ['We learn.', 7]] },
    ]);
    expect(understood.tables[0]?.columns.map(({ field, isUnknown }) => [field, isUnknown])).toEqual([
      ['title', false],
      ['date', false],
      ['', true],
      ['', true],
      ['hours', false],
      ['', false],
    ]);
    expect(understood.notes).toEqual([
      '“PD”, column C “Vendor”: row 2 “Acme”; row 3 “Beta”',
      '“PD”, column D “constructor”: row 2 “x”',
      '“PD”, column F “Hrs”: row 2 “4”',
      '“Cover”, row 1: “Vision”',
      '“Cover”, row 2: “We learn.” “7”',
    ]);
    expect(planLines(understood)).toContain(
      'Not known: “Vendor” and “constructor”. Say what a column is with --columns "Vendor=…", by a word such as Provider.',
    );
    expect(writtenOf(understood)).toMatchObject({ notes: understood.notes });
  });

  it('can be said', async () => {
    const { activities, notes } = await understoodOf([{ name: 'PD', rows }], {
      columns: { vendor: 'Provider', constructor: '' },
    });
    expect(activities[0]).toMatchObject({ provider: { name: 'Acme' } });
    expect(notes[0]).toBe('“PD”, column D “constructor”: row 2 “x”');
    const wrong = await understoodOf([{ name: 'PD', rows }], { columns: { vendor: 'Seller' } });
    expect(wrong.tables[0]?.columns[2]).toMatchObject({ why: '“Seller” names no field of a plan.', isUnknown: true });
  });

  it('every cell of a plan is somewhere in what is written', async () => {
    const odd = [
      ...wholePlan,
      {
        name: 'More activities',
        rows: [
          ['Activity', 'Date', 'Place', 'Odd'],
          [null, '2026-12-01', 'Hall', 'early'],
          ['Talks', 'each week', 'Room 4', 'late'],
          [null, '2026-12-02', null, 'later'],
        ],
      },
      {
        name: 'More money',
        rows: [
          ['Use', 'Amount', 'Year'],
          ['Travel', null, 'FY27'],
          ['Books', 20, 'FY27'],
        ],
      },
    ];
    const text = JSON.stringify(writtenOf(await understoodOf(odd)));
    for (const word of [
      '2026-12-01',
      'Hall',
      'early',
      'each week',
      'Room 4',
      'late',
      '2026-12-02',
      'later',
      'Travel',
      'FY27',
      'Books',
    ])
      expect(text).toContain(word);
  });
});

describe('other ways to keep a plan', () => {
  it('text files are known by what they hold, whatever their order', async () => {
    const files = await Promise.all([
      csv(
        'money.csv',
        'School Year;Funding source;Use;Budgeted;Spent\nFY27;State;Workshops;1000;not reported\n2026-2027;Grant X;Books;50;\n',
      ),
      csv('a.csv', 'Title,Goals,Date\nPeer visits,2,10/20/2026\n'),
      csv('b.csv', 'Objective,Strand\nWrite more,Content and pedagogy\nVisit,Culture\n'),
    ]);
    const { goals, activities, budget, tables } = understandPlan(files, noPlanChoices);
    expect(tables.map(({ name, table }) => [name, table])).toEqual([
      ['money.csv', 'budget'],
      ['a.csv', 'activities'],
      ['b.csv', 'goals'],
    ]);
    expect([goals.map(({ id }) => id), activities[0]?.['goals']]).toEqual([['write-more', 'visit'], ['visit']]);
    expect(budget).toMatchObject([
      { schoolYear: '2026-27', from: 'state', use: 'courses-and-workshops', spent: 'not-reported' },
      { schoolYear: '2026-27', from: 'other', fromName: 'Grant X', use: 'other', useName: 'Books', budgeted: 50 },
    ]);
  });

  it('a column for each school year gives a line for each amount', async () => {
    const rows = [
      ['Source', 'Use', '2025-26 Budget', '2025-26 Actual', '2026-27 Budget'],
      ['Title II-A', 'Coaching', 100, 90, 120],
      ['State', 'Courses', null, null, 30],
    ];
    const { budget, schoolYears } = await understoodOf([{ name: 'Money', rows }]);
    expect(schoolYears).toEqual(['2025-26', '2026-27']);
    expect(budget).toMatchObject([
      { id: 'coaching-2025-26', schoolYear: '2025-26', budgeted: 100, spent: 90 },
      { id: 'coaching-2026-27', schoolYear: '2026-27', budgeted: 120 },
      { id: 'courses-2026-27', schoolYear: '2026-27', from: 'state', budgeted: 30 },
    ]);
  });

  it('merged cells count for each of their rows', async () => {
    const rows = [
      ['Goal', 'Activity', 'Date', 'Lead'],
      ['1', 'Lesson study', '2026-10-14', 'Coach'],
      [null, 'Peer visits', '2026-10-20', null],
      [null, null, '2026-10-27', null],
    ];
    const goals = {
      name: 'Goals',
      rows: [
        ['Goal', 'Area'],
        ['Write', 'Culture'],
      ],
    };
    const { activities } = await understoodOf([goals, { name: 'Activities', rows, merges: ['A2:A4', 'D2:D3'] }]);
    expect(activities).toMatchObject([
      { goals: ['write'], lead: 'Coach' },
      { goals: ['write'], lead: 'Coach', sessions: [{ date: '2026-10-20' }, { date: '2026-10-27' }] },
    ]);
  });

  it('what can mean two things is asked', async () => {
    const rows = [['In thousands'], ['Use', 'Year', 'Amount'], ['Coaching', 2027, 12.5]];
    const asked = async (choices = {}) => planQuestion(await understoodOf([{ name: 'Budget', rows }], choices));
    expect([await asked(), await asked({ unit: 1000 })]).toEqual(['unit', 'years']);
    const understood = await understoodOf([{ name: 'Budget', rows }], { unit: 1000, plainYears: 'ends' });
    expect([planQuestion(understood), understood.budget[0]]).toMatchObject([
      undefined,
      { schoolYear: '2026-27', budgeted: 12500 },
    ]);
    const goals = [
      {
        name: 'Goals',
        rows: [
          ['Goal', 'Area'],
          ['Write', 'Culture'],
        ],
      },
    ];
    expect(planQuestion(await understoodOf(goals))).toBe('school-year');
    expect((await understoodOf(goals, { schoolYear: '2026-27' })).schoolYears).toEqual(['2026-27']);
  });

  it('hidden sheets are named, and read only where no other has a table', async () => {
    const hidden = {
      name: 'Old',
      state: 'hidden' as const,
      rows: [
        ['Goal', 'Area'],
        ['Write', 'Culture'],
      ],
    };
    const both = await understoodOf([...wholePlan, hidden]);
    expect(both.sentences).toEqual(['Not read: “Old” (hidden). What it holds is not in the notes either.']);
    expect(both.goals).toHaveLength(2);
    const alone = await understoodOf([hidden]);
    expect([alone.sentences, alone.goals.length]).toEqual([['“Old” is hidden in the file, and was read.'], 1]);
  });

  it('a file without such a table is refused in a sentence', async () => {
    const file = await fileOf({
      name: 'Shopping',
      rows: [
        ['Milk', 'Eggs'],
        [1, 12],
      ],
    });
    expect(() => understandPlan([file], noPlanChoices)).toThrow(
      /^No table of goals, activities or budget was found in plan\.xlsx:/,
    );
  });
});
