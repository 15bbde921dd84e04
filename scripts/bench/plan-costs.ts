import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounds } from './compare.ts';
import { largePlan, writePlan } from './generate/plan-content.ts';
import { npmScript } from './measure/npm-script.ts';
import { measure, type Cost } from './measure/run.ts';
import { medianCost } from './measure/statistics.ts';
import type { Line } from './measure/table.ts';

/** Any day does, as long as it is the same in every run. */
const today = '2026-11-26';

/** Pages of a plan, by the end of their address: the overview first. */
const pages = ['', 'goals/', 'activities/', 'calendar/', 'alignment/', 'budget/', 'requirements/', 'health/'] as const;

/** What the check and the build of one large plan took, and how large its pages are. */
export interface PlanCosts {
  readonly lines: readonly Line[];
  /** "overview: 20.3 KB, 4.8 KB with gzip", a line for each page. */
  readonly sizes: readonly string[];
}

/**
 * Measures the check and the build of a site that holds one large plan and what it points to. Every build is a cold
 * one.
 *
 * @param folder an empty folder to work in
 */
export async function planCosts(folder: string): Promise<PlanCosts> {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  writePlan(content, largePlan);
  const [check, build]: [Cost[], Cost[]] = [[], []];
  let sizes: readonly string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    check.push(await measure(npmScript('check'), ['--content', content, '--today', today]));
    build.push(await measure(npmScript('build'), ['--content', content, '--out', out, '--today', today]));
    sizes = pages.map((page) => sizeOf(page, out));
    rmSync(out, { recursive: true });
  }
  return {
    lines: [
      { label: 'check', cost: medianCost(check), isRatio: false },
      { label: 'build', cost: medianCost(build), isRatio: false },
    ],
    sizes,
  };
}

function sizeOf(page: string, out: string): string {
  const bytes = readFileSync(join(out, 'plans/plan', page, 'index.html'));
  const kilobytes = (count: number): string => `${(count / 1000).toFixed(1)} KB`;
  const name = page === '' ? 'overview' : page.slice(0, -1);
  return `${name.padEnd(24)}${kilobytes(bytes.length).padStart(12)}${kilobytes(gzipSync(bytes).length).padStart(12)} with gzip`;
}
