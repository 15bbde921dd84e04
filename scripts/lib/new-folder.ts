import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { slugOf } from '../../src/lib/slug.ts';
import { ncesId, stateCode, type StateCode } from '../../src/schemas/identifiers.ts';
import { districtFolder, type NewDistrict } from '../../src/skeletons/folder.ts';
import { asks } from './ask.ts';
import { federalDistrict, unlisted } from './federal-district.ts';
import { exit, readOptions, UsageError, whereTyped, type Options } from './options.ts';
import { shippedContent } from './places.ts';
import { discard, swapIn, workFolder, type WorkFolder } from './swap.ts';
import { writeSchemas } from './write-schemas.ts';

const usage = 'new -- folder DIR';

/**
 * `npm run new -- folder ../our-district --name "Our Schools" --state NJ`: writes a content folder of a district's own,
 * ready to be checked and built.
 *
 * @returns an exit code
 */
export async function newFolder(named: string | undefined, args: readonly string[]): Promise<number> {
  const options = readOptions(usage, ['name', 'state', 'nces', 'id', 'today'], args);
  const typed = named ?? (await asks('In which folder shall the files go, as ../our-district?'));
  if (typed === undefined) throw new UsageError(`Name the folder: npm run ${usage} --name "…" --state NJ`);
  const folder = resolve(whereTyped(), typed);
  assertFree(folder);
  const district = await districtOf(options);
  writeFolder(folder, districtFolder(district, options.today, typed));
  console.log(
    `The folder of ${district.fields.name} is ${folder}\nIts README.md says how to go on. Look first what is left to fill in:  npm run check -- --content ${typed}`,
  );
  return exit.fine;
}

/** @throws UsageError where a folder holds anything, which is left as it is */
function assertFree(folder: string): void {
  if (!existsSync(folder)) return;
  if (statSync(folder).isDirectory() && readdirSync(folder).length === 0) return;
  throw new UsageError(`${folder} is there already and not empty. It is left as it is; name another folder.`);
}

async function districtOf({ id, name, state, ...options }: Options): Promise<NewDistrict> {
  const nces = options.nces ?? (await ncesAsked());
  const isNamed = name !== undefined && state !== undefined;
  const federal = nces === undefined ? undefined : federalDistrict(shippedContent, nces, isNamed);
  const called = name ?? federal?.district.name ?? (await asks('What is the district called?'));
  const letters = state ?? federal?.district.state ?? (await stateAsked());
  if (called === undefined || letters === undefined)
    throw new UsageError(`Say which district it is: npm run ${usage} --name "…" --state NJ`);
  const made = id ?? slugOf(called);
  if (made === '') throw new UsageError('Give the district a short name of small letters: --id our-district');
  return {
    id: made,
    fields: { ncesId: nces, ...federal?.district, name: called, state: letters },
    sources: unlisted(shippedContent, federal?.sources ?? []),
  };
}

/** @throws UsageError where the answer is no such id: the check would stop at it later */
async function ncesAsked(): Promise<string | undefined> {
  const answer = await asks('Which seven digits does NCES give it? Press Enter if you do not know them yet:');
  if (answer === undefined || ncesId.safeParse(answer).success) return answer;
  throw new UsageError(`NCES gives a district seven digits, as 3400001; “${answer}” are not. Nothing was written.`);
}

async function stateAsked(): Promise<StateCode | undefined> {
  const answer = await asks('Which state is it in? Two letters, as NJ:');
  return stateCode.safeParse(answer?.toUpperCase()).data;
}

/** Writes beside the folder and moves all in at one stroke, so that nothing is left where anything fails. */
function writeFolder(target: string, files: ReturnType<typeof districtFolder>): void {
  let work: WorkFolder | undefined;
  try {
    work = workFolder(target);
    const { path: root } = work;
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    writeSchemas(root);
    swapIn(work, target);
  } catch (error) {
    if (work) discard(work);
    throw new UsageError(
      `Nothing was written to ${relative(whereTyped(), target)}: ${String(error)}. Name another folder.`,
    );
  }
}
