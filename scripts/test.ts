import { projectRoot } from './lib/places.ts';
import { runTools } from './lib/run-tools.ts';

/** Everything that must hold before a change goes in, from the quickest to the slowest. */
process.exitCode = await runTools(projectRoot, [
  { says: 'Check of the shipped content', tool: 'node', args: ['scripts/check.ts', '--today', '2026-11-22'] },
  { says: 'Types, rules and format', tool: 'node', args: ['scripts/lint.ts'] },
  { says: 'Unit tests', tool: 'vitest', args: ['run', '--project', 'unit'] },
  { says: 'Built sites, in a real browser', tool: 'vitest', args: ['run', '--project', 'site'] },
]);
