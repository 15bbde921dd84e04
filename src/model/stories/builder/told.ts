import { dollars } from '../../../lib/format.ts';
import { sentencesOf } from '../../../lib/sentences.ts';
import { withoutCitations } from '../../../schemas/cited-text.ts';
import type { Words } from '../../../schemas/words.ts';
import { stateNames } from '../../cases/state-names.ts';
import { blockNames, type BlockName } from '../blocks.ts';
import { figurePhrase } from '../description.ts';
import { statuses } from '../frame.ts';
import { rowsAt, textAt, valueAt } from '../../drafts/draft.ts';
import type { StoryDraft } from './draft.ts';
import { newestTotal } from './newest-total.ts';

/** One sentence of a short telling of a story. */
export interface Told {
  readonly part: 'title' | 'status' | 'district' | BlockName | 'contact';
  readonly text: string;
  /** The lower, the longer it stays where room is short. */
  readonly rank: number;
  /** The text it goes on with: without what stands before it there, it is not told. */
  readonly thread?: string;
}

/** Everything a story tells in sentences, in the order in which it is read. */
export function toldOf(story: StoryDraft, words: Words): readonly Told[] {
  const all: readonly Told[] = [
    { part: 'title', text: textAt(story, ['title']), rank: 0 },
    ...statusesOf(story).map((text): Told => ({ part: 'status', text, rank: 0 })),
    ...ofDistrict(story, words),
    ...blockNames.flatMap((name) => ofBlock(story, name)),
    { part: 'contact', text: contactOf(story), rank: 0 },
  ];
  return all.filter(({ text }) => text !== '');
}

function statusesOf(story: StoryDraft): readonly string[] {
  const voice = valueAt(story, ['voice']) === 'from-sources' ? 'from-sources' : 'own';
  return statuses({ fictional: valueAt(story, ['fictional']) === true, voice });
}

function ofDistrict(story: StoryDraft, words: Words): Told[] {
  return [
    { part: 'district', text: nameOf(story), rank: 0 },
    ...ofText(textAt(story, ['whoWeAre']), 'district', 2),
    { part: 'district', text: describing(story), rank: 2 },
    { part: 'district', text: moneyOf(story, words), rank: 2 },
  ];
}

/** What came of it is told by its numbers first, as on the sheets. */
function ofBlock(story: StoryDraft, part: BlockName): Told[] {
  const isImpact = part === 'impact';
  const text = ofText(textAt(story, [part, 'text']), part, 1);
  const figures = rowsAt(story, [part, 'figures']).map((figure): Told => {
    const value = textAt(figure, ['value']);
    return {
      part,
      text: value === '' ? '' : sentence(`${value} ${textAt(figure, ['label'])}`),
      rank: isImpact ? 1 : 2,
    };
  });
  return isImpact ? [...figures, ...text] : [...text, ...figures];
}

/** What readers most want to know comes first where only one text can go on. */
const byWeight: readonly Told['part'][] = ['impact', 'solution', 'challenge', 'district'];

/** The first sentence of a text matters most; the others follow it round by round with those of other texts. */
function ofText(text: string, part: Told['part'], rank: number): Told[] {
  return sentencesOf(withoutCitations(text)).map((each, index) => ({
    ...{ part, thread: part, text: sentence(each.text) },
    rank: index === 0 ? rank : 2 + index + byWeight.indexOf(part) / byWeight.length,
  }));
}

function nameOf(story: StoryDraft): string {
  const state = textAt(story, ['state']);
  const place = Object.hasOwn(stateNames, state) ? stateNames[state as keyof typeof stateNames] : state;
  const name = textAt(story, ['name']);
  return name === '' ? '' : sentence([name, place].filter(Boolean).join(', '));
}

/** Those of the ten figures that tell somebody from elsewhere how large a district is. */
const describingFigures = ['students', 'schools', 'titleIEligiblePercent', 'perPupilExpenditure'] as const;

function describing(story: StoryDraft): string {
  const phrases = describingFigures.flatMap((name) => {
    const value = valueAt(story, ['figures', name, 'value']);
    return typeof value === 'number' ? [figurePhrase(name, value)] : [];
  });
  const year = textAt(story, ['schoolYear']);
  return phrases.length === 0 ? '' : `${year === '' ? '' : `In ${year}: `}${phrases.join(', ')}.`;
}

function moneyOf(story: StoryDraft, words: Words): string {
  const total = newestTotal(story);
  return total ? `${dollars(total.amount)} ${words[total.kind]} on professional learning in ${total.year}.` : '';
}

/** Who tells of others from their publications names nobody to ask. */
function contactOf(story: StoryDraft): string {
  if (valueAt(story, ['voice']) === 'from-sources') return '';
  const ways = (['name', 'role', 'phone', 'email', 'link'] as const).map((name) => textAt(story, ['contact', name]));
  const said = ways.filter((way) => way !== '');
  return said.length === 0 ? '' : `Contact: ${said.join(', ')}`;
}

/** On one line, with a mark at its end. */
function sentence(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return /[.!?…]["'”’)\]]*$/.test(line) ? line : `${line}.`;
}
