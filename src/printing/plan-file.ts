import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../lib/paths.ts';
import { printPlan, type PrintPlan } from '../model/printing/plan.ts';
import { PrintProblem } from './problem.ts';

/** Writes into a finished site what is printed of it. */
export function writePlan(site: string, plan: PrintPlan): void {
  writeFileSync(join(site, paths.printPlan), `${JSON.stringify(plan, undefined, 2)}\n`);
}

/**
 * Reads what is printed of a finished site.
 *
 * @throws PrintProblem where its pages lead to no PDFs
 */
export function readPlan(site: string): PrintPlan {
  if (!existsSync(join(site, 'index.html'))) throw new PrintProblem(`There is no finished site in ${site}. ${advice}`);
  const file = join(site, paths.printPlan);
  if (!existsSync(file))
    throw new PrintProblem(`The site in ${site} was built without PDFs: its pages have no links to them. ${advice}`);
  const plan = printPlan.safeParse(read(file));
  if (!plan.success) throw new PrintProblem(`${file} is not as the build wrote it. ${advice}`);
  return plan.data;
}

const advice = 'Build it with PDFs:  npm run build -- --pdf';

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
