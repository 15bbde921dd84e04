import { command } from './lib/command.ts';
import { exit, readOptions } from './lib/options.ts';
import { writeSchemas } from './lib/write-schemas.ts';

await command(() => {
  writeSchemas(readOptions('schemas', ['content']).content);
  return exit.fine;
});
