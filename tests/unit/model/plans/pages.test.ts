import { describe, expect, test } from 'vitest';
import { createContext } from '../../../../src/model/context.ts';
import { browsePage } from '../../../../src/model/browse.ts';
import { planCard } from '../../../../src/model/cards.ts';
import { planActivities } from '../../../../src/model/plans/activities.ts';
import { planAlignment } from '../../../../src/model/plans/alignment.ts';
import { archivePage } from '../../../../src/model/plans/archive.ts';
import { changesPages } from '../../../../src/model/plans/changes-page.ts';
import { planBudget } from '../../../../src/model/plans/budget.ts';
import { forMeChoices, forMePage } from '../../../../src/model/plans/for-me.ts';
import { planGap } from '../../../../src/model/plans/gap.ts';
import { planGoals } from '../../../../src/model/plans/goals.ts';
import { planHealthPage } from '../../../../src/model/plans/health.ts';
import { planOverview } from '../../../../src/model/plans/overview.ts';
import { planPeople } from '../../../../src/model/plans/people.ts';
import { library } from '../../support/library.ts';
import { editedPlan, planned, planPath, withPlanField } from '../../support/plans.ts';
import { textIn } from '../../support/riverbend.ts';
import { termEntry } from '../support/context.ts';
import { planIn, wordsOf } from './support.ts';

const { entry, context } = planIn();

describe('the list of earlier versions', () => {
  const first = textIn(planned, planPath).replace('title: Riverbend learns', 'title: First');
  const next = (status: string): string =>
    `${textIn(planned, planPath).replace('title: Riverbend learns', 'title: Next').replace('status: adopted\nadopted: 2021-08-18', status)}replaces: riverbend\n`;

  test('has what a later version took the place of, and the list of plans has it no longer', () => {
    const { context: site } = planIn({ ...withPlanField('replaces', 'replaces: first'), 'plans/first.yaml': first });
    expect(archivePage(site).versions).toEqual([
      {
        ...{ label: 'First', href: '/plans/first/', fictional: true },
        status: 'Adopted August 18, 2021 · 2021-22 to 2022-23',
        newer: { label: 'Riverbend learns', href: '/plans/riverbend/' },
      },
    ]);
    const { cards, tools } = browsePage('plans', site);
    expect(cards.map(({ title }) => title)).toEqual(['Riverbend learns']);
    expect(tools.map(({ href }) => href)).toContain('/plans/archive/');
  });

  test('has no plan that stands while the next one is a draft, and both lead to each other', () => {
    const { entry: own, context: site } = planIn({ ...planned, 'plans/next.yaml': next('status: draft') });
    expect(archivePage(site).versions).toEqual([]);
    expect(browsePage('plans', site).tools.map(({ href }) => href)).not.toContain('/plans/archive/');
    expect(planOverview(own, site).frame).toMatchObject({
      ...{ isEarlier: false, newer: undefined },
      next: { label: 'Next', href: '/plans/next/' },
    });
  });
});

