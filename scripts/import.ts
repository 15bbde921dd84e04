import { command } from './lib/command.ts';
import { importDistrictsInto } from './lib/import-districts.ts';
import { importPlan } from './lib/import-plan.ts';
import { importSpending } from './lib/import-spending.ts';
import { importStory } from './lib/import-story.ts';
import { UsageError } from './lib/options.ts';

/** What can be imported, each by the first word after `npm run import --`. */
const kinds = {
  districts: importDistrictsInto,
  plan: importPlan,
  spending: importSpending,
  story: importStory,
} as const;

await command(() => {
  const [kind = '', ...args] = process.argv.slice(2);
  if (kind in kinds) return kinds[kind as keyof typeof kinds](args);
  throw new UsageError(`Say what to import: npm run import -- ${Object.keys(kinds).join(' | ')} [options]`);
});
