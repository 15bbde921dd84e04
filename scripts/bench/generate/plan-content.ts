import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site, sources } from './content.ts';
import { design, designId, framework, standard, standardCount, standardId } from './design.ts';
import { dice } from './dice.ts';
import { district } from './district.ts';
import { plan, planSources, planYears, totalKey, type GeneratedPlan, type PlanSize } from './plan.ts';

/** The plan that the limits of the project are for. */
export const largePlan = { goals: 60, activities: 1500, lines: 2000, schools: 12, designs: 12, sources: 20 } as const;

/**
 * Writes a content folder with one plan of this size, its district, its money, and what it points to; `check` finds
 * nothing wrong with it.
 *
 * @param folder a folder that does not exist yet
 */
export function writePlan(folder: string, size: PlanSize): void {
  const roll = dice(size.activities);
  for (const name of ['plans', 'districts', 'spending', 'designs', 'standards', 'frameworks'])
    mkdirSync(join(folder, name), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write('site.yaml', site);
  write('sources.yaml', sources(roll, size));
  write('frameworks/framework.md', framework);
  for (let number = 1; number <= standardCount; number += 1)
    write(`standards/${standardId(number)}.md`, standard(roll, number));
  for (let number = 1; number <= size.designs; number += 1)
    write(`designs/${designId(number)}.md`, design(roll, size, number));
  write('districts/district-00001.yaml', district(roll, { guides: 0, ...size }, 1));
  const made = plan(roll, size);
  write('plans/plan.yaml', made.text);
  write('spending/plan-money.yaml', money(made));
}

function money({ totals }: GeneratedPlan): string {
  const row = (from: string) => `  - from: ${from}
    kind: budgeted
    status: proposed
    source: source-0001
    at: p. 1
    amounts:
${planYears.map((year) => `      "${year}": { value: ${String(totals.get(totalKey(from, year)) ?? 0)} }`).join('\n')}`;
  return `title: The money of the plan (fictional)
summary: What the plan is to cost, source by source.
district: district-00001
schoolYears: [${planYears.map((year) => `"${year}"`).join(', ')}]
bySource:
${planSources.map(row).join('\n')}
fictional: true
reviewed: 2026-11-22
`;
}