describe('the overview of a plan', () => {
  test('says where the plan stands, what it holds, and whom to ask', () => {
    const page = planOverview(entry, context);
    expect(page.frame.status).toBe('Adopted August 18, 2021 · 2021-22 to 2022-23');
    expect(page.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      ...['District: Riverbend Unified', 'Goals: 1', 'Activities: 1', 'Hours in all activities: 8'],
      ...['Sessions: 2, October 14, 2021 to January 12, 2022', 'Budget, 2 years: $12,000'],
    ]);
    expect(page.areas.map(({ label, goals }) => [label, goals.map(({ href }) => href)])).toEqual([
      ['Content and pedagogy', ['/plans/riverbend/goals/#maths']],
    ]);
    expect(page.contact).toEqual([{ label: 'Office', value: 'Office of Learning' }]);
    expect([page.comment, page.versions]).toEqual([undefined, []]);
    expect(wordsOf(page.vision)).toBe('Every educator learns each week.');
  });

  test('leads to every version, and an earlier one to the newest', () => {
    const first = textIn(planned, planPath)
      .replace('title: Riverbend learns', 'title: The first')
      .replace('status: adopted', 'status: archived');
    const files = {
      ...editedPlan('status: adopted', 'status: amended\namended: 2022-03-01\nreplaces: first'),
      'plans/first.yaml': first,
    };
    const newest = planIn(files);
    const versions = ['/plans/riverbend/', '/plans/first/'];
    expect(planOverview(newest.entry, newest.context).versions.map(({ href }) => href)).toEqual(versions);
    const old = planIn(files, 'first');
    const page = planOverview(old.entry, old.context);
    expect(page.versions.map(({ href }) => href)).toEqual(versions);
    expect(page.versions[1]?.status).toBe('Archived · Adopted August 18, 2021 · 2021-22 to 2022-23 · this version');
    expect(page.frame.newer).toEqual({ label: 'Riverbend learns', href: '/plans/riverbend/' });
    expect(planOverview(newest.entry, newest.context).frame).toMatchObject({
      status: 'Adopted August 18, 2021 and amended March 1, 2022 · 2021-22 to 2022-23',
      newer: undefined,
    });
  });

  test('says how to comment', () => {
    const comment =
      'comment: { opens: 2021-06-01, closes: 2021-06-30, how: Write to us., place: Office, email: a@b.example, link: https://b.example/c }';
    const { entry: own, context: site } = planIn(withPlanField('comment', comment));
    expect(planOverview(own, site).comment).toEqual({
      heading: 'Say what you think',
      days: 'Comments are taken from June 1, 2021 to June 30, 2021.',
      how: 'Write to us.',
      ways: [
        { label: 'Form', value: 'b.example', href: 'https://b.example/c' },
        { label: 'E-mail', value: 'a@b.example', href: 'mailto:a@b.example' },
        { label: 'On paper', value: 'Office' },
      ],
      heard: undefined,
    });
  });
});

test.each([
  ['', 'Comments are taken from June 1, 2021 to June 30, 2021.', 1],
  ['2021-05-31', 'Comments are not taken yet. The time for them is June 1, 2021 to June 30, 2021.', 1],
  ['2021-06-01', 'Comments are taken until June 30, 2021: 29 days are left.', 1],
  ['2021-06-29', 'Comments are taken until June 30, 2021: one day is left.', 1],
  ['2021-06-30', 'Comments are taken until June 30, 2021: today is the last day.', 1],
  ['2021-07-01', 'The time for comments ended on June 30, 2021.', 0],
])('on “%s” a comment period says: %s', (today, days, ways) => {
  const comment = 'comment: { opens: 2021-06-01, closes: 2021-06-30, how: Write to us., place: Office }';
  const { entry: own, context: site } = planIn(withPlanField('comment', comment));
  const shown = planOverview(own, { ...site, today }).comment;
  expect([shown?.days, shown?.ways.length]).toEqual([days, ways]);
});

describe('while the public can comment', () => {
  const comment = 'comment: { opens: 2021-06-01, closes: 2021-06-30, how: Write to us. }';
  const heard =
    'governance:\n  team: [{ role: teacher }]\n  consultations: [{ date: 2021-07-05, with: the public, heard: More time. }]';
  const open = withPlanField(
    'comment',
    comment,
    editedPlan('status: adopted\nadopted: 2021-08-18', 'status: public-comment'),
  );
  const { entry: own, context: site } = planIn(withPlanField('governance', heard, open));

  test.each([
    ['2021-05-31', 'Open for public comment from June 1, 2021', undefined, 'Say what you think'],
    [
      '2021-06-29',
      'Open for public comment',
      'Comments are taken until June 30, 2021: one day is left.',
      'Say what you think',
    ],
    ['2021-07-01', 'Public comment ended June 30, 2021', undefined, 'What the public said'],
  ])('on %s every page says: %s', (today, status, notice, heading) => {
    const on = { ...site, today };
    const { frame } = planPeople(own, on);
    expect([frame.status, frame.comment?.label]).toEqual([`${status} · 2021-22 to 2022-23`, notice]);
    expect(planOverview(own, on).comment?.heading).toBe(heading);
    expect(planCard(own, on).facts).toContain(status);
  });

  test('what was heard is told, and led to', () => {
    expect(planOverview(own, site).comment?.heard?.href).toBe('/plans/riverbend/people/#consultation');
    expect(planPeople(own, site).contents).toContainEqual({
      label: 'Who was heard, and what came of it',
      href: '#consultation',
    });
  });
});

