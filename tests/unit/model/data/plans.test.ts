import { describe, expect, it } from 'vitest';
import { gapReport } from '../../../../src/model/data/gap-report.ts';
import { collectionView } from '../../../../src/model/data/collection-view.ts';
import { meaningOf } from '../../../../src/model/data/columns.ts';
import { planTableColumns } from '../../../../src/model/data/plan-columns.ts';
import { planLines, planTable } from '../../../../src/model/data/plan-tables.ts';
import { planFile, planRecord } from '../../../../src/model/data/plans.ts';
import { takeAway } from '../../../../src/model/plans/take-away.ts';
import { gapReportSchema } from '../../../../src/schemas/data/gap-report.ts';
import { planLineSchemas, planTables, type PlanTable } from '../../../../src/schemas/data/plan-lines.ts';
import { planFileSchema, planRecordSchema } from '../../../../src/schemas/data/plan-record.ts';
import { readCsv } from '../../lib/support/read-csv.ts';
import { library } from '../../support/library.ts';
import { editedPlan, withPlanField } from '../../support/plans.ts';
import { rewritten, textIn } from '../../support/riverbend.ts';
import { planIn } from '../plans/support.ts';

const more = `areas: { content-and-pedagogy: "Lessons [@atlas-2021, p. 9]." }`;
const definition = 'hours: 8\n    definition: { sustained: { met: true, how: "All year [@atlas-2021, p. 8]." } }';
const files = editedPlan('hours: 8', definition, withPlanField('areas', more));
const { entry, context } = planIn(files);

/** The lines of a spreadsheet, each cell by the name of its column. */
function linesOf(sheet: PlanTable, site = { entry, context }): Record<string, string>[] {
  const [columns = [], ...lines] = readCsv(planTable(sheet, site.entry, site.context));
  return lines.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
}

describe('a plan as data', () => {
  it('has the shape that is described, in the file of all and in its own', () => {
    const record = planRecord(entry, context);
    expect(planRecordSchema.parse(record)).toStrictEqual(record);
    expect(planFileSchema.parse(planFile(entry, context))).toMatchObject({ id: 'riverbend' });
  });

  it('has sentences apart from what they cite, however deep they lie', () => {
    const record = planRecord(entry, context);
    expect(JSON.stringify(record)).not.toContain('[@');
    expect(record).toMatchObject({
      areas: { 'content-and-pedagogy': { text: 'Lessons.', citations: [{ source: 'atlas-2021', at: 'p. 9' }] } },
      activities: [{ definition: { sustained: { met: true, how: { text: 'All year.' } } } }],
    });
    expect(record.citations).toContainEqual({ source: 'atlas-2021', at: 'p. 8' });
  });

  it('leaves out ids of what the site does not have', () => {
    const plan = {
      ...entry.data,
      framework: 'gone',
      goals: entry.data.goals.map((goal) => ({ ...goal, standards: ['gone'] })),
    };
    const record = planRecord({ ...entry, data: plan }, context);
    expect(record).not.toHaveProperty('framework');
    expect(record).toMatchObject({ goals: [{ standards: [] }] });
  });
});

