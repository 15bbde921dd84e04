import { buildSite } from './lib/build-site.ts';
import { command } from './lib/command.ts';
import { readOptions } from './lib/options.ts';

await command(() => buildSite(readOptions('build', ['content', 'out', 'format', 'today'])));