test('every page of a plan says whom to ask', () => {
  expect(planPeople(entry, context).frame.contact).toEqual([{ label: 'Office', value: 'Office of Learning' }]);
});

describe('the goals of a plan', () => {
  test('have their measures with baseline, newest reading and target, as table and chart', () => {
    const found =
      'target: { value: 90, date: 2023-05-01 }\n        actuals: [{ value: 55, date: 2022-05-01, source: atlas-2021, at: p. 5 }]';
    const { entry: own, context: site } = planIn(editedPlan('target: { value: 90, date: 2023-05-01 }', found));
    const [goal] = planGoals(own, site).goals;
    const cells = goal?.measures?.rows[0]?.cells.map(({ text, qualifier, notes }) => [text, qualifier, notes.length]);
    expect(cells).toEqual([
      ['percent of teachers', undefined, 0],
      ['40', 'May 1, 2021', 1],
      ['55', 'May 1, 2022', 1],
      ['90', 'May 1, 2023', 0],
    ]);
    expect(goal?.charts).toEqual([
      {
        spec: {
          ...{ title: 'teachers who use them daily (fictional)', of: 'percent of teachers', unit: 'percent' },
          ...{ falls: false, missingLabel: 'not reported' },
          baseline: { day: '2021-05-01', value: 40 },
          found: [{ day: '2022-05-01', value: 55 }],
          target: { day: '2023-05-01', value: 90 },
        },
        table: undefined,
      },
    ]);
    expect(goal?.activities).toEqual([{ label: 'Coaching', href: '/plans/riverbend/activities/#coaching' }]);
    expect(goal?.lines.map(({ label, text }) => `${label}: ${wordsOf(text)}`)).toEqual([
      'Time-bound: By June 30, 2023.',
    ]);
  });

  test('have every number that was found in a table of their own, where there are several', () => {
    const found =
      'target: { value: 90, date: 2023-05-01 }\n        actuals: [{ value: 55, date: 2022-05-01 }, { value: not-reported, date: 2022-11-01 }]';
    const { entry: own, context: site } = planIn(editedPlan('target: { value: 90, date: 2023-05-01 }', found));
    const [chart] = planGoals(own, site).goals[0]?.charts ?? [];
    expect(chart?.spec.found.map(({ value }) => value)).toEqual([55, null]);
    expect(chart?.table?.rows.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
      ['May 1, 2022', '55'],
      ['November 1, 2022', 'not reported'],
    ]);
  });

  test('that measure nothing yet have no chart, and what is not reported is no zero', () => {
    const { entry: own, context: site } = planIn(editedPlan('{ value: 40, date', '{ value: not-reported, date'));
    const [goal] = planGoals(own, site).goals;
    expect(goal?.charts).toEqual([]);
    expect(goal?.measures?.rows[0]?.cells[1]).toMatchObject({ text: 'not reported', kind: 'absent' });
    expect(goal?.measures?.rows[0]?.cells[2]).toMatchObject({ text: 'not reported', kind: 'absent' });
  });
});

describe('the activities of a plan', () => {
  test('say when, for whom and by whom, and answer the federal definition', () => {
    const definition =
      'hours: 8\n    definition: { sustained: { met: true, how: All year. }, intensive: { met: false } }\n    roles: [teachers]\n    grades: [3-5]\n    subjects: [mathematics]';
    const { entry: own, context: site } = planIn(editedPlan('hours: 8', definition));
    const page = planActivities(own, site);
    expect(page.rows).toEqual([
      {
        id: 'coaching',
        title: 'Coaching',
        href: '#coaching',
        audience: 'Teachers; Grades 3 to 5; mathematics',
        first: 'October 14, 2021',
        hours: '8',
        lead: 'director of learning',
      },
    ]);
    expect(page.activities[0]?.sessions.map(({ part, when }) => `${part}: ${when}`)).toEqual([
      'First session: October 14, 2021, 8:00\u00a0AM to 3:00\u00a0PM',
      'Follow-up: January 12, 2022',
    ]);
    expect(page.activities[0]?.tests.map(({ label, answer }) => `${label}: ${answer}`)).toEqual([
      ...['Sustained: Met', 'Intensive: Not met', 'Collaborative: Not said'],
      ...['Job-embedded: Not said', 'Data-driven: Not said', 'Classroom-focused: Not said'],
    ]);
  });
});

