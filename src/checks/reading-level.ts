import { nameFinder } from '../lib/names.ts';
import type { PhraseFinder } from '../lib/phrases.ts';
import { countText, gradeOf, gradeText, highestGrade } from '../lib/reading-level.ts';
import type { Issue } from '../report/issue.ts';
import { withoutCitations } from '../schemas/cited-text.ts';
import { libraryCollections, type AnyEntry, type Corpus, type Entry } from '../schemas/corpus.ts';
import type { Design } from '../schemas/designs/designs.ts';
import { fieldIssue, textIssue, type Check, type Words } from './check.ts';

/**
 * The formula is made for texts of a hundred words and more and says little of a few words, so a summary counts from
 * eight words on.
 */
const fewest = { guide: 100, summary: 8 };

/** What is hard to read is told with its grade, and with the place to begin at. */
export const readingLevel: Check = ({ corpus }) => {
  const names = namesOf(corpus);
  return [
    ...corpus.guides.flatMap(guideIssues),
    ...libraryCollections
      .flatMap((name): readonly AnyEntry[] => corpus[name])
      .flatMap((entry) => summaryIssues(entry, names)),
  ];
};

function namesOf({ designs }: Corpus): PhraseFinder {
  return nameFinder(
    designs.map((entry) => {
      // What was wrong in itself was left out of an entry before.
      const data: Partial<Design> = entry.data;
      return { id: entry.id, names: [data.title ?? '', ...(data.alsoKnownAs ?? [])] };
    }),
  );
}

function guideIssues(entry: Entry<'guides'>): Issue[] {
  const counts = entry.prose?.counts;
  if (counts === undefined || counts.words < fewest.guide || gradeOf(counts) <= highestGrade) return [];
  const { words, offset } = counts.longest;
  return [textIssue(entry, 'reading-level', offset, 'Text', hardText(gradeOf(counts), words))];
}

function summaryIssues(entry: AnyEntry, names: PhraseFinder): Issue[] {
  const summary = 'summary' in entry.data ? entry.data.summary : undefined;
  if (summary === undefined) return [];
  const counts = countText(withoutCitations(summary), names);
  if (counts.words < fewest.summary || gradeOf(counts) <= highestGrade) return [];
  return [fieldIssue(entry, 'reading-level', ['summary'], hardSummary(gradeOf(counts), counts.longest.words))];
}

function hardText(grade: number, words: number): Words {
  return {
    what: `This text reads at grade ${gradeText(grade)}; grade ${highestGrade} is the most. Its longest sentence starts here and has ${words} words.`,
    fix: 'Make two sentences of it, and of others as long. Write short everyday words for long ones.',
  };
}

function hardSummary(grade: number, words: number): Words {
  return {
    what: `This summary reads at grade ${gradeText(grade)}; grade ${highestGrade} is the most. Its longest sentence has ${words} words.`,
    fix: 'Make two sentences of it, or write short everyday words for long ones.',
  };
}
