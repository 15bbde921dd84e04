import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePlan } from '../../../scripts/bench/generate/plan-content.ts';
import { readPublished } from '../../../src/integrations/published.ts';

const size = { goals: 4, activities: 30, lines: 40, schools: 3, designs: 2, sources: 3 };

function written(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hornbook-bench-plan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writePlan(folder, size);
  return folder;
}

test('a generated plan has the size that was asked for, and nothing is wrong in it', () => {
  const { corpus, issues } = readPublished(written(), '2026-11-26');
  expect(issues).toEqual([]);
  const [plan] = corpus.plans;
  expect([plan?.data.goals.length, plan?.data.activities.length, plan?.data.budget.length]).toEqual([4, 30, 40]);
});

test('it is the same each time', () => {
  const [first, second] = [written(), written()].map((folder) => readFileSync(join(folder, 'plans/plan.yaml'), 'utf8'));
  expect(first).toBe(second);
});
