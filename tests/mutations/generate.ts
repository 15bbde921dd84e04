import type { BrokenFile, Mutations, SourceFile } from './broken.ts';
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
  const waiting = Object.entries(mutations).map(([mutation, make]) =>
    shuffled(
      files.flatMap((file) => make(file, random).map((broken): Case => ({ ...broken, mutation, file }))),
      random,
    ),
  );
  const made = new Map<string, Case>();
  while (made.size < count && waiting.some((cases) => cases.length > 0)) {
    for (const cases of waiting) {
      const next = nextNew(cases, made);
      if (next && made.size < count) made.set(keyOf(next), next);
    }
  }
  return [...made.values()];
}

function nextNew(cases: Case[], made: ReadonlyMap<string, Case>): Case | undefined {
  let next = cases.pop();
  while (next && made.has(keyOf(next))) next = cases.pop();
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
