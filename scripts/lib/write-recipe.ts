import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readPublished } from '../../src/integrations/published.ts';
import type { Place, RecipeFile } from '../../src/publishing/place.ts';
import { recipes } from '../../src/publishing/recipes.ts';
import { exit, readOptions, UsageError, whereTyped } from './options.ts';

/** Where no plan says what the clock shows. */
const usualZone = 'America/New_York';

/**
 * `npm run recipe -- github --content our-district`: writes what publishing in one way takes into the folder where the
 * person is, which is the one that a provider looks at. Files that are there already and say something else are kept,
 * and then nothing is written.
 *
 * @returns an exit code
 */
export function writeRecipe(kind: keyof typeof recipes, args: readonly string[]): number {
  const { content, today } = readOptions(`recipe -- ${kind}`, ['content'], args);
  const { files, steps } = recipes[kind](placeOf(content, today));
  const taken = files.filter(isTaken).map(({ path }) => path);
  if (taken.length > 0)
    throw new UsageError(`${taken.join(', ')}: something else stands there already. Move it away, and start again.`);
  for (const file of files) write(file);
  console.log([...files.map(({ path }) => `Written: ${path}`), ...steps.map((step) => `- ${step}`)].join('\n'));
  return exit.fine;
}

function placeOf(content: string, today: string): Place {
  const { site, plans } = readPublished(content, today).corpus;
  return {
    content: named(content),
    basePath: site.basePath,
    host: site.address === undefined ? undefined : new URL(site.address).host,
    timeZone: plans.at(-1)?.data.timeZone ?? usualZone,
  };
}

/** The content folder from where the person is: a provider has the repository and nothing beside it. */
function named(content: string): string {
  const path = relative(whereTyped(), content).replaceAll('\\', '/');
  if (!/^(?![./])[\w./-]+$/.test(path) || path.split('/').includes('..'))
    throw new UsageError(
      `${content} does not stand in the folder you are in, or its name holds a space or a sign. Move the content folder into it, with a name of letters, digits and hyphens.`,
    );
  return path;
}

function isTaken({ path, text }: RecipeFile): boolean {
  const file = join(whereTyped(), path);
  return existsSync(file) && readFileSync(file, 'utf8') !== text;
}

function write({ path, text }: RecipeFile): void {
  const file = join(whereTyped(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
