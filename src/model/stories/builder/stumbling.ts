import { list } from '../../../lib/format.ts';
import { phraseFinder, type PhraseFinder } from '../../../lib/phrases.ts';
import { countText, gradeOf, gradeText, highestGrade } from '../../../lib/reading-level.ts';
import { sentencesOf, type Sentence } from '../../../lib/sentences.ts';
import { describe, type DataPath } from '../../../schemas/describe.ts';
import { storySchema } from '../../../schemas/stories.ts';
import { abbreviations, abbreviationsIn, isExplained } from './abbreviations.ts';
import { clearAndShort, type AdviceOrigin, type Wording } from './advice.ts';
import { textAt } from '../../drafts/draft.ts';
import type { StoryDraft } from './draft.ts';
import { jargon } from './jargon.ts';
import { storyTexts, type StoryText } from './texts.ts';
import { wordings } from './wordings.ts';

/** A sentence that a reader will stumble over, and why. It is advice: the writer decides. */
export interface Stumble {
  readonly kind: 'long-sentence' | 'reading-level' | 'wording' | 'jargon' | 'abbreviation';
  readonly path: DataPath;
  /** The label of the field. */
  readonly label: string;
  /** Without its citations, on one line. */
  readonly sentence: string;
  /** Where the words that are meant stand in the field: from the first character to before the one that follows. */
  readonly start: number;
  readonly end: number;
  /** What it is, in plain words. */
  readonly message: string;
  /** What might be written there; empty where there is nothing to put in its place. */
  readonly instead: string;
  readonly reason: string;
  readonly origin: AdviceOrigin;
}

/** A sentence of more words than these is long. */
const mostWords = 25;

/** The grade says little of fewer words. */
const fewestWords = 8;

/** Every sentence that a reader will stumble over, in the order in which the story is read. */
export function stumbles(story: StoryDraft): readonly Stumble[] {
  const texts = storyTexts(story);
  const names = phraseFinder([{ id: 'name', phrases: [textAt(story, ['name'])].filter((name) => name !== '') }]);
  const whole = texts.map(({ text }) => text).join('\n');
  const told = new Set<string>();
  const once = ({ kind, message, instead }: Stumble): boolean => {
    // A word of the trade is told where it is first used.
    if (kind !== 'jargon' && kind !== 'abbreviation') return true;
    return told.size < told.add(kind === 'jargon' ? instead : message).size;
  };
  return texts
    .flatMap((text) => [
      ...(text.isProse ? [...hardText(text, names), ...longSentences(text)] : []),
      ...sentencesOf(text.text).flatMap((sentence) => [
        ...phrasesIn(sentence, text, 'wording', wordings, findWording),
        ...phrasesIn(sentence, text, 'jargon', jargon, findJargon),
        ...unexplained(sentence, text, whole, names),
      ]),
    ])
    .filter(once);
}

const findWording = phraseFinder(wordings);
const findJargon = phraseFinder(jargon);

function hardText(text: StoryText, names: PhraseFinder): Stumble[] {
  const grade = gradeOf(countText(text.text, names));
  if (countText(text.text, names).words < fewestWords || grade <= highestGrade) return [];
  const [hardest] = sentencesOf(text.text).toSorted((a, b) => gradeIn(b, names) - gradeIn(a, names));
  if (!hardest) return [];
  const long = longWords(hardest.text, names);
  const words = long.length === 0 ? '' : ` Its longest words are ${list(long.map((word) => `“${word}”`))}.`;
  return [
    {
      ...placeOf('reading-level', hardest, text),
      message: `This text reads at grade ${gradeText(grade)}, and this is its hardest sentence.${words}`,
      instead: 'short words of every day, and two sentences for a long one',
      reason: `Readers who are busy read on where a text is at grade ${highestGrade} at most.`,
      origin: clearAndShort,
    },
  ];
}

/** Of a very short sentence the formula says nothing. */
function gradeIn({ text }: Sentence, names: PhraseFinder): number {
  const counts = countText(text, names);
  return counts.words < 4 ? 0 : gradeOf(counts);
}

/** The words of most syllables, from four on. */
function longWords(text: string, names: PhraseFinder): readonly string[] {
  const withoutNames = names(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const words = new Set(withoutNames.match(/\p{L}[\p{L}’'-]*/gu));
  const counted = [...words].map((word) => ({ word, syllables: countText(word).syllables }));
  return counted
    .filter(({ syllables }) => syllables >= 4)
    .toSorted((a, b) => b.syllables - a.syllables)
    .slice(0, 3)
    .map(({ word }) => word);
}

function longSentences(text: StoryText): Stumble[] {
  return sentencesOf(text.text).flatMap((sentence) => {
    const { words } = countText(sentence.text);
    if (words <= mostWords) return [];
    return [
      {
        ...placeOf('long-sentence', sentence, text),
        message: `This sentence has ${words} words.`,
        instead: 'two sentences',
        reason: `From about ${mostWords} words on, readers have to begin again. Few words let numbers stand out.`,
        origin: { source: 'george-2019', at: 'p. 70' },
      },
    ];
  });
}

function phrasesIn(
  sentence: Sentence,
  text: StoryText,
  kind: Stumble['kind'],
  known: readonly Wording[],
  find: PhraseFinder,
): Stumble[] {
  const quotes = quoted(sentence.text);
  return find(sentence.text).flatMap(({ start, end, id }) => {
    const wording = known.find((each) => each.id === id);
    // Who quotes somebody keeps the words, and says whose they are.
    if (!wording || quotes.some((quote) => quote.start <= start && end <= quote.end)) return [];
    const { instead, reason, origin } = wording;
    const message = `“${oneLine(sentence.text.slice(start, end))}”: think of “${instead}”. ${reason}`;
    return [{ ...placeOf(kind, sentence, text, start, end), message, instead, reason, origin }];
  });
}

function quoted(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/“[^”]*”|"[^"]*"/g)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
}

function unexplained(sentence: Sentence, text: StoryText, whole: string, names: PhraseFinder): Stumble[] {
  const inNames = names(sentence.text);
  return abbreviationsIn(sentence.text).flatMap(({ letters, start, end }) => {
    const isName = inNames.some((name) => name.start <= start && end <= name.end);
    if (isName || isExplained(letters, whole)) return [];
    const meaning = Object.hasOwn(abbreviations, letters) ? (abbreviations[letters] ?? '') : '';
    const reason = 'Somebody who does not work in a school may not know what it stands for.';
    const advice = meaning === '' ? 'write once what it stands for' : `write once what it stands for: ${meaning}`;
    const message = `“${letters}”: ${advice}. ${reason}`;
    return [
      {
        ...placeOf('abbreviation', sentence, text, start, end),
        message,
        instead: meaning,
        reason,
        origin: clearAndShort,
      },
    ];
  });
}

function placeOf(
  kind: Stumble['kind'],
  sentence: Sentence,
  { path }: StoryText,
  start = 0,
  end = sentence.text.length,
) {
  return {
    ...{ kind, path, label: describe(storySchema, path).label, sentence: oneLine(sentence.text) },
    ...{ start: sentence.start + start, end: sentence.start + end },
  };
}

/** A citation left spaces behind, also before the mark of the sentence. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ (?=[.,;:!?…]+(?:\s|$))/g, '');
}