describe('the budget of a plan', () => {
  test('is summed by source, use and goal; a year without a line has none planned', () => {
    const page = planBudget(entry, context);
    const told = page.tables.map(({ heading, table }) => [
      heading,
      ...[...table.rows, ...table.summary].map(({ name, cells }) => [name, ...cells.map(({ text }) => text)].join(' ')),
    ]);
    expect(told).toEqual([
      ['By source', 'State $12,000 none planned', 'Total $12,000 none planned'],
      ['By use', 'Coaching $12,000 none planned', 'Total $12,000 none planned'],
      ['By goal', '1. Teachers use the materials every day. $12,000 none planned'],
    ]);
    expect(page.lines.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'State',
      'Coaching',
      'Coaching',
      '$12,000',
      'not reported',
      '',
    ]);
  });

  test('is compared with the spending page, year by year', () => {
    expect(planBudget(entry, context).compared?.sentences).toEqual([
      '2021-22: not every line of the plan says what was spent.',
      '2022-23: the plan has $0 planned; the spending page has no amounts.',
    ]);
    const spent = (amount: number) => planIn(editedPlan('budgeted: 12000', `budgeted: 12000, spent: ${amount}`));
    const told = (amount: number) => {
      const { entry: own, context: site } = spent(amount);
      return planBudget(own, site).compared?.sentences[0];
    };
    expect(told(12_500)).toBe('2021-22: the plan has $12,500 spent, and the spending page the same.');
    expect(told(12_000)).toBe('2021-22: the plan has $12,000 spent, the spending page $12,500: $500 more.');
    const alone = planIn(editedPlan('spending: riverbend\n', ''));
    expect(planBudget(alone.entry, alone.context).compared).toBeUndefined();
  });

  test('shows money that serves no goal by itself', () => {
    const { entry: own, context: site } = planIn(editedPlan(', activity: coaching', ''));
    expect(planBudget(own, site).tables[2]?.table.rows.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
      ['1. Teachers use the materials every day.', 'none planned'],
      ['No goal', '$12,000'],
    ]);
  });
});

test('people and rules show what is written, and nothing else', () => {
  const more = `governance:
  team: [{ role: teacher, represents: teachers, chosen: elected, count: 3 }]
  consultations: [{ date: 2021-03-01, with: families, heard: More time., done: Evenings were added. }]
  approvals: [{ by: Board, date: 2021-08-18 }]
mandated: [{ id: safety, topic: Safety, citation: Policy 7, frequency: each year, due: 2021-10-31 }]
access: { languages: [English, Spanish] }`;
  const { entry: own, context: site } = planIn(withPlanField('governance', more));
  const { sections } = planPeople(own, site);
  expect(
    sections.map(({ heading, rows }) => [
      heading,
      ...rows.map(({ title, texts }) => [title, ...texts.map(wordsOf)].join(' | ')),
    ]),
  ).toEqual([
    ['Who wrote it', 'Teacher (3) | Speaks for: teachers. | Chosen: elected.'],
    [
      'Who was heard, and what came of it',
      'March 1, 2021: families | More time. | What was done: Evenings were added.',
    ],
    ['Who decided', 'Board, August 18, 2021'],
    ['Required training', 'Safety | Policy 7. All educators; each year; due October 31, 2021.'],
    ['Languages and other formats', 'English, Spanish'],
  ]);
});

test('the gap report holds the plan against every rule that is for it, and says what would meet it', () => {
  const state = 'level: state\nstate: NY';
  const rule = textIn(library, 'requirements/our-rule.yaml');
  const files = { ...planned, 'requirements/new-york.yaml': rule.replace('level: local', state) };
  const { entry: own, context: site } = planIn(files);
  const { profiles } = planGap(own, site);
  expect(profiles.map(({ id, counts }) => [id, counts])).toEqual([
    ['our-rule', '0 met, 1 partly, 0 missing; of 1 only a person can tell.'],
  ]);
  expect(
    profiles[0]?.rows.map(({ title, label, because, fields, meet }) => [title, label, because, fields, meet]),
  ).toEqual([
    ['A team', 'Partly', 'The plan has 1; 3 are asked.', 'Governance › Team', 'Name at least three members.'],
    ['Quality', 'A person has to tell', 'Only a person who reads the plan can tell.', '', 'Say what is good.'],
  ]);
});

