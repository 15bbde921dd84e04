import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { slugOf } from '../../src/lib/slug.ts';
import { ImportProblem } from '../../src/import/problem.ts';
import { noPlanChoices, type PlanChoices } from '../../src/import/plan-tables/choices.ts';
import { planFile } from '../../src/import/plan-tables/plan-file.ts';
import { planLines } from '../../src/import/plan-tables/report.ts';
import { understandPlan, type UnderstoodPlan } from '../../src/import/plan-tables/understand.ts';
import type { Spreadsheet } from '../../src/import/spreadsheets/spreadsheet.ts';
import { says } from './ask.ts';
import { askedOf } from './ask-plan.ts';
import { exit, readOptions, UsageError, whereTyped, type Options } from './options.ts';
import { spreadsheetAt, unitOf } from './spreadsheet-file.ts';

const usage = 'import -- plan plan.xlsx';

/**
 * `npm run import -- plan plan.xlsx`: turns a plan kept in a workbook, in several text files or in a folder of them into
 * a content file. It shows what it understood, asks what it cannot tell, and asks before it writes.
 *
 * @returns an exit code
 */
export async function importPlan(args: readonly string[]): Promise<number> {
  const end = args.findIndex((arg) => arg.startsWith('--'));
  const [named, rest] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end)];
  const [first] = named;
  if (first === undefined) throw new UsageError(`Name the spreadsheet, or the files with the tables: npm run ${usage}`);
  const takes = [
    'content',
    'out',
    'name',
    'district',
    'unit',
    'years',
    'school-year',
    'columns',
    'replace',
    'yes',
    'today',
  ] as const;
  const options = readOptions(usage, takes, rest);
  const out =
    options.entry ?? join(options.content, 'plans', `${slugOf(basename(first, extname(first))) || 'plan'}.yaml`);
  if (existsSync(out) && !options.replace)
    throw new UsageError(
      `${out} is there already, and is left as it is. Name another file with --out, or add --replace to write over it.`,
    );
  try {
    return await imported(
      named.map((name) => resolve(whereTyped(), name)),
      out,
      options,
    );
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    return exit.problems;
  }
}

async function imported(from: readonly string[], out: string, options: Options): Promise<number> {
  const files: Spreadsheet[] = [];
  for (const file of from.flatMap(filesAt)) files.push(await spreadsheetAt(file));
  const understood = await answered(files, choicesOf(options));
  console.log(planLines(understood).join('\n'));
  if (!options.yes && !(await says(`Write this to ${out}?`))) {
    console.log('Nothing was written.');
    return exit.fine;
  }
  const names = files.map(({ name }) => name).join(', ');
  const title = options.name ?? `Professional-learning plan, read from ${names}`;
  const entry = { title, summary: `What was read from ${names}.`, district: options.district, reviewed: options.today };
  write(out, planFile(understood, entry), options.replace);
  console.log(
    `The plan is in ${out}\nLook whether its title and its summary say enough. Then check the file:  npm run check`,
  );
  return understood.findings.length === 0 ? exit.fine : exit.problems;
}

/** Asks, until nothing is left to ask. Each answer is read with all the others. */
async function answered(files: readonly Spreadsheet[], choices: PlanChoices): Promise<UnderstoodPlan> {
  const understood = understandPlan(files, choices);
  const more = await askedOf(understood, choices);
  return more === undefined ? understood : answered(files, more);
}

function choicesOf({ unit, years, schoolYear, columns }: Options): PlanChoices {
  return {
    ...noPlanChoices,
    ...(unit === undefined ? {} : { unit: unitOf[unit] }),
    ...(years === undefined ? {} : { plainYears: years }),
    ...(schoolYear === undefined ? {} : { schoolYear }),
    columns,
  };
}

/** A file itself, or the tables in a folder in the order of their names. */
function filesAt(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => /\.(?:csv|tsv|txt|xlsx)$/i.test(name) && !/^[.~]/.test(name));
  if (files.length === 0) throw new ImportProblem(`There is no .xlsx or .csv file in ${path}.`);
  return files.sort().map((name) => join(path, name));
}

function write(out: string, text: string, mayReplace: boolean): void {
  try {
    writeFileSync(out, text, { flag: mayReplace ? 'w' : 'wx' });
  } catch (error) {
    throw new ImportProblem(`${out} cannot be written (${String(error)}). Name another file with --out.`, {
      cause: error,
    });
  }
}
