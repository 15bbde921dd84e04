import type { TableName } from '../../model/stories/form/rows.ts';
import { defaultWords } from '../../schemas/words.ts';
import { targets, type Target } from './targets.ts';

type Key = Target['key'];

/** What districts call the rows, where they do not use the words of the printed form. */
const calledLike: readonly (readonly [words: RegExp, key: Key])[] = [
  [/\btitle\s*(?:ii|2)(?:[\s,-]*(?:part\s*)?a\b|\b(?!\s*[-,]?\s*(?:part\s*)?[b-d]\b))/i, 'title-ii-a'],
  [/\bcoach(?:es|ing)?\b/i, 'coaching'],
  [/\bclass[- ]?size\b/i, 'class-size-reduction'],
  [/\b(?:courses?|workshops?|conferences?|trainings?)\b/i, 'courses-and-workshops'],
  [/\b(?:recruit\w*|retention)\b/i, 'recruitment-and-retention'],
  [/\btransfer(?:red|s)?\b/i, 'transferred-out'],
  [/\b(?:non-?public|private schools?|equitable services)\b/i, 'nonpublic-equitable-services'],
  [/\b(?:administrat\w*|indirect costs?)\b/i, 'administration'],
  [/^(?:state(?!ment)\b)/i, 'state'],
  [/^(?:district|local|general fund)\b/i, 'district'],
];

/** Headings that say of which table the rows below them are. Received comes first: "grants received, by source". */
const headings: readonly (readonly [words: RegExp, table: TableName])[] = [
  [/\b(?:received|receipts|revenues?|allocations?|awards?)\b/i, 'received'],
  [/\bby (?:funding )?source\b|\bsources?\b|\bfunding\b|\bfunds\b/i, 'bySource'],
  [/\buses?\b|\bby (?:category|activity|purpose)\b|\bexpenditures?\b|\bexpenses\b|\bspending\b/i, 'byUse'],
];

/** Which table a heading names; undefined where it names none. */
export function tableNamed(heading: string | undefined): TableName | undefined {
  return heading === undefined ? undefined : headings.find(([words]) => words.test(heading))?.[1];
}

/** Whether a name is just the word for what a row is of, so that the row needs no name of its own. */
export function isUsualName(name: string, key: Key): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const others = key === 'title-ii-a' ? ['Title II-A', 'Title II, Part A', 'Title IIA', 'Title II'] : [];
  const usual: readonly string[] = [defaultWords[key], ...others, ...(key === 'district' ? ['Local'] : [])];
  return usual.some((each) => plain(each) === plain(name));
}

/** What the row of a name is of, in this table where one is given; undefined where its words do not say. */
export function targetNamed(name: string, table: TableName | undefined): Target | undefined {
  const keys = [
    ...targets.filter(({ key }) => key !== 'other' && isUsualName(name, key)).map(({ key }) => key),
    ...calledLike.filter(([words]) => words.test(name)).map(([, key]) => key),
  ];
  const fitting = targets.filter((target) => table === undefined || target.table === table);
  for (const key of keys) {
    const found = fitting.find((target) => target.key === key);
    if (found) return found;
  }
  return undefined;
}
