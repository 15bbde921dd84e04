import { fillStory, type Filled } from '../../../model/finder/fill-story.ts';
import { openFinder, type Finder } from '../../../model/finder/finder.ts';
import { foundView } from '../../../model/finder/found-view.ts';
import type { Origins } from '../../../model/finder/origins.ts';
import { readableName } from '../../../model/finder/readable-name.ts';
import type { Match } from '../../../model/finder/search.ts';
import { fewestLetters, finderWords, foundSentence, placeOf, shownSentence } from '../../../model/finder/sentences.ts';
import { shardNames } from '../../../model/finder/shards.ts';
import { stateName } from '../../../model/finder/states.ts';
import { element } from '../../worksheet/elements.ts';
import { Combobox } from './combobox.ts';
import { foundParts } from './found.ts';
import { shardsAt } from './load.ts';
import { Waiting } from './waiting.ts';

export interface FinderOptions {
  /** The address of the folder of the shards, with a slash at the end. */
  readonly shards: string;
  /** Takes what a person accepts; without it the finder only shows what it finds. */
  readonly onAccept?: (filled: Filled) => void;
  /** The level of the heading of a result: 2 for h2, which is usual. */
  readonly headingLevel?: number;
}

/**
 * Puts a district finder into an element: a field that finds a district by name, city or ZIP, and what federal files
 * say of the one that is chosen. It reads a few small files of the site and sends nothing anywhere.
 *
 * @param root an element with an id, from which the parts of the finder have theirs
 */
export function mountFinder(root: HTMLElement, { shards, onAccept, headingLevel = 2 }: FinderOptions): void {
  const load = shardsAt(shards);
  let opened: Promise<Finder> | undefined;
  const open = (): Promise<Finder> => {
    opened ??= openFinder(load);
    opened.catch(() => (opened = undefined));
    return opened;
  };
  let matches: readonly Match[] = [];
  const { input, list, result, field } = parts(root.id);
  const waiting = new Waiting(input);

  const typed = (query: string): void => {
    waiting.stop();
    matches = [];
    if (query.trim().length < fewestLetters) {
      combobox.show([]);
      waiting.say(query === '' ? '' : finderWords.more);
      return;
    }
    waiting.run(
      async () => (await open()).find(query),
      (found) => {
        matches = found.matches;
        combobox.show(matches.map((match) => ({ name: readableName(match.name), about: placeOf(match) })));
        waiting.say(foundSentence(found));
      },
    );
  };

  const chosen = (index: number): void => {
    const match = matches[index];
    if (!match) return;
    input.value = readableName(match.name);
    waiting.run(
      async () => read(await open(), match, load),
      (found) => show(found),
    );
  };

  const show = (found: Read | undefined): void => {
    if (!found) {
      result.replaceChildren();
      waiting.say(finderWords.unknown);
      return;
    }
    const { view, state, finder } = found;
    const accept =
      onAccept &&
      (() => {
        onAccept(found.filled);
        waiting.say(finderWords.accepted);
      });
    const loadSpread = (source: string) => finder.spread(state, source);
    result.replaceChildren(...foundParts(view, { headingLevel, accept, loadSpread }));
    waiting.say(shownSentence(view.title, stateName(state)));
  };

  const combobox = new Combobox(input, list, { typed, chosen });
  // The first file is there by the time the first letters are typed; where it does not arrive, typing says so.
  input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  root.classList.add('finder');
  root.replaceChildren(field, waiting.status, waiting.again, result);
}

/** A district that was read, ready to be shown and to be accepted. */
interface Read {
  readonly view: ReturnType<typeof foundView>;
  readonly filled: Filled;
  readonly state: string;
  readonly finder: Finder;
}

async function read(
  finder: Finder,
  { id, state }: Match,
  load: (name: string) => Promise<unknown>,
): Promise<Read | undefined> {
  const [record, medians, origins] = await Promise.all([
    finder.record(id),
    finder.medians(state),
    load(shardNames.origins) as Promise<Origins>,
  ]);
  if (!record) return undefined;
  const { start } = finder;
  return {
    ...{ view: foundView(record, start, origins, medians), filled: fillStory(record, start, origins) },
    ...{ state: record.state, finder },
  };
}

function parts(id: string) {
  const [inputId, hintId] = [`${id}-input`, `${id}-hint`];
  const input = Object.assign(document.createElement('input'), { id: inputId, type: 'text' });
  input.setAttribute('aria-describedby', hintId);
  const label = Object.assign(document.createElement('label'), { htmlFor: inputId, textContent: finderWords.label });
  const hint = Object.assign(element('p', finderWords.hint, 'finder-hint'), { id: hintId });
  const list = Object.assign(element('div', '', 'finder-list'), { id: `${id}-list`, ariaLabel: finderWords.list });
  const field = element('div', '', 'finder-field');
  field.append(label, hint, input, list);
  return { input, list, field, result: element('div', '', 'finder-result') };
}
