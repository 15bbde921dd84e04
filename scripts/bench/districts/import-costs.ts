import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recognise } from '../../../src/import/districts/layouts.ts';
import { tablesOf } from '../../../src/import/tables/archives.ts';
import { filesOf } from '../../../src/import/tables/folder.ts';
import { headerOf } from '../../../src/import/tables/rows.ts';
import { measure } from '../measure/run.ts';
import type { Line } from '../measure/table.ts';

/** Any day does, as long as it is the same in every run. */
const today = '2026-11-22';

/**
 * Measures the import of each F-33 file by itself, as if it were the only one, and of the whole folder.
 *
 * @param files the folder of the federal files
 * @param work an empty folder to work in; the shards of the whole folder are in it afterwards, under "all"
 */
export async function importCosts(files: string, work: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const path of await f33Files(files)) {
    const alone = join(work, `alone-${basename(path)}`);
    mkdirSync(alone);
    symlinkSync(path, join(alone, basename(path)));
    lines.push(await line(basename(path), alone, join(work, 'one')));
  }
  return [...lines, await line('the whole folder', files, join(work, 'all'))];
}

async function line(label: string, from: string, out: string): Promise<Line> {
  const options = ['districts', '--from', from, '--out', out, '--today', today];
  return { label, cost: await measure(['scripts/import.ts'], options), isRatio: false };
}

async function f33Files(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of filesOf(folder).paths) {
    const [table] = await tablesOf(path);
    if (table === undefined) continue;
    const recognised = recognise(table.name, await headerOf(table));
    if (recognised.kind === 'known' && recognised.layout === 'f33') found.push(path);
  }
  return found;
}