test('the page for the committee has nothing where nothing is left to do, and else each finding by its part', () => {
  expect(planHealthPage(entry, context).groups).toEqual([]);
  const { entry: own, context: site } = planIn(editedPlan('    lead: director of learning\n', ''));
  expect(planHealthPage(own, site)).toMatchObject({ count: 1, groups: [{ heading: 'Activities' }] });
});

test('the page for the committee shows what is noted', () => {
  expect(planHealthPage(entry, context).notes.texts).toEqual([]);
  const { entry: own, context: site } = planIn(editedPlan('vision:', 'notes: [Ask about the vendor.]\nvision:'));
  expect(planHealthPage(own, site).notes).toEqual({ heading: 'Notes', texts: ['Ask about the vendor.'] });
});

describe('for you', () => {
  const more = 'hours: 8\n    roles: [teachers]\n    subjects: [mathematics]';
  const second = '{ id: two, part: follow-up, date: 2022-01-12 }';
  const lecture = `${second}\n  - { id: lecture, title: Lecture, goals: [maths], lead: director, roles: [coaches], ongoing: each month }`;
  const { entry: own, context: site } = planIn(editedPlan(second, lecture, editedPlan('hours: 8', more)));

  test('there is a page for everyone a plan names', () => {
    expect(forMeChoices(own, site).groups).toEqual([
      {
        heading: 'By role',
        links: [
          { label: 'Teachers', href: '/plans/riverbend/for/role-teachers/' },
          { label: 'Coaches and mentors', href: '/plans/riverbend/for/role-coaches/' },
        ],
      },
      {
        heading: 'By subject',
        links: [{ label: 'mathematics', href: '/plans/riverbend/for/subject-mathematics/' }],
      },
    ]);
    expect(forMeChoices(entry, context).groups).toEqual([]);
  });

  test('a page has what is for its reader, and what is for all', () => {
    const page = forMePage(own, { kind: 'roles', id: 'coaches', slug: 'role-coaches' }, site);
    expect([page.frame.heading, page.sentence]).toEqual(['For you: Coaches and mentors', 'One activity is for you.']);
    expect(page.activities.map(({ label, days }) => [label, ...days])).toEqual([['Lecture', 'each month']]);
    expect(page.goals.map(({ href }) => href)).toEqual(['/plans/riverbend/goals/#maths']);
    const teacher = forMePage(own, { kind: 'roles', id: 'teachers', slug: 'role-teachers' }, site);
    expect(teacher.activities).toEqual([
      {
        ...{ label: 'Coaching', href: '/plans/riverbend/activities/#coaching', hours: '8' },
        days: ['October 14, 2021, 8:00\u00a0AM to 3:00\u00a0PM', 'January 12, 2022'],
      },
    ]);
    expect(
      forMePage(own, { kind: 'subjects', id: 'mathematics', slug: 'subject-mathematics' }, site).activities,
    ).toHaveLength(2);
  });
});

