import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import type { TitledNode } from './case-names.ts';
import { standardsOf } from './of-framework.ts';

/** A part of a framework. It is no entry: it takes its place and its day of review from its standards. */
export interface Group {
  readonly node: TitledNode;
  readonly place: number;
  readonly days: readonly string[];
}

/** A framework as a tree: standards in their order, and the groups they stand in. */
export interface Outline {
  readonly framework: TitledNode;
  readonly groups: ReadonlyMap<string, Group>;
  readonly standards: readonly PublishedEntry<'standards'>[];
}

export function outlineOf(framework: PublishedEntry<'frameworks'>, context: Context): Outline {
  const standards = standardsOf(framework.id, context);
  const byGroup = Map.groupBy(standards, ({ data }) => data.group);
  const groups = [...byGroup].flatMap(([name, members]) =>
    name === undefined ? [] : [[name, groupOf(name, framework.id, members)] as const],
  );
  return { framework: frameworkNode(framework), groups: new Map(groups), standards };
}

export function frameworkNode({ id, data }: PublishedEntry<'frameworks'>): TitledNode {
  return { address: `frameworks/${id}`, title: data.title, framework: id };
}

export function standardNode({ id, data }: PublishedEntry<'standards'>): TitledNode {
  return { address: `standards/${id}`, title: data.title, framework: data.framework };
}

function groupOf(title: string, framework: string, members: readonly PublishedEntry<'standards'>[]): Group {
  return {
    node: { address: `frameworks/${framework}/groups/${title}`, title, framework },
    place: Math.min(...members.map(({ data }) => data.number)),
    days: members.map(({ data }) => data.reviewed),
  };
}
