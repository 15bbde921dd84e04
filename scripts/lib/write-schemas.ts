import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../src/schemas/json-schemas.ts';

/** Where a content folder keeps the JSON Schemas that the first line of each of its files names. */
export const schemasFolder = '.schemas';

/** Writes the JSON Schemas where the first line of each content file looks for them. */
export function writeSchemas(content: string): void {
  const folder = join(content, schemasFolder);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of jsonSchemas())
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
}
