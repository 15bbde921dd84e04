import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../lib/places.ts';

/** What Node is given where a person types "npm run check": the file, and the options before it. */
export function npmScript(name: 'check' | 'build'): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<'check' | 'build', string>;
  };
  return scripts[name].split(' ').slice(1);
}
