import type { RawEntry } from '../../reading/collect.ts';
import type { Code } from '../../report/codes.ts';
import type { Issue } from '../../report/issue.ts';
import { collections } from '../../schemas/collections.ts';
import type { FileReference, AnyEntry } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import { shape } from './shape.ts';

export interface RunOptions {
  /** The text of a value as its author wrote it, for messages; asked only about values that are wrong. */
  readonly writtenAt: (file: FileReference, path: DataPath) => string | undefined;
}

/** An entry after its shape was checked; without `entry` where too little of it is right. */
export interface ShapedEntry {
  readonly raw: RawEntry;
  readonly entry: AnyEntry | undefined;
  readonly issues: readonly Issue[];
  readonly original: (path: DataPath) => DataPath;
}

/** Checks the shape of one entry and gives it the type of its collection. */
export function shapeEntry(raw: RawEntry, { writtenAt }: RunOptions): ShapedEntry {
  const { collection, id, origin, prose } = raw;
  const { file, path } = origin;
  const schema = collections[collection].schema;
  const { data, issues, original } = shape({
    raw: raw.raw,
    schema,
    file,
    path,
    writtenAt: (at) => writtenAt(file, at),
  });
  // The schema of the collection has just given the data its shape; TypeScript cannot tie the two unions together.
  const entry = data === undefined ? undefined : ({ collection, id, data, origin, prose } as AnyEntry);
  return { raw, entry, issues, original };
}

/** Points issues at rows as they are written, where wrong rows had to be left out before, and drops mere consequences. */
export function inOriginal(issues: readonly Issue[], shaped: readonly ShapedEntry[]): Issue[] {
  const mended = new Set(shaped.filter((entry) => entry.issues.length > 0).map(({ raw }) => raw.origin.file.path));
  const inFiles = Map.groupBy(
    shaped.filter(({ raw }) => mended.has(raw.origin.file.path)),
    ({ raw }) => raw.origin.file.path,
  );
  return issues.flatMap((issue) => {
    const { place, file } = issue;
    if (place.kind !== 'data') return [issue];
    const entry = innermost(inFiles.get(file.path) ?? [], place.path);
    if (!entry || entry.issues.length === 0) return [issue];
    const base = entry.raw.origin.path;
    const path = [...base, ...entry.original(place.path.slice(base.length))];
    return followsFrom(issue, path, entry) ? [] : [{ ...issue, place: { ...place, path } }];
  });
}

/** Of the entries of a file the one that a place is in: a story brings along entries that stand inside of it. */
function innermost(entries: readonly ShapedEntry[], path: DataPath): ShapedEntry | undefined {
  return entries
    .filter(({ raw }) => startsWith(path, raw.origin.path))
    .reduce<ShapedEntry | undefined>(
      (found, entry) => (found && found.raw.origin.path.length >= entry.raw.origin.path.length ? found : entry),
      undefined,
    );
}

/** Codes about something that is not there, which it may well be, only wrong. */
const aboutAbsence = new Set<Code>([
  ...(['missing-kind', 'missing-status', 'missing-amount', 'missing-district'] as const),
  ...(['figure-without-source', 'source-without-place', 'unnamed-row'] as const),
  ...(['unclear-basis', 'tier-without-basis', 'plan-health'] as const),
]);

/** Codes about how other fields agree with some, which says nothing while one of those is wrong. */
const reliesOn: Partial<Record<Code, readonly string[]>> = {
  'amount-outside-years': ['schoolYears', 'tables'],
  'years-not-consecutive': ['schoolYears', 'tables'],
  'date-outside-plan': ['schoolYears'],
  'hours-do-not-add-up': ['activities'],
  'totals-differ': ['schoolYears', 'bySource', 'byUse', 'tables'],
  'mixed-kinds': ['schoolYears', 'bySource', 'byUse', 'tables'],
  'unfinished-story': ['whoWeAre', 'challenge', 'solution', 'impact', 'contact', 'figures', 'template'],
  'told-as-own': ['voice'],
  'fictional-mismatch': ['fictional'],
  'crosswalk-inside': ['framework'],
  'nothing-drawn': ['values', 'notDrawn'],
  'chart-rows': ['values', 'chart'],
  'unknown-name': ['parts', 'groups'],
  'edition-without-status': ['status'],
};

/** Codes about how the fields of one row agree, which says nothing while one of those is wrong. */
const reliesOnRow = new Set<Code>(['place-without']);

/** Whether an issue only follows from something that is wrong in itself, and reported already. */
function followsFrom({ code }: Issue, path: DataPath, { raw, issues }: ShapedEntry): boolean {
  const depth = raw.origin.path.length;
  const wrong = issues.flatMap(({ place }) => (place.kind === 'data' ? [place.path] : []));
  const fields = reliesOn[code] ?? [];
  return (
    wrong.some((each) => fields.includes(String(each[depth]))) ||
    (reliesOnRow.has(code) && wrong.some((each) => startsWith(each, path.slice(0, -1)))) ||
    (code === 'large-change' && wrong.some((each) => startsWith(each, path.slice(0, depth + 2)))) ||
    (aboutAbsence.has(code) && wrong.some((each) => isLeftOut(path, each, depth)))
  );
}

/** Whether something counts as missing only because it had to be left out as wrong. */
function isLeftOut(path: DataPath, wrong: DataPath, depth: number): boolean {
  const around = wrong.length > depth + 1 ? wrong.slice(0, -1) : wrong;
  return startsWith(path, around) || startsWith(around, path);
}

function startsWith(path: DataPath, beginning: DataPath): boolean {
  return beginning.every((step, index) => path[index] === step);
}
