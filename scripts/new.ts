import { collectionNamed, kindWords } from '../src/skeletons/kinds.ts';
import { command } from './lib/command.ts';
import { newEntry } from './lib/new-entry.ts';
import { newFolder } from './lib/new-folder.ts';
import { UsageError } from './lib/options.ts';

await command(() => {
  const args = process.argv.slice(2);
  const end = args.findIndex((arg) => arg.startsWith('-'));
  const [words, options] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end)];
  const [first = '', second] = words;
  if (first === 'folder') return newFolder(second, options);
  const collection = collectionNamed(words.join(' '));
  if (collection !== undefined) return newEntry(collection, options);
  throw new UsageError(
    `Say what to start: npm run new -- folder DIR, or npm run new -- with one of: ${kindWords.join(', ')}.`,
  );
});
