import type { Named } from './form.ts';

/** The words of one thing among others, or its id where its words could mean another of them. */
export function nameIn(all: readonly Named[], { id, label }: Named): string {
  const others = all.filter((other) => other.id !== id);
  return others.some((other) => other.label === label || other.id === label) ? id : label;
}

/** The thing that a text names, by words or by id. */
export function findNamed<Item extends Named>(all: readonly Item[], text: string): Item | undefined {
  return all.find((item) => nameIn(all, item) === text) ?? all.find(({ id }) => id === text);
}
