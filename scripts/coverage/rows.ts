import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/places.ts';

/** The tables, which are also what the test is made from. */
const folder = join(projectRoot, 'tests/fixtures/coverage');

const rowSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  collection: z.string(),
  entry_id: z.string(),
  must_show: z.array(z.string().min(1)).min(1),
});

const addressSchema = z.strictObject({ row: z.string(), path: z.string(), reason: z.string() });
const laterSchema = z.strictObject({ collection: z.string(), reason: z.string() });

/** Something the sources describe, and the facts that the page of its entry shows. */
export type Row = z.infer<typeof rowSchema>;

/** The page of a row whose entry has another id on the site. */
export type Address = z.infer<typeof addressSchema>;

/** A collection that the site does not have yet. */
export type Later = z.infer<typeof laterSchema>;

/** What is judged, and what is excepted. */
export interface Tables {
  readonly rows: readonly Row[];
  readonly addresses: readonly Address[];
  readonly later: readonly Later[];
}

export function readTables(): Tables {
  return {
    rows: z.array(rowSchema).parse(read('rows.yaml')),
    addresses: z.array(addressSchema).parse(read('addresses.yaml')),
    later: z.array(laterSchema).parse(read('later.yaml')),
  };
}

function read(name: string): unknown {
  return load(readFileSync(join(folder, name), 'utf8'));
}
