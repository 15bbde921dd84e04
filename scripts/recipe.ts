import { command } from './lib/command.ts';
import { UsageError } from './lib/options.ts';
import { writeRecipe } from './lib/write-recipe.ts';
import { recipes } from '../src/publishing/recipes.ts';

await command(() => {
  const [kind = '', ...args] = process.argv.slice(2);
  if (Object.hasOwn(recipes, kind)) return writeRecipe(kind as keyof typeof recipes, args);
  throw new UsageError(`Say how to publish: npm run recipe -- ${Object.keys(recipes).join(' | ')} [--content DIR]`);
});
