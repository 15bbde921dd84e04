import { valueOf } from './attributes.ts';
import { openTags, tagName } from './tags.ts';

/** What one part of a workbook has to do with another. */
export interface Relation {
  readonly id: string;
  /** "worksheet", "styles": the end of the address that the standard has for it. */
  readonly type: string;
  readonly path: string;
}

/** Where the relations of a part are listed, and those of the whole file, whose path is ''. */
export function relationsPath(path: string): string {
  return `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;
}

/** The relations of the part with a path. */
export function relationsOf(path: string, listed: string): Relation[] {
  const tags = [...openTags(listed)].filter((tag) => tagName(tag) === 'Relationship');
  return tags.map((tag) => ({
    id: valueOf(tag, 'Id') ?? '',
    type: (valueOf(tag, 'Type') ?? '').replace(/^.*\//s, ''),
    path: resolved(folderOf(path), valueOf(tag, 'Target') ?? ''),
  }));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** "../media/a.xml" of "xl/" is "media/a.xml"; what begins with a slash is of the whole file. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}
