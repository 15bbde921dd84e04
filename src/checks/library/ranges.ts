import type { Issue } from '../../report/issue.ts';
import { libraryCollections, type AnyEntry } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import { fieldIssue, type Check } from '../check.ts';

/** From and to, smallest and largest: of every such pair the first is the smaller. */
export const ranges: Check = ({ corpus }) =>
  libraryCollections
    .flatMap((name): readonly AnyEntry[] => corpus[name])
    .flatMap((entry) => reversed(entry, entry.data, []));

const pairs = [
  ['min', 'max'],
  ['from', 'to'],
  ['value', 'to'],
] as const;

function reversed(entry: AnyEntry, data: unknown, path: DataPath): Issue[] {
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  const fields = data as Readonly<Record<string, unknown>>;
  const own = pairs.flatMap(([low, high]) => {
    const [from, to] = [fields[low], fields[high]];
    return typeof from === 'number' && typeof to === 'number' && from > to
      ? [fieldIssue(entry, 'range-reversed', [...path, high], words(from, to))]
      : [];
  });
  return [
    ...own,
    ...Object.entries(data).flatMap(([key, value]) => reversed(entry, value, [...path, isList ? Number(key) : key])),
  ];
}

function words(from: number, to: number) {
  return {
    what: `${to} is less than ${from}, which stands before it.`,
    fix: 'Change the two numbers round, or correct one.',
  };
}
