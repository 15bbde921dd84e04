import { projectRoot } from './lib/places.ts';
import { runSideBySide } from './lib/run-tools.ts';

/** Everything that can be said of the code without running it: types, rules, format. */
process.exitCode = await runSideBySide(projectRoot, [
  { says: 'Types', tool: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { says: 'Rules', tool: 'eslint', args: ['.', '--max-warnings', '0'] },
  { says: 'Format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
]);
