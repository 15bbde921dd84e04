import { join } from 'node:path';
import type { PrintPlan } from '../../src/model/printing/plan.ts';
import { readPlan } from '../../src/printing/plan-file.ts';
import { startPrinter } from '../../src/printing/printer.ts';
import { rounds } from './compare.ts';
import { npmScript } from './measure/npm-script.ts';
import { measure } from './measure/run.ts';

/**
 * Measures how long it takes to print each board packet of the shipped content, after its site was built with all its
 * PDFs. The first time counts as it comes: what it needs is compiled then.
 *
 * @param folder an empty folder to work in
 * @returns a line for each packet
 */
export async function packetCosts(folder: string): Promise<readonly string[]> {
  const site = join(folder, 'site');
  await measure(npmScript('build'), ['--out', site, '--pdf']);
  const plan = readPlan(site);
  const packets = plan.pages.filter(({ page }) => page.endsWith('/packet/'));
  const lines: string[] = [];
  for (const page of packets) {
    const seconds = await printAgain(site, { ...plan, pages: [page] });
    lines.push(`${page.page}  ${seconds.map((each) => `${each.toFixed(1)} s`).join(', ')}`);
  }
  return lines;
}

async function printAgain(site: string, plan: PrintPlan): Promise<readonly number[]> {
  const printer = await startPrinter();
  const seconds: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await printer.print(site, plan);
      seconds.push((performance.now() - start) / 1000);
    }
  } finally {
    await printer.close();
  }
  return seconds;
}
