import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dice, type Dice } from './dice.ts';
import { district, districtId } from './district.ts';
import { guide, guideId, sourceId, type Surroundings } from './guide.ts';
import { spending } from './spending.ts';
import { phrase, word } from './words.ts';

/**
 * Writes a content folder with so many entries, which `check` finds nothing wrong with. Of ten entries eight are
 * guides of about 7 KB, one is a district and one its spending, because charts and tables of figures are what this
 * site is for. The bibliography comes on top: one source for every 50 entries.
 *
 * @param folder a folder that does not exist yet
 * @param entries how many; a multiple of ten
 */
export function writeContent(folder: string, entries: number): void {
  const tenth = entries / 10;
  const surroundings = { guides: 8 * tenth, sources: Math.max(1, entries / 50) };
  const roll = dice(entries);
  for (const name of ['guides', 'districts', 'spending']) mkdirSync(join(folder, name), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write('site.yaml', site);
  write('sources.yaml', sources(roll, surroundings));
  for (let number = 1; number <= surroundings.guides; number += 1)
    write(`guides/${guideId(number)}.md`, guide(roll, surroundings));
  for (let number = 1; number <= tenth; number += 1) {
    const id = districtId(number);
    write(`districts/${id}.yaml`, district(roll, surroundings, number));
    write(`spending/${id}.yaml`, spending(roll, surroundings, id));
  }
}

const site = `name: A site to measure
description: Made-up entries that show how long a build takes.
organization:
  name: Nobody (fictional)
`;

function sources(roll: Dice, { sources }: Surroundings): string {
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
