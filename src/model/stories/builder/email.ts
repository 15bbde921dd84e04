import { fieldSources } from '../../../schemas/cited-text.ts';
import type { Words } from '../../../schemas/words.ts';
import { blockHeadings, blockNames } from '../blocks.ts';
import { rowsAt, textAt } from '../../drafts/draft.ts';
import type { StoryDraft } from './draft.ts';
import { toldOf, type Told } from './told.ts';

/** How many words an e-mail has at most: as many as are read before it is put off. */
export const emailWords = 150;

/** The works are named in so many words at most. */
const sourceWords = 40;

const parts = ['title', 'status', 'district', ...blockNames, 'contact'] as const;

/**
 * A story as the plain text of an e-mail, before which a greeting may be put. It is made of whole sentences: where there
 * is no room for all, the numbers of what came of it and the first sentence of each part stay longest.
 *
 * @param words how the site calls kinds of money
 */
export function storyEmail(story: StoryDraft, words: Words): string {
  const told = toldOf(story, words);
  const works = worksOf(story);
  // Each of the three parts has its heading in front.
  const room = emailWords - blockNames.length - wordCount(counted(works));
  const first = taken(
    told.filter(({ rank }) => rank < 2),
    room,
  );
  const sources = sourcesLine(works, Math.min(sourceWords, room - first.words + wordCount(counted(works))));
  const rest = taken(told, emailWords - blockNames.length - wordCount(sources), first.taken);
  const texts = parts.map((part) =>
    partText(
      part,
      told.filter((each) => each.part === part && rest.taken.has(each)),
    ),
  );
  return `${[...texts, sources].filter((text) => text !== '').join('\n\n')}\n`;
}

/** Takes sentences by their rank as long as there is room; one that does not fit ends its text. */
function taken(told: readonly Told[], room: number, before: ReadonlySet<Told> = new Set()) {
  const chosen = new Set(before);
  const ended = new Set<string>();
  let words = [...before].reduce((sum, { text }) => sum + wordCount(text), 0);
  for (const each of told.toSorted((a, b) => a.rank - b.rank)) {
    if (chosen.has(each) || (each.thread !== undefined && ended.has(each.thread))) continue;
    const count = wordCount(each.text);
    if (words + count <= room) {
      chosen.add(each);
      words += count;
    } else if (each.thread !== undefined) ended.add(each.thread);
  }
  return { taken: chosen, words };
}

function partText(part: Told['part'], told: readonly Told[]): string {
  const text = told.map((each) => each.text).join(' ');
  const heading = blockNames.find((name) => name === part);
  return heading === undefined || text === '' ? text : `${blockHeadings[heading]}: ${text}`;
}

/** The titles of the works a story cites, each once, in the order in which it cites them. */
function worksOf(story: StoryDraft): readonly string[] {
  const sources = rowsAt(story, ['sources']);
  const cited = fieldSources({ ...story, sources: undefined }).map(({ source }) => source.trim());
  return [...new Set(cited)]
    .filter((id) => id !== '')
    .map((id) => {
      const title = textAt(
        sources.find((source) => textAt(source, ['id']) === id),
        ['title'],
      );
      return title.replace(/\s+/g, ' ').replace(/\.$/, '') || id;
    });
}

/** As many titles as there is room for; of the others how many they are. */
function sourcesLine(works: readonly string[], room: number): string {
  const lines = works.map((_, index) => {
    const named = works.slice(0, works.length - index);
    return `Sources: ${named.join('; ')}${index === 0 ? '' : `; and ${index} more`}.`;
  });
  return lines.find((line) => wordCount(line) <= room) ?? counted(works);
}

function counted({ length }: readonly string[]): string {
  return length === 0 ? '' : `Sources: ${length} ${length === 1 ? 'work' : 'works'}, named in the story.`;
}

/** How many words a text has, told apart by the spaces between them. */
function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