describe.each(planTables)('the spreadsheet of %s', (sheet) => {
  it('has lines as they are described, and says of each column what it is', () => {
    for (const line of planLines(sheet, entry, context)) expect(planLineSchemas[sheet].parse(line)).toEqual(line);
    const meanings = Object.values(planTableColumns[sheet]).map((field) => meaningOf(planLineSchemas[sheet], field));
    expect(meanings.filter((meaning) => !/^\S.*\.$/.test(meaning))).toEqual([]);
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  it('says of each line whose plan it is, and that it is made up', () => {
    const lines = linesOf(sheet);
    expect(lines).not.toEqual([]);
    expect(new Set(lines.map(({ id, title, fictional }) => [id, title, fictional].join()))).toEqual(
      new Set(['riverbend,Riverbend learns,fictional']),
    );
  });
});

describe('the lines of a plan', () => {
  it('hold every number of a measure; what nobody gave is not reported, and never zero', () => {
    const shown = (of: typeof entry) =>
      linesOf('measures', { entry: of, context }).map(({ goal, measure, reading, value, date, source }) =>
        [goal, measure, reading, value, date, source].join(' ').trim(),
      );
    expect(shown(entry)).toEqual([
      'maths use baseline 40 2021-05-01 atlas-2021',
      'maths use actual not-reported',
      'maths use target 90 2023-05-01',
    ]);
    const zero = planIn(editedPlan('{ value: 40, date', '{ value: 0, date', files));
    expect(shown(zero.entry)[0]).toBe('maths use baseline 0 2021-05-01 atlas-2021');
  });

  it('hold every session with the time zone of its times', () => {
    expect(
      linesOf('sessions').map(({ activity, date, start, time_zone: zone }) => [activity, date, start, zone]),
    ).toEqual([
      ['coaching', '2021-10-14', '08:00', 'America/New_York'],
      ['coaching', '2022-01-12', '', 'America/New_York'],
    ]);
    expect(linesOf('activities')[0]?.['session_dates']).toBe('2021-10-14; 2022-01-12');
  });

  it('hold every line of the budget; money nobody reported as spent is not reported', () => {
    expect(linesOf('budget').map(({ line, budgeted, spent }) => [line, budgeted, spent])).toEqual([
      ['coaches', '12000', 'not-reported'],
    ]);
  });

  it('run nothing an author wrote', () => {
    const { entry: own, context: site } = planIn(editedPlan('title: Coaching', `title: "=HYPERLINK(1)"`, files));
    expect(planTable('activities', own, site)).toContain(",'=HYPERLINK(1),");
  });
});

describe('what rules ask of a plan, as data', () => {
  const report = gapReport(entry, context);

  it('has the shape that is described', () => {
    expect(gapReportSchema.parse(report)).toStrictEqual(report);
  });

  it('has each requirement with its law, what can be told and what would meet it, and is no legal advice', () => {
    expect(report.notice).toContain('not legal advice');
    expect(report.profiles.map(({ id, asOf, fictional }) => [id, asOf, fictional])).toEqual([
      ['our-rule', expect.stringMatching(/^\d{4}-\d\d-\d\d$/), true],
    ]);
    expect(report.profiles[0]?.requirements[0]).toMatchObject({
      ...{ title: 'A team', verdict: { id: 'partly', label: 'Partly' }, because: 'The plan has 1; 3 are asked.' },
      fields: [{ field: 'governance.team', label: 'Governance › Team' }],
      meet: 'Name at least three members.',
      citation: expect.any(String) as string,
    });
  });

  it('says of what is met nothing more to write', () => {
    const team = 'governance: { team: [{ role: a }, { role: b }, { role: c }] }';
    const rule = 'requirements/our-rule.yaml';
    const told = rewritten(library, rule, '    partly: true\n', '');
    const met = planIn({ ...withPlanField('governance', team), [rule]: textIn(told, rule) });
    const [first] = gapReport(met.entry, met.context).profiles[0]?.requirements ?? [];
    expect(first?.verdict.id).toBe('met');
    expect(first).not.toHaveProperty('meet');
  });
});

it('the overview leads to every file of a plan, and the page about the data explains them', () => {
  const { documents, others } = takeAway(entry, context);
  expect([...documents, ...others.flatMap(({ links }) => links)].map(({ href }) => href)).toEqual([
    '/plans/riverbend/riverbend.docx',
    '/plans/riverbend/calendar.ics',
    ...planTables.map((sheet) => `/data/v1/plans/riverbend/${sheet}.csv`),
    '/data/v1/plans/riverbend.json',
    '/data/v1/plans/riverbend/requirements.json',
  ]);
  const { further } = collectionView('plans', context);
  expect(further?.sheets.map(({ label }) => label)).toEqual(
    planTables.map((sheet) => `Columns of ${sheet}.csv of a plan`),
  );
  expect(further?.links.map(({ href }) => href)).toEqual([
    '/schemas/plans-entry-data.json',
    '/schemas/plans-requirements-data.json',
  ]);
});
