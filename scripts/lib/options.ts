import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'astro/zod';
import { shardsFolder } from '../../src/reading/shards-folder.ts';
import { identifier, ncesId, stateCode, type StateCode } from '../../src/schemas/identifiers.ts';
import { isoDate, schoolYear } from '../../src/schemas/time.ts';
import { finishedSite, shippedContent } from './places.ts';

/** Exit codes of every command. */
export const exit = { fine: 0, problems: 1, usage: 2 } as const;

/** The options of the commands, each with what it takes and what it does. */
const known = {
  content: ['DIR', 'the content folder (default: content; or the environment variable SITE_CONTENT)'],
  from: ['DIR', 'the folder of the files to import, as their owners publish them'],
  only: ['IDS', 'the NCES ids of the districts to keep, with commas between (default: all)'],
  out: [
    'DIR',
    'where the finished site goes (default: dist), or imported districts (default: districts-federal in the content folder) or an imported story or spending entry',
  ],
  site: ['DIR', 'the finished site to look at or to print (default: dist)'],
  pdf: ['', 'also prints the pages that are meant for paper, and links to the PDFs'],
  today: ['DATE', 'the day the site is made for, as 2026-11-22 (default: today)'],
  format: ['terminal|github|json', 'how issues are printed (default: terminal)'],
  port: ['NUMBER', 'the port to serve at (default: 4321)'],
  entries: ['NUMBERS', 'how many entries to measure with, as tens (default: 1000,5000)'],
  district: ['ID', 'the id of the entry of the district that the amounts are of'],
  unit: ['dollars|thousands|millions', 'what the amounts of a spreadsheet are counted in'],
  years: ['ends|starts', 'whether "2022" is the school year that ends in it or the one that starts in it'],
  sheet: ['NAME', 'the sheet of a workbook to read (default: the first with a table)'],
  id: ['ID', 'the id of the new entry: small letters, digits and hyphens (default: made from its name)'],
  name: ['TEXT', 'the name of the district, or the title of the new entry'],
  state: ['XX', 'the two capital letters of the state'],
  nces: ['ID', 'the seven digits NCES gives the district; what federal files say of it is filled in'],
  'school-year': ['YEAR', 'the school year of amounts that name none, as 2026-27'],
  columns: ['TEXT', 'what columns are that are not known: "Vendor=Provider; Cost code=" (nothing: kept in the notes)'],
  replace: ['', 'writes over the entry that is there'],
  yes: ['', 'writes what was understood without asking'],
  districts: ['DIR', 'a folder of federal files: measures their import instead'],
  plan: ['', 'measures one large plan instead'],
} as const;

export type OptionName = keyof typeof known;

export interface Options {
  readonly content: string;
  readonly out: string;
  readonly site: string;
  readonly from: string | undefined;
  /** Where the shards of the district finder go. */
  readonly shards: string;
  /** The districts an import keeps; without them, all. */
  readonly only: readonly string[] | undefined;
  /** Where an imported entry goes; without one, among those of the shipped content. */
  readonly entry: string | undefined;
  readonly district: string | undefined;
  readonly unit: 'dollars' | 'thousands' | 'millions' | undefined;
  readonly years: 'ends' | 'starts' | undefined;
  readonly sheet: string | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly state: StateCode | undefined;
  /** Seven digits. */
  readonly nces: string | undefined;
  readonly schoolYear: string | undefined;
  /** What columns are, by their headings in small letters. */
  readonly columns: Readonly<Record<string, string>>;
  readonly replace: boolean;
  readonly yes: boolean;
  readonly pdf: boolean;
  readonly today: string;
  readonly format: 'terminal' | 'github' | 'json';
  readonly port: number;
  readonly entries: readonly number[];
  readonly districts: string | undefined;
  readonly plan: boolean;
}

/** A command line that cannot be understood. */
export class UsageError extends Error {}

/**
 * Reads the options of a command. Relative paths start where the person typed the command.
 *
 * @param takes the options this command knows
 * @throws UsageError with the usage for a person
 */
