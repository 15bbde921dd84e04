import type { Code } from '../../../src/report/codes.ts';
import { libraryCollections } from '../../../src/schemas/corpus.ts';
import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { fieldLines, fieldRange, isIn, lineOf, linesOf, withLine } from '../lines.ts';
import type { Random } from '../random.ts';
import { pointing } from './references.ts';

const isLibrary = (file: SourceFile): boolean => isIn(file, ...libraryCollections.filter((name) => name !== 'guides'));

/** The id a file gives its entry. */
export const idOf = ({ path }: SourceFile): string => path.replace(/^.*\/|\.\w+$/g, '');

/** Rewrites what a pattern finds in the lines of the fields, not of the text. */
export function inFields(
  code: Code,
  pattern: RegExp,
  write: (found: RegExpExecArray, random: Random) => string,
  where: (file: SourceFile) => boolean = isLibrary,
): Mutation {
  return (file, random) => {
    if (!where(file)) return [];
    const [start, end] = fieldRange(file);
    return linesOf(file).flatMap((line, index): BrokenFile[] => {
      if (index < start || index >= end) return [];
      return [...line.matchAll(pattern)].map((match) => {
        const after = line.slice(match.index + match[0].length);
        const text = `${line.slice(0, match.index)}${write(match, random)}${after}`;
        return { text: withLine(file, index, text), code, line: index + 1 };
      });
    });
  };
}

/** A citation that stands in one piece on its line. */
const citation = /(?<=^ *(?:- )?(?:[\w-]+: )?[A-Z][^[\]>|]*\[@)([\w-]+)(, [^[\];]+)(?=\])/g;

/** Rewrites citations on the line on which their sentence starts: that is where a message leads. */
function inSentences(code: Code, write: (found: RegExpExecArray, random: Random) => string): Mutation {
  const everywhere = inFields(code, citation, write);
  return (file, random) => {
    const fields = new Set(fieldLines(file).map(({ index }) => index));
    const isStart = (index: number) => fields.has(index) || /^ *- [A-Z]/.test(lineOf(file, index));
    return everywhere(file, random).filter(({ line }) => isStart(line - 1));
  };
}

/** The entries of a list on one line: `standards: [a, b]`. */
const inList = (names: string): RegExp => new RegExp(`(?<=^(?:${names}): \\[(?:[\\w-]+, )*)[\\w-]+(?=[,\\]])`, 'g');

/** A claim with its citation where no note is shown. */
const citedTitle: Mutation = (file, { below }) =>
  isLibrary(file)
    ? fieldLines(file)
        .filter(({ name, value }) => ['title', 'summary', 'place'].includes(name) && /^[A-Z][\w ,.'-]*$/.test(value))
        .map(({ index, before, name, value }) => ({
          text: withLine(file, index, `${before}${name}: ${value} [@harwell-kee-1999, p. ${1 + below(99)}]`),
          ...{ code: 'citation-not-shown', line: index + 1 },
        }))
    : [];

/** What happens to entries of the library alike. */
export const libraryMutations: Mutations = {
  'unknown-standard': inFields('unknown-reference', inList('standards'), ([id], { pick }) =>
    pick([`${id}-x`, `x${id}`, id.slice(0, -1)]),
  ),
  'unknown-design': inFields('unknown-reference', inList('designs'), ([id], { pick }) => pick([`${id}-x`, `x${id}`])),
  'unknown-related-design': pointing('unknown-reference', 'design', (value) => `${value}-x`),
  'related-to-itself': pointing(
    'self-reference',
    'design',
    (_, file) => idOf(file),
    (file) => isIn(file, 'designs'),
  ),
  'unknown-citation-in-a-field': inSentences(
    'unknown-source',
    ([, id = '', at = ''], { below }) => `${id}-${below(1000)}${at}`,
  ),
  'citation-without-place-in-a-field': inSentences('source-without-place', ([, id = '']) => id),
  'citation-in-a-title': citedTitle,
  'choice-of-a-list': inFields(
    'unknown-choice',
    inList('purposes|audiences|formats|levels|states'),
    ([word], { below }) => `${word}${1 + below(99)}`,
  ),
  'choice-of-the-library': inFields(
    'unknown-choice',
    /(?<=^ *(?:- )?(?:frequency|band|need|relation|origin|kind|status|unit|qualifier): )[a-z][\w-]*$/g,
    ([word], { below }) => `${word}${1 + below(99)}`,
  ),
  // Only a design must have a purpose.
  'empty-list': inFields(
    'empty-text',
    /(?<=^(?:purposes|audiences|formats): )\[.*\]$/g,
    () => '[]',
    (file) => isIn(file, 'designs'),
  ),
};
