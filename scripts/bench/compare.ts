import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmScript } from './measure/npm-script.ts';
import { writeContent, type Mix } from './generate/content.ts';
import { measure, type Cost } from './measure/run.ts';
import { medianCost, ratio } from './measure/statistics.ts';
import type { Line } from './measure/table.ts';

/** Odd, so that there is a run in the middle. */
export const rounds = 3;

/** Any day does, as long as it is the same in every run. */
const today = '2026-11-22';

/**
 * Measures the check and the build on so many generated entries, and the bare site beside them. The three take turns,
 * so that what else the machine is doing strikes them alike. Every build is a cold one: nothing is left of the build
 * before. The ratio is the median of the ratios of the rounds.
 *
 * @param folder an empty folder to work in
 */
export async function compare(folder: string, entries: number, mix: Mix): Promise<Line[]> {
  const content = join(folder, 'content');
  writeContent(content, entries, mix);
  const check: Cost[] = [];
  const build: Cost[] = [];
  const bare: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    check.push(await measure(npmScript('check'), ['--content', content, '--today', today]));
    build.push(await measureBuild(content, join(folder, 'site')));
    bare.push(await measureBare(content, join(folder, 'bare')));
  }
  return [
    { label: 'check', cost: medianCost(check), isRatio: false },
    { label: 'build', cost: medianCost(build), isRatio: false },
    { label: 'bare Astro + Pagefind', cost: medianCost(bare), isRatio: false },
    {
      label: 'build : bare',
      cost: medianCost(build.flatMap((cost, round) => ratios(cost, bare[round]))),
      isRatio: true,
    },
  ];
}

function ratios(of: Cost, to: Cost | undefined): Cost[] {
  return to ? [ratio(of, to)] : [];
}

async function measureBuild(content: string, out: string): Promise<Cost> {
  const cost = await measure(npmScript('build'), ['--content', content, '--out', out, '--today', today]);
  rmSync(out, { recursive: true });
  return cost;
}

async function measureBare(content: string, out: string): Promise<Cost> {
  const cost = await measure(['scripts/bench/build-bare.ts'], [content, join(out, 'site'), join(out, 'cache')]);
  rmSync(out, { recursive: true });
  return cost;
}
