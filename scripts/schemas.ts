import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/schemas/json-schemas.ts';
import { command } from './lib/command.ts';
import { exit, readOptions } from './lib/options.ts';

/** Writes the JSON Schemas where the first line of each content file looks for them. */
await command(() => {
  const folder = join(readOptions('schemas', ['content']).content, '.schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of jsonSchemas())
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  return exit.fine;
});
