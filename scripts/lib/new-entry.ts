import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { list } from '../../src/lib/format.ts';
import { slugOf } from '../../src/lib/slug.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';
import type { Given } from '../../src/skeletons/fields.ts';
import { sourceList } from '../../src/skeletons/source-list.ts';
import { skeleton } from '../../src/skeletons/skeleton.ts';
import { addFiles } from './add-files.ts';
import { asks } from './ask.ts';
import { federalDistrict, unlisted } from './federal-district.ts';
import { exit, readOptions, UsageError, type Options } from './options.ts';
import { ownDistrict } from './own-district.ts';
import { shippedContent } from './places.ts';
import { schemasFolder, writeSchemas } from './write-schemas.ts';

/**
 * `npm run new -- plan --name "Our plan" --content ../our-district`: writes a new entry with every field its schema
 * knows.
 *
 * @returns an exit code
 */
export async function newEntry(collection: CollectionName, args: readonly string[]): Promise<number> {
  const { one, schema } = collections[collection];
  const takes = [
    'id',
    'name',
    ...(collection === 'districts' ? (['state', 'nces'] as const) : []),
    'content',
    'today',
  ] as const;
  const options = readOptions(`new -- ${one}`, takes, args);
  const federal = options.nces === undefined ? undefined : federalDistrict(options.content, options.nces);
  const name = options.name ?? federal?.district.name ?? (await nameAsked(one, options));
  const id = idOf(collection, options.id, name);
  const file = skeleton(collection, id, given(Object.keys(schema.shape), { ...federal?.district }, name, options));
  const sources = unlisted(options.content, federal?.sources ?? []);
  addFiles(options.content, [file, ...sourceList(sources)]);
  if (!existsSync(join(options.content, schemasFolder))) writeSchemas(options.content);
  const own = options.content === shippedContent ? '' : ` -- --content ${options.content}`;
  console.log(`The new ${one} is in ${join(options.content, file.path)}`);
  if (sources.length > 0) console.log(`Added to sources.yaml: ${list(sources.map((source) => source.id))}`);
  console.log(`Fill it in, then check it:  npm run check${own}`);
  return exit.fine;
}

function nameAsked(one: string, { id }: Options): Promise<string | undefined> {
  return id === undefined ? asks(`What is the ${one} called?`) : Promise.resolve(undefined);
}

/** What is known of an entry goes into the fields it has. */
function given(fields: readonly string[], federal: Given, name: string | undefined, options: Options): Given {
  const { content, state, today } = options;
  const district = fields.includes('district') ? ownDistrict(content) : undefined;
  const known: Given = { ...federal, title: name, name, district, state: state ?? federal['state'], reviewed: today };
  return Object.fromEntries(Object.entries(known).filter(([field]) => fields.includes(field)));
}

function idOf(collection: CollectionName, id: string | undefined, name: string | undefined): string {
  const { one, layout } = collections[collection];
  const made = id ?? slugOf(name ?? '');
  if (made !== '' || layout.kind === 'single' || !('idField' in layout || layout.kind === 'folder')) return made;
  throw new UsageError(`Say what the ${one} is called: npm run new -- ${one} --name "…", or --id with a short name.`);
}
