import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withRow, withRowMoved, withValue } from '../../../src/builder/draft/draft.ts';
import { openPlan } from '../../../src/builder/plans/in/plan-file.ts';
import { planFileName } from '../../../src/builder/plans/out/file-name.ts';
import { planYaml } from '../../../src/builder/plans/out/plan-yaml.ts';
import { ImportProblem } from '../../../src/import/problem.ts';
import { planSchema } from '../../../src/schemas/plans/plans.ts';

const content = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../content/plans', `${name}.yaml`), 'utf8');

const read = (text: string): unknown => parse(text, { schema: 'core' });

describe('the file of a plan', () => {
  test.each(['sample-district-2026', 'sample-district-2025', 'sample-draft'])(
    '%s comes back as it was, with what the form does not show',
    (name) => {
      const { draft } = openPlan(content(name));
      const text = planYaml(draft, name);
      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../.schemas/plans.json');
      // An empty list says nothing, and is left out.
      expect(planSchema.parse(read(text))).toEqual(planSchema.parse(read(content(name))));
      expect(planYaml(openPlan(text).draft, name)).toBe(text);
    },
  );

  test('has what was changed, and all else unchanged', () => {
    const { draft } = openPlan(content('sample-draft'));
    const moved = withRowMoved(withValue(draft, ['vision'], 'New'), ['goals'], 1, 0);
    const before = read(content('sample-draft')) as Record<string, unknown[]>;
    const [writing, trust] = before['goals'] ?? [];
    expect(read(planYaml(moved, 'sample-draft'))).toEqual({ ...before, vision: 'New', goals: [trust, writing] });
  });

  test('keeps what was typed, whatever it looks like', () => {
    const typed = {
      title: '- [x]: #1',
      summary: 'yes',
      vision: '<b>no</b>\n',
      schoolYears: ['2026-27'],
      status: 'draft',
    };
    const draft = withRow(typed, ['budget'], { id: 'budget-line-1', budgeted: '12.5k' });
    expect(openPlan(planYaml(draft, 'plan-x')).draft).toEqual(draft);
  });

  test('gives its own works ids of their own', () => {
    const text = planYaml(
      {
        status: 'draft',
        vision: 'Grew [@source-1, p. 2].',
        sources: [{ id: 'source-1', title: 'Survey', kind: 'district record' }],
      },
      'plan-x',
    );
    expect(read(text)).toMatchObject({
      vision: 'Grew [@plan-x-source-1, p. 2].',
      sources: [{ id: 'plan-x-source-1', title: 'Survey' }],
    });
  });

  test('says what has no place, and that remarks are not kept', () => {
    const { draft, problems } = openPlan('status: draft\nmotto: M\n# to do\n');
    expect(draft).toEqual({ status: 'draft' });
    expect(problems).toEqual([
      '“motto” has no place here and was left out.',
      'Remarks after a # are not read, and do not stand in the file you download.',
    ]);
  });

  test.each([
    ['- a\n', 'This file is no plan.'],
    ['title: T\nsummary: S\n', 'This file is no plan.'],
    ['status: draft\n\tgoals: S\n', 'The file cannot be read: look at its line 2, or run the check on it.'],
    ['status: draft\ngoals: none\n', 'The file has something at “Goals” that this field cannot hold.'],
  ])('%j is refused in a sentence', (text, sentence) => {
    expect(() => openPlan(text)).toThrow(new ImportProblem(sentence));
  });
});

test('a file is named for its plan, and keeps the name it was opened by', () => {
  expect(planFileName({ title: 'Learning together, 2026!' }, undefined)).toBe('plan-learning-together-2026');
  expect(planFileName({ title: 'Plan of our district' }, undefined)).toBe('plan-of-our-district');
  expect(planFileName({ title: '学习' }, undefined)).toBe('plan');
  expect(planFileName({ title: 'Other' }, 'sample-district-2026')).toBe('sample-district-2026');
});
