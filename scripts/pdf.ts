import { command } from './lib/command.ts';
import { readOptions } from './lib/options.ts';
import { printFinished } from './lib/print-site.ts';

await command(() => printFinished(readOptions('pdf', ['site']).site));
