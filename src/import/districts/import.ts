import { list } from '../../lib/format.ts';
import { shardNames, type DistrictRecord } from '../../model/finder/shards.ts';
import { ImportProblem } from '../problem.ts';
import { tablesOf } from '../tables/archives.ts';
import { digestOf, filesOf } from '../tables/folder.ts';
import { headerOf } from '../tables/rows.ts';
import type { TableSource } from '../tables/source.ts';
import { compareWithControls, type Control } from './controls.ts';
import { foldDistricts } from './fold.ts';
import { recognise } from './layouts.ts';
import { releaseSummary, tableSummary, type Manifest, type ReadPart } from './manifest.ts';
import { CarriedMedians, medianTable, type MedianRow } from './medians-table.ts';
import { mediansOf } from './medians.ts';
import { readControlTable, readMedianTable, readTable, type KnownTable } from './read-table.ts';
import { joinReleases } from './releases.ts';
import { shardFiles, type ShardFiles } from './shards/files.ts';

/** What an import makes, before any of it is written. */
export interface Imported {
  readonly files: ShardFiles;
  readonly manifest: Manifest;
}

/** The name of the file that says what shards are made from, and of the one that holds all medians for people. */
export const manifestName = shardNames.origins;
const mediansName = 'medians.csv';

/**
 * Reads every file of a folder that NCES publishes about districts, and makes the shards a browser looks them up in.
 *
 * @param folder where the files are, as their owners publish them: plain, .gz or .zip
 * @param made the day to write into them
 * @param only the ids of the districts to keep; medians are of all districts of the files either way
 * @throws ImportProblem with everything that is wrong with any of the files
 */
export async function importDistricts(folder: string, made: string, only?: readonly string[]): Promise<Imported> {
  const { paths, others } = filesOf(folder);
  const sources = (await each(paths, tablesOf)).flat();
  const { known, unknown } = sortOut(await each(sources, recogniseTable));
  const tables = Map.groupBy(known, ({ layout }) =>
    layout === 'controls' || layout === 'medians' ? layout : 'districts',
  );
  if (!tables.has('districts')) throw nothingKnown(folder, unknown);
  const controls = (await each(tables.get('controls') ?? [], readControlTable)).flat();
  const medians = (await each(tables.get('medians') ?? [], readMedianTable)).flat();
  const addUp = [...new Set(controls.map(({ column }) => column))];
  const read = await each(tables.get('districts') ?? [], (table) => readTable(table, addUp));
  const files = await each(paths, digestOf);
  return make(read, { controls, medians, made, files, only, notRead: [...unknown, ...others] });
}

/** What is known besides what the files say of districts. */
interface About extends Pick<Manifest, 'made' | 'files' | 'notRead'> {
  readonly controls: readonly Control[];
  readonly medians: readonly MedianRow[];
  readonly only: readonly string[] | undefined;
}

async function make(
  read: readonly ReadPart[],
  { controls, medians: carried, only, ...about }: About,
): Promise<Imported> {
  const parts = read.map(({ part }) => part);
  const results = (await each(parts, (part) => compareWithControls(part, controls))).flat();
  const joined = joinReleases(parts);
  const all = foldDistricts(joined);
  const records = only ? kept(all, only) : all;
  const releases = joined.map(({ release }) => release).filter(({ columns }) => columns.length > 0);
  const manifest: Manifest = {
    ...{ version: 1, ...about },
    tables: read.map(tableSummary),
    districts: records.length,
    releases: releases.map((release) => releaseSummary(release, records)),
    controls: results,
  };
  const states = new Set(records.map(({ state }) => state));
  const medians = mediansOf(all, releases, new CarriedMedians(carried)).filter(({ state }) => states.has(state));
  const files = new Map([
    ...shardFiles({ made: about.made, releases, records, medians }),
    [manifestName, `${JSON.stringify(manifest, undefined, 2)}\n`],
    [mediansName, medianTable(medians)],
  ]);
  return { files, manifest };
}

/**
 * The records of some districts.
 *
 * @throws ImportProblem where one of them is in no file
 */
function kept(all: readonly DistrictRecord[], only: readonly string[]): DistrictRecord[] {
  const records = all.filter(({ id }) => only.includes(id));
  const unknown = only.filter((id) => records.every((record) => record.id !== id));
  if (unknown.length === 0) return records;
  throw new ImportProblem(
    `None of the files lists ${list(unknown)}. Look the ids up at nces.ed.gov/ccd/districtsearch.`,
  );
}

/** A table of the folder, or the name of one that is something else. */
type Sorted = KnownTable | string;

async function recogniseTable(source: TableSource): Promise<Sorted> {
  const header = await headerOf(source);
  const recognised = recognise(source.name, header);
  if (recognised.kind === 'incomplete') throw new ImportProblem(recognised.problem);
  return recognised.kind === 'known' ? { source, header, layout: recognised.layout } : source.name;
}

function sortOut(sorted: readonly Sorted[]): { readonly known: KnownTable[]; readonly unknown: string[] } {
  return {
    known: sorted.filter((each) => typeof each !== 'string'),
    unknown: sorted.filter((each) => typeof each === 'string'),
  };
}

function nothingKnown(folder: string, names: readonly string[]): ImportProblem {
  return new ImportProblem(
    `None of the files in ${folder} has the columns of a file that NCES publishes about districts: ${names.join(', ')}. Take F-33 files (sdf22_1a.zip), EDGE addresses or CCD counts, and leave them as they are.`,
  );
}

/**
 * Does the same with each, one after the other, so that one file at a time is in memory.
 *
 * @throws ImportProblem with what was wrong with all of them
 */
async function each<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const problems: string[] = [];
  for (const item of items)
    try {
      results.push(await run(item));
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      problems.push(error.message);
    }
  if (problems.length > 0) throw new ImportProblem(problems.join('\n'));
  return results;
}