export function readOptions(
  command: string,
  takes: readonly OptionName[],
  args: readonly string[] = process.argv.slice(2),
): Options {
  const given = parse(command, takes, args);
  const content = fromHere(given['content'] ?? process.env['SITE_CONTENT']) ?? shippedContent;
  return {
    content,
    out: fromHere(given['out']) ?? finishedSite,
    site: fromHere(given['site']) ?? finishedSite,
    from: fromHere(given['from']),
    shards: fromHere(given['out']) ?? join(content, shardsFolder),
    only: districtIds(given['only'], command, takes),
    entry: fromHere(given['out']),
    district: given['district'],
    unit: oneOf('unit', ['dollars', 'thousands', 'millions'], given['unit'], command, takes),
    years: oneOf('years', ['ends', 'starts'], given['years'], command, takes),
    sheet: given['sheet'],
    id: fitting('id', identifier, 'small letters and digits, joined by hyphens', given['id'], command, takes),
    name: given['name'],
    state: fitting('state', stateCode, 'the two capital letters of a state, as NJ', given['state'], command, takes),
    nces: fitting('nces', ncesId, 'the seven digits of NCES, as 3400001', given['nces'], command, takes),
    schoolYear: fitting('school-year', schoolYear, 'a school year, as 2026-27', given['school-year'], command, takes),
    columns: columns(given['columns'], command, takes),
    replace: given['replace'] !== undefined,
    yes: given['yes'] !== undefined,
    pdf: given['pdf'] !== undefined,
    today: day(given['today'] ?? process.env['SITE_TODAY'], command, takes),
    format: format(given['format'] ?? 'terminal', command, takes),
    port: port(given['port'] ?? '4321', command, takes),
    entries: entries(given['entries'] ?? '1000,5000', command, takes),
    districts: fromHere(given['districts']),
    plan: given['plan'] !== undefined,
  };
}

function parse(
  command: string,
  takes: readonly OptionName[],
  args: readonly string[],
): Record<string, string | undefined> {
  try {
    const options = Object.fromEntries(takes.map((name) => [name, { type: typeOf(name) }]));
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    throw usage(command, takes, error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** An option that takes nothing is there or is not. */
function typeOf(name: OptionName): 'string' | 'boolean' {
  return known[name][0] === '' ? 'boolean' : 'string';
}

function usage(command: string, takes: readonly OptionName[], why = ''): UsageError {
  const lines = takes.map((name) => `  --${name} ${known[name][0]}`.padEnd(34) + known[name][1]);
  const dashes = takes.length === 0 ? '' : command.includes(' -- ') ? ' [options]' : ' [-- options]';
  return new UsageError([`${why}.`, '', `Usage: npm run ${command}${dashes}`, ...lines].join('\n'));
}

/** npm runs scripts in the project's folder and keeps the folder of the person in INIT_CWD. */
export function whereTyped(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

function fromHere(path: string | undefined): string | undefined {
  return path === undefined || path === '' ? undefined : resolve(whereTyped(), path);
}

/** The only place of the project that looks at the clock. */
function day(given: string | undefined, command: string, takes: readonly OptionName[]): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (!isoDate.safeParse(given).success)
    throw usage(command, takes, `--today takes a day such as 2026-11-22, not "${given}"`);
  return given;
}

function format(given: string, command: string, takes: readonly OptionName[]): Options['format'] {
  if (given === 'terminal' || given === 'github' || given === 'json') return given;
  throw usage(command, takes, `--format takes terminal, github or json, not "${given}"`);
}

function oneOf<Word extends string>(
  name: OptionName,
  words: readonly Word[],
  given: string | undefined,
  command: string,
  takes: readonly OptionName[],
): Word | undefined {
  const word = words.find((each) => each === given);
  if (word !== undefined || given === undefined) return word;
  throw usage(command, takes, `--${name} takes ${words.join(' or ')}, not "${given}"`);
}

/** An option whose words must have a form that a schema knows. */
function fitting<Word extends string>(
  name: OptionName,
  schema: z.ZodType<Word>,
  words: string,
  given: string | undefined,
  command: string,
  takes: readonly OptionName[],
): Word | undefined {
  if (given === undefined) return undefined;
  const { data } = schema.safeParse(given);
  if (data === undefined) throw usage(command, takes, `--${name} takes ${words}, not "${given}"`);
  return data;
}

function port(given: string, command: string, takes: readonly OptionName[]): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw usage(command, takes, `--port takes a number from 1 to 65535, not "${given}"`);
}

function entries(given: string, command: string, takes: readonly OptionName[]): number[] {
  const numbers = given.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0 && number % 10 === 0)) return numbers;
  throw usage(command, takes, `--entries takes multiples of ten, as 1000,5000, not "${given}"`);
}

function districtIds(
  given: string | undefined,
  command: string,
  takes: readonly OptionName[],
): readonly string[] | undefined {
  const ids = given?.split(',').map((id) => id.trim());
  if (ids?.every((id) => ncesId.safeParse(id).success) ?? true) return ids;
  throw usage(command, takes, `--only takes NCES ids of seven digits, as 2923580,3411490, not "${given ?? ''}"`);
}

function columns(given: string | undefined, command: string, takes: readonly OptionName[]): Record<string, string> {
  const pairs = (given ?? '').split(';').filter((pair) => pair.trim() !== '');
  if (pairs.some((pair) => !pair.includes('=')))
    throw usage(
      command,
      takes,
      `--columns takes headings with what they are, as "Vendor=Provider", not "${given ?? ''}"`,
    );
  return Object.fromEntries(
    pairs.map((pair) => {
      const [heading = '', ...field] = pair.split('=');
      return [heading.trim().toLowerCase(), field.join('=').trim()];
    }),
  );
}
