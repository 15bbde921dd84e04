import type { Issue } from '../../report/issue.ts';
import type { Corpus, Entry } from '../../schemas/corpus.ts';
import type { Story } from '../../schemas/stories.ts';
import { fieldIssue, type Check } from '../check.ts';

/** A story says whose it is, uses the money of the same district, and does not speak for a district that did not write it. */
export const storyDistricts: Check = ({ corpus }) =>
  corpus.stories
    .filter(({ data }) => !data.template)
    .flatMap((entry) => [...nameless(entry), ...otherMoney(entry, corpus), ...toldAsOwn(entry)]);

function nameless(entry: Entry<'stories'>): Issue[] {
  const { district, name } = entry.data;
  if (district !== undefined || name !== undefined) return [];
  return [
    fieldIssue(entry, 'missing-district', ['district'], {
      what: 'The story does not say which district it is about.',
      fix: 'Name the district by its id, or write its name and state:  name: Rural Small',
    }),
  ];
}

/** A district that is misspelled is told where it is written. */
function otherMoney(entry: Entry<'stories'>, { spending, districts }: Corpus): Issue[] {
  const { district, spending: id } = entry.data;
  const other = spending.find((each) => each.id === id)?.data.district;
  if (district === undefined || other === undefined || other === district) return [];
  if (!districts.some((each) => each.id === other)) return [];
  return [
    fieldIssue(entry, 'districts-differ', ['spending'], {
      what: `The story is about "${district}", and this money is that of "${other}".`,
      fix: 'Name the spending entry of the same district, or correct the district.',
    }),
  ];
}

function toldAsOwn(entry: Entry<'stories'>): Issue[] {
  const { voice, contact, logo }: Partial<Story> = entry.data;
  if (voice !== 'from-sources') return [];
  return [
    ...(contact ? [fieldIssue(entry, 'told-as-own', ['contact'], notTheirs('a contact'))] : []),
    ...(logo ? [fieldIssue(entry, 'told-as-own', ['logo'], notTheirs('a logo'))] : []),
  ];
}

function notTheirs(what: string) {
  return {
    what: `This story is written from published sources, and ${what} makes it look like the district’s own.`,
    fix: 'Remove it; where the district tells the story itself, write  voice: own',
  };
}
