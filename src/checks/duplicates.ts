import type { RawEntry } from '../reading/collect.ts';
import { atField, wholeFile, type Issue } from '../report/issue.ts';
import { addressOf } from './merge.ts';

/** Two entries of one folder with the same id: one would silently take the place of the other. */
export function duplicates(entries: readonly RawEntry[]): Issue[] {
  const first = new Map<string, RawEntry>();
  return entries.flatMap((entry) => {
    const key = addressOf(entry).toLowerCase();
    const before = first.get(key);
    if (!before) first.set(key, entry);
    return before ? [duplicate(entry, before)] : [];
  });
}

function duplicate(entry: RawEntry, before: RawEntry): Issue {
  const { file, path } = entry.origin;
  return {
    code: 'duplicate-id',
    file,
    place: path.length > 0 ? atField([...path, 'id']) : wholeFile,
    label: 'Id',
    what: `The id "${entry.id}" is taken by ${other(entry, before)} in ${before.origin.file.path}.`,
    fix: path.length > 0 ? 'Give one of the two another id.' : 'Give one of the two files another name.',
  };
}

/** Ids that differ in capital letters only look different to the author. */
function other(entry: RawEntry, before: RawEntry): string {
  return entry.id === before.id ? 'another entry' : `"${before.id}"`;
}
