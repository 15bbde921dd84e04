import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { design, designId, framework, standard, standardCount, standardId } from './design.ts';
import { dice, type Dice } from './dice.ts';
import { district, districtId } from './district.ts';
import { guide, guideId, sourceId, type Surroundings } from './guide.ts';
import { spending } from './spending.ts';
import { phrase, word } from './words.ts';

/** What the generated entries are: guides with spending, or learning designs. */
export const mixes = ['guides', 'designs'] as const;
export type Mix = (typeof mixes)[number];

type Write = (path: string, text: string) => void;

/**
 * Writes a content folder with so many entries, which `check` finds nothing wrong with. The bibliography comes on top:
 * one source for every 50 entries.
 *
 * @param folder a folder that does not exist yet
 * @param entries how many; a multiple of ten
 */
export function writeContent(folder: string, entries: number, mix: Mix): void {
  const roll = dice(entries);
  const count = { sources: Math.max(1, entries / 50) };
  mkdirSync(folder, { recursive: true });
  const write: Write = (path, text) => writeFileSync(join(folder, path), text);
  write('site.yaml', site);
  write('sources.yaml', sources(roll, count));
  const folders = mix === 'guides' ? ['guides', 'districts', 'spending'] : ['designs', 'standards', 'frameworks'];
  for (const name of folders) mkdirSync(join(folder, name));
  if (mix === 'guides') writeGuides(write, roll, entries / 10, count);
  else writeDesigns(write, roll, { designs: entries, ...count });
}

/** Of ten entries eight are guides, one is a district and one its spending: charts and figures are what they are for. */
function writeGuides(write: Write, roll: Dice, tenth: number, count: { readonly sources: number }): void {
  const surroundings = { guides: 8 * tenth, ...count };
  for (let number = 1; number <= surroundings.guides; number += 1)
    write(`guides/${guideId(number)}.md`, guide(roll, surroundings));
  for (let number = 1; number <= tenth; number += 1) {
    const id = districtId(number);
    write(`districts/${id}.yaml`, district(roll, surroundings, number));
    write(`spending/${id}.yaml`, spending(roll, surroundings, id));
  }
}

function writeDesigns(
  write: Write,
  roll: Dice,
  surroundings: { readonly designs: number; readonly sources: number },
): void {
  write('frameworks/framework.md', framework);
  for (let number = 1; number <= standardCount; number += 1)
    write(`standards/${standardId(number)}.md`, standard(roll, number));
  for (let number = 1; number <= surroundings.designs; number += 1)
    write(`designs/${designId(number)}.md`, design(roll, surroundings, number));
}

export const site = `name: A site to measure
description: Made-up entries that show how long a build takes.
organization:
  name: Nobody (fictional)
`;

export function sources(roll: Dice, { sources }: Pick<Surroundings, 'sources'>): string {
  const source = (index: number) => `- id: ${sourceId(index + 1)}
  authors: [${phrase(roll, 2)}, ${phrase(roll, 2)}]
  title: ${phrase(roll, 6)}
  publisher: ${phrase(roll, 2)} ${word(roll)}
  year: ${roll.between(1990, 2025)}
  kind: report
  fictional: true
`;
  return Array.from({ length: sources }, (_, index) => source(index)).join('\n');
}
