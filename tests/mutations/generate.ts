import type { BrokenFile, Mutation, Mutations, SourceFile } from './broken.ts';
import { amountMutations } from './kinds/amounts.ts';
import { caseMutations } from './kinds/cases.ts';
import { designMutations } from './kinds/designs.ts';
import { fileMutations } from './kinds/files.ts';
import { libraryMutations } from './kinds/library.ts';
import { mdxMutations } from './kinds/mdx.ts';
import { nameMutations } from './kinds/names.ts';
import { numberMutations } from './kinds/numbers.ts';
import { proseMutations } from './kinds/prose.ts';
import { redirectMutations } from './kinds/redirects.ts';
import { referenceMutations } from './kinds/references.ts';
import { rowMutations } from './kinds/rows.ts';
import { standardMutations } from './kinds/standards.ts';
import { textMutations } from './kinds/texts.ts';
import { yamlMutations } from './kinds/yaml.ts';
import { yearMutations } from './kinds/years.ts';
import { randomFrom, type Random } from './random.ts';

/** One broken file with the name of what was done to it. */
export interface Case extends BrokenFile {
  readonly mutation: string;
  readonly file: SourceFile;
}

/** Every mutation by its name. */
export const mutations: Mutations = {
  ...numberMutations,
  ...nameMutations,
  ...textMutations,
  ...yamlMutations,
  ...yearMutations,
  ...amountMutations,
  ...rowMutations,
  ...referenceMutations,
  ...libraryMutations,
  ...designMutations,
  ...caseMutations,
  ...standardMutations,
  ...redirectMutations,
  ...proseMutations,
  ...mdxMutations,
  ...fileMutations,
};

/**
 * Makes broken files, all of them different: one of each mutation in turn, until there are enough or nothing is left
 * to break.
 *
 * @param files files in which nothing is wrong
 * @param seed the same seed makes the same files
 */
export function brokenFiles(files: readonly SourceFile[], count: number, seed: number): Case[] {
  const random = randomFrom(seed);
  const waiting = Object.entries(mutations).map(([name, make]) => casesOf(name, make, files, random));
  const made = new Map<string, Case>();
  for (let before = -1; before < made.size && made.size < count;) {
    before = made.size;
    for (const cases of waiting) {
      const next = nextNew(cases, made);
      if (next && made.size < count) made.set(keyOf(next), next);
    }
  }
  return [...made.values()];
}

/**
 * What a mutation makes of the files in mixed order: one of each file before a second of any. They are made only as
 * far as they are asked for, because all of them together would be a thousand times as many.
 */
function* casesOf(
  mutation: string,
  make: Mutation,
  files: readonly SourceFile[],
  random: Random,
): Generator<Case, undefined> {
  const others: Case[] = [];
  for (const file of shuffled(files, random)) {
    const cases = make(file, random).map((broken): Case => ({ ...broken, mutation, file }));
    const [first, ...rest] = shuffled(cases, random);
    if (first) yield first;
    others.push(...rest);
  }
  yield* shuffled(others, random);
  return undefined;
}

function nextNew(cases: Generator<Case, undefined>, made: ReadonlyMap<string, Case>): Case | undefined {
  let next = cases.next().value;
  while (next && made.has(keyOf(next))) next = cases.next().value;
  return next;
}

function keyOf({ file, path, text }: Case): string {
  return `${file.folder}/${path ?? file.path}\n${typeof text === 'string' ? text : text.join(' ')}`;
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
