import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../src/schemas/collections.ts';
import { judgeAll } from './coverage/judge.ts';
import { coverageReport, isComplete } from './coverage/report.ts';
import { readTables } from './coverage/rows.ts';
import { command } from './lib/command.ts';
import { exit, readOptions, UsageError } from './lib/options.ts';

/**
 * Says of everything the sources describe whether the finished site has its page, and whether a reader finds every fact
 * on it. For developers: it reads tables of the tests, and writes nothing.
 */
await command(() => {
  const { site } = readOptions('coverage', ['site']);
  if (!existsSync(join(site, 'index.html')))
    throw new UsageError(
      `There is no finished site in ${site}. Build one, or name its folder:  npm run coverage -- --site DIR`,
    );
  const tables = readTables();
  const coverage = judgeAll(tables, site, new Set(collectionNames));
  console.log(coverageReport(coverage, tables.later));
  return isComplete(coverage) ? exit.fine : exit.problems;
});
