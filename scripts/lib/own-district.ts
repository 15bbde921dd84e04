import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../src/reading/yaml.ts';
import { identifier } from '../../src/schemas/identifiers.ts';

/** The id of the district whose site a content folder is; undefined where its site.yaml does not say so. */
export function ownDistrict(content: string): string | undefined {
  const [path, file] = ['site.yaml', join(content, 'site.yaml')];
  if (!existsSync(file)) return undefined;
  // What is wrong in the file is for the check to say.
  const read = parseYaml(readFileSync(file, 'utf8'), { root: content, path }, 0);
  if (!('data' in read) || typeof read.data !== 'object' || read.data === null) return undefined;
  return 'district' in read.data ? identifier.safeParse(read.data.district).data : undefined;
}
