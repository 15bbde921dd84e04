import { projectRoot } from './lib/places.ts';
import { runSideBySide, runTools } from './lib/run-tools.ts';

// The rules need the types that Astro writes, and cannot wait for the tool that checks them.
const written = await runTools(projectRoot, [{ says: 'Astro’s types', tool: 'astro', args: ['sync'] }]);

/** Everything that can be said of the code without running it: types, rules, format. */
const checked = await runSideBySide(projectRoot, [
  { says: 'Types', tool: 'astro', args: ['check', '--noSync', '--minimumFailingSeverity', 'warning'] },
  { says: 'Rules', tool: 'eslint', args: ['.', '--max-warnings', '0'] },
  { says: 'Format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
]);

process.exitCode = written || checked;
