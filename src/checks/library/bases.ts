import type { Issue } from '../../report/issue.ts';
import type { Basis } from '../../schemas/basis.ts';
import type { AnyEntry, Entry } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import type { Design } from '../../schemas/designs/designs.ts';
import type { Protocol } from '../../schemas/protocols.ts';
import type { Standard } from '../../schemas/standards.ts';
import { fieldIssue, type Check } from '../check.ts';

/** Each of people, time, cost and every tier says what it rests on: a source, or this site's estimate. */
export const bases: Check = ({ corpus }) => [
  ...corpus.designs.flatMap(designIssues),
  ...corpus.standards.flatMap(standardIssues),
  ...corpus.protocols.flatMap(protocolIssues),
];

function designIssues(entry: Entry<'designs'>): Issue[] {
  // What was wrong in itself was left out before.
  const data: Partial<Design> = entry.data;
  return [
    ...(['people', 'time', 'cost'] as const).flatMap((name) => basisIssues(entry, [name, 'basis'], data[name]?.basis)),
    ...(data.evidence ?? []).flatMap((study, index) => studyIssues(entry, ['evidence', index], study)),
  ];
}

/** A link of a crosswalk may go without; then it is this site's reading. */
function standardIssues(entry: Entry<'standards'>): Issue[] {
  const data: Partial<Standard> = entry.data;
  return (data.crosswalk ?? []).flatMap(({ basis }, index) => basisIssues(entry, ['crosswalk', index, 'basis'], basis));
}

function protocolIssues(entry: Entry<'protocols'>): Issue[] {
  const { people, minutes }: Partial<Protocol> = entry.data;
  return [
    ...basisIssues(entry, ['people', 'basis'], people?.basis),
    ...basisIssues(entry, ['minutes', 'basis'], minutes?.basis),
    ...basisIssues(entry, ['minutes', 'steps'], minutes?.steps),
  ];
}

function studyIssues(
  entry: Entry<'designs'>,
  path: DataPath,
  { tier, basis }: Pick<Design['evidence'][number], 'tier' | 'basis'>,
): Issue[] {
  if (tier !== undefined && basis === undefined)
    return [fieldIssue(entry, 'tier-without-basis', [...path, 'tier'], noRater)];
  return basisIssues(entry, [...path, 'basis'], basis);
}

function basisIssues(entry: AnyEntry, path: DataPath, basis: Basis | undefined): Issue[] {
  if (basis === undefined || (basis.source === undefined) !== (basis.estimate === undefined)) return [];
  return [fieldIssue(entry, 'unclear-basis', path, basis.source === undefined ? neither : both)];
}

const noRater = {
  what: 'The tier does not say who rated the study.',
  fix: 'Add a basis: the source that rates it and the place in it, or an estimate with its reason.',
};

const neither = {
  what: 'Neither a source nor an estimate is given.',
  fix: 'Write source and at where a source says so, else an estimate with what it rests on.',
};

const both = {
  what: 'A source and an estimate are given, so a reader cannot tell which it is.',
  fix: 'Keep one: the source where it gives the number, the estimate where this site made it.',
};
