import { load } from 'js-yaml';
import { noPlanChoices, type PlanChoices } from '../../../../src/import/plan-tables/choices.ts';
import { findingText } from '../../../../src/import/plan-tables/finding.ts';
import { planFile } from '../../../../src/import/plan-tables/plan-file.ts';
import { understandPlan, type UnderstoodPlan } from '../../../../src/import/plan-tables/understand.ts';
import { readSpreadsheet } from '../../../../src/import/spreadsheets/read.ts';
import type { Spreadsheet } from '../../../../src/import/spreadsheets/spreadsheet.ts';
import { workbook, type SheetParts } from '../support/workbook.ts';

/** A workbook with a table of each kind, in an order of its own, with titles above them. */
export const wholePlan: readonly SheetParts[] = [
  {
    name: 'Budget 2026-27',
    rows: [
      ['Funding Source', 'Purpose', 'Activity', 'Amount ($)'],
      ['Title II-A', 'Coaching', 'Lesson study', '$12,500'],
      ['Local', 'Substitutes', '2', 1200],
      ['Total', null, null, 13700],
    ],
  },
  {
    name: 'Goals',
    rows: [
      ['Goals of our district', null, null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null, null, null],
      [
        'Goal #',
        'SMART Goal',
        'Focus Area',
        'Measure of success',
        'Unit',
        'Baseline',
        'Baseline date',
        'Target',
        'Target date',
      ],
      [
        1,
        'Students write each day.',
        'Content & pedagogy',
        'Classes that write',
        null,
        '40%',
        '6/1/2026',
        '80%',
        '6/1/2027',
      ],
      [null, null, null, 'Samples', 'samples', 12, '2026-06-01', 20, '2027-06-01'],
      [2, 'Teachers visit each other.', 'Culture', 'Visits', 'visits', 'n/a', '2026-06-01', 4, '2027-06-01'],
    ],
  },
  {
    name: 'PD Calendar',
    rows: [
      [
        'No.',
        'Activity',
        'Goal(s)',
        'Audience',
        'Grade Levels',
        'Date',
        'Follow-up',
        'Time',
        'Hours',
        'Person responsible',
      ],
      [
        1,
        'Lesson study',
        '1, 2',
        'Teachers; coaches',
        'K-5',
        '2026-10-14',
        'monthly',
        '8:30 AM - 3:00 PM',
        18,
        'Principals',
      ],
      [null, null, null, null, null, 'Nov. 4, 2026', null, '1 pm to 3 pm', null, null],
      [2, 'Peer visits', 'Goal 2', 'All staff', 'K-12', '10/20/2026; 11/3/2026', null, null, 6, 'Coaches'],
    ],
  },
];

export function fileOf(...sheets: readonly SheetParts[]): Promise<Spreadsheet> {
  return readSpreadsheet({ name: 'plan.xlsx', bytes: workbook(...sheets) });
}

export function csv(name: string, text: string): Promise<Spreadsheet> {
  return readSpreadsheet({ name, bytes: Buffer.from(text) });
}

export async function understoodOf(
  sheets: readonly SheetParts[],
  choices: Partial<PlanChoices> = {},
): Promise<UnderstoodPlan> {
  return understandPlan([await fileOf(...sheets)], { ...noPlanChoices, ...choices });
}

/** The plan that is written, as it is read again. */
export function writtenOf(understood: UnderstoodPlan): unknown {
  const entry = { title: 'Ours', summary: 'A plan.', district: undefined, reviewed: '2026-11-22' };
  return load(planFile(understood, entry));
}

export function toLookAt({ findings }: UnderstoodPlan): readonly string[] {
  return findings.map(findingText);
}