describe('the alignment of a plan', () => {
  test('shows what serves what, and names what nothing serves', () => {
    const framework = 'framework: lf-2022\nvision:';
    const standard = 'lead: director of learning\n    design: pairs\n    standards: [lf-2022-equity]';
    const files = editedPlan('vision:', framework, editedPlan('lead: director of learning', standard));
    const { entry: own, context: site } = planIn(files);
    const { matrices } = planAlignment(own, site);
    const told = matrices.map(({ heading, holes, table }) => [
      ...[heading, holes],
      ...table.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)].join(' ')),
    ]);
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "Standards by goals",
          "No goal serves: Evidence.",
          "Equity yes",
          "Evidence –",
        ],
        [
          "Areas by activities",
          "Every row is served.",
          "Coaching yes – – –",
        ],
        [
          "Learning designs by goals",
          "Every row is served.",
          "Pairs yes",
        ],
        [
          "Activities by learning design",
          "Every activity has a learning design.",
          "Pairs Coaching",
        ],
      ]
    `);
  });

  test('names the activities without a learning design', () => {
    const two = 'lead: director of learning\n    design: pairs';
    const second = '{ id: two, part: follow-up, date: 2022-01-12 }';
    const lecture = `${second}\n  - { id: lecture, title: Lecture, goals: [maths], lead: director, ongoing: each month }`;
    const { entry: own, context: site } = planIn(
      editedPlan(second, lecture, editedPlan('lead: director of learning', two)),
    );
    const designs = planAlignment(own, site).matrices.find(({ id }) => id === 'activities-by-design');
    expect(designs?.holes).toBe('No learning design is named for: Lecture.');
  });

  test('leaves out what a plan does not name', () => {
    expect(planAlignment(entry, context).matrices.map(({ id }) => id)).toEqual(['areas']);
  });
});

describe('what changed', () => {
  const first = textIn(planned, planPath).replace(
    'vision: Every educator learns each week.',
    'vision: Educators learn.',
  );
  const files = {
    ...editedPlan('hours: 8', 'hours: 9', editedPlan('status: adopted', 'status: adopted\nreplaces: first')),
  };

  test('has a page where the plan takes the place of another', () => {
    const { entry: own, context: site } = planIn({ ...files, 'plans/first.yaml': first });
    const page = changesPages(own, site)[0]?.page;
    expect(page?.before.href).toBe('/plans/first/');
    expect(page?.summary).toBe('Added: 0. Removed: 0. Moved: 0. Changed: 2.');
    expect(page?.sections.map(({ heading, changes }) => [heading, ...changes.map(({ sentence }) => sentence)])).toEqual(
      [
        ['The plan as a whole', 'Vision went from Educators learn to Every educator learns each week.'],
        ['Activities', 'Hours of “Coaching” went from 8 to 9.'],
      ],
    );
    expect(page?.frame.parts.map(({ label }) => label)).toContain('What changed');
  });

  test('compares a plan with every version before it, and leads from each to all', () => {
    const text = (title: string, more: string): string =>
      `${textIn(planned, planPath).replace('title: Riverbend learns', `title: ${title}`)}${more}`;
    const { entry: own, context: site } = planIn({
      ...withPlanField('replaces', 'replaces: second', editedPlan('hours: 8', 'hours: 9')),
      ...{ 'plans/second.yaml': text('Second', 'replaces: first\n'), 'plans/first.yaml': text('First', '') },
    });
    const pages = changesPages(own, site);
    expect(pages.map(({ earlier, page }) => [earlier, page.frame.heading, page.before.href])).toEqual([
      ['second', 'What changed', '/plans/second/'],
      ['first', 'What changed since the version adopted August 18, 2021', '/plans/first/'],
    ]);
    expect(pages[1]?.page.versions.map(({ label, changes }) => [label, ...changes.map(({ href }) => href)])).toEqual([
      ['Riverbend learns', '/plans/riverbend/changes/', '/plans/riverbend/changes/first/'],
      ['Second', '/plans/second/changes/'],
      ['First'],
    ]);
  });

  test('has both texts of each field side by side', () => {
    const { entry: own, context: site } = planIn({
      ...withPlanField('replaces', 'replaces: first', editedPlan('hours: 8', 'hours: 9')),
      'plans/first.yaml': textIn(planned, planPath).replace('lead: director of learning\n    ', ''),
    });
    const [activities] = changesPages(own, site)[0]?.page.sections ?? [];
    expect(activities?.changes.map(({ field, then, now }) => [field, then, now])).toEqual([
      ['Coaching: Hours', '8', '9'],
      ['Coaching: Lead', '', 'director of learning'],
    ]);
  });

  test('has none elsewhere', () => {
    expect(changesPages(entry, context)).toEqual([]);
    expect(planOverview(entry, context).frame.parts.map(({ label }) => label)).not.toContain('What changed');
  });
});

test('a term of the glossary leads to its page where a plan first uses it', () => {
  const { entry: own, context: site } = planIn(withPlanField('vision', 'vision: Every coach learns each week.'));
  const term = termEntry('coach', ['coach']);
  const withTerm = createContext({ ...site.corpus, glossary: [term] });
  expect(planOverview(own, withTerm).vision).toContainEqual({ kind: 'term', words: 'coach', href: '/glossary/coach/' });
});
