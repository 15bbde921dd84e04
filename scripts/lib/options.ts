import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDate } from '../../src/schemas/time.ts';
import { projectRoot, shippedContent } from './places.ts';

/** Exit codes of every command. */
export const exit = { fine: 0, problems: 1, usage: 2 } as const;

/** The options of the commands, each with what it takes and what it does. */
const known = {
  content: ['DIR', 'the content folder (default: content; or the environment variable SITE_CONTENT)'],
  out: ['DIR', 'where the finished site goes (default: dist)'],
  today: ['DATE', 'the day the site is made for, as 2026-11-22 (default: today)'],
  format: ['terminal|github|json', 'how issues are printed (default: terminal)'],
  port: ['NUMBER', 'the port to serve at (default: 4321)'],
  entries: ['NUMBERS', 'how many entries to measure with, as tens (default: 1000,5000)'],
} as const;

export type OptionName = keyof typeof known;

export interface Options {
  readonly content: string;
  readonly out: string;
  readonly today: string;
  readonly format: 'terminal' | 'github' | 'json';
  readonly port: number;
  readonly entries: readonly number[];
}

/** A command line that cannot be understood. */
export class UsageError extends Error {}

/**
 * Reads the options of a command. Relative paths start where the person typed the command.
 *
 * @param takes the options this command knows
 * @throws UsageError with the usage for a person
 */
export function readOptions(command: string, takes: readonly OptionName[], args = process.argv.slice(2)): Options {
  const given = parse(command, takes, args);
  return {
    content: fromHere(given['content'] ?? process.env['SITE_CONTENT']) ?? shippedContent,
    out: fromHere(given['out']) ?? resolve(projectRoot, 'dist'),
    today: day(given['today'] ?? process.env['SITE_TODAY'], command, takes),
    format: format(given['format'] ?? 'terminal', command, takes),
    port: port(given['port'] ?? '4321', command, takes),
    entries: entries(given['entries'] ?? '1000,5000', command, takes),
  };
}

function parse(
  command: string,
  takes: readonly OptionName[],
  args: readonly string[],
): Record<string, string | undefined> {
  try {
    const options = Object.fromEntries(takes.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw usage(command, takes, error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

function usage(command: string, takes: readonly OptionName[], why = ''): UsageError {
  const lines = takes.map((name) => `  --${name} ${known[name][0]}`.padEnd(34) + known[name][1]);
  const dashes = takes.length > 0 ? ' [-- options]' : '';
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
