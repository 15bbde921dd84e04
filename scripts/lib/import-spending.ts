import { existsSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { noChoices, type Choices } from '../../src/import/money-tables/choices.ts';
import { filledTables } from '../../src/import/money-tables/filled.ts';
import { understoodLines } from '../../src/import/money-tables/report.ts';
import { spendingFile } from '../../src/import/money-tables/spending-file.ts';
import { unanswered } from '../../src/import/money-tables/summary.ts';
import { understand, type Understood } from '../../src/import/money-tables/understand.ts';
import { ImportProblem } from '../../src/import/problem.ts';
import type { Spreadsheet } from '../../src/import/spreadsheets/spreadsheet.ts';
import { slugOf } from '../../src/lib/slug.ts';
import { says } from './ask.ts';
import { exit, readOptions, UsageError, whereTyped, type Options } from './options.ts';
import { shippedContent } from './places.ts';
import { spreadsheetAt, unitOf } from './spreadsheet-file.ts';

const usage = 'import -- spending budget.xlsx';

/**
 * `npm run import -- spending budget.xlsx`: turns a spreadsheet of professional-learning money into a content file. It
 * shows what it understood and asks before it writes.
 *
 * @returns an exit code
 */
export async function importSpending(args: readonly string[]): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || file.startsWith('--')) throw new UsageError(`Name the spreadsheet: npm run ${usage}`);
  const options = readOptions(usage, ['out', 'district', 'unit', 'years', 'sheet', 'yes', 'today'], rest);
  const from = resolve(whereTyped(), file);
  const out = options.entry ?? join(shippedContent, 'spending', nameFor(from));
  if (existsSync(out))
    throw new UsageError(`${out} is there already, and is left as it is. Remove it, or name another file with --out.`);
  try {
    return await imported(from, out, options);
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    return exit.problems;
  }
}

async function imported(from: string, out: string, options: Options): Promise<number> {
  const spreadsheet = await spreadsheetAt(from);
  const understood = understand(spreadsheet, choicesOf(spreadsheet, options));
  console.log(understoodLines(understood).join('\n'));
  if (unanswered(understood) !== '') throw new ImportProblem(whatToSay(understood));
  if (!options.yes && !(await says(`Write this to ${out}?`))) {
    console.log('Nothing was written.');
    return exit.fine;
  }
  const title = `Professional-learning money of ${options.district ?? basename(from, extname(from))}`;
  const entry = { title, district: options.district, reviewed: options.today };
  writeFileSync(out, spendingFile(filledTables(understood), entry), { flag: 'wx' });
  console.log(`The tables are in ${out}\nThen check the file:  npm run check`);
  return exit.fine;
}

function choicesOf({ name, sheets }: Spreadsheet, { unit, years, sheet }: Options): Choices {
  const place = sheets.findIndex((each) => each.name === sheet);
  if (sheet !== undefined && place < 0)
    throw new ImportProblem(
      `${name} has no sheet “${sheet}”. It has: ${sheets.map((each) => `“${each.name ?? ''}”`).join(', ')}.`,
    );
  return {
    ...noChoices,
    ...(sheet === undefined ? {} : { sheet: place }),
    ...(unit === undefined ? {} : { unit: unitOf[unit] }),
    ...(years === undefined ? {} : { plainYears: years }),
  };
}

/** What the file can mean in two ways is said on the command line. */
function whatToSay(understood: Understood): string {
  const { unit, plainYears } = understood;
  if (unit === undefined) return `${unanswered(understood)} Add --unit dollars, thousands or millions.`;
  if (plainYears.length === 0) return 'No row was taken in: name the rows, or write a school year above the amounts.';
  return `${unanswered(understood)} Add --years ends where 2022 is 2021-22, --years starts where it is 2022-23.`;
}

/** "Budget (2).xlsx" becomes "budget-2.yaml". */
function nameFor(file: string): string {
  return `${slugOf(basename(file, extname(file))) || 'spending'}.yaml`;
}
