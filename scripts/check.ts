import { checkContent } from './lib/check-content.ts';
import { command } from './lib/command.ts';
import { exit, readOptions } from './lib/options.ts';

await command(() => {
  const { publishable } = checkContent(readOptions('check', ['content', 'format', 'today']));
  return publishable ? exit.fine : exit.problems;
});
