import { list } from '../../lib/format.ts';
import type { Issue } from '../../report/issue.ts';
import type { Corpus, Entry } from '../../schemas/corpus.ts';
import { storyDescription } from '../../schemas/story-parts.ts';
import type { Story, StoryBlock } from '../../schemas/stories.ts';
import { fieldIssue, type Check, type CheckInput } from '../check.ts';

/** A blank form is blank, and a story has all its parts: a sheet with a hole in it is noticed by everyone who gets it. */
export const storyParts: Check = (input) =>
  input.corpus.stories.flatMap((entry) => (entry.data.template ? filled(entry) : unfinished(entry, input)));

/** Amounts in its tables are told with those of other templates. */
function filled(entry: Entry<'stories'>): Issue[] {
  const { data } = entry;
  const parts: readonly (readonly [keyof Story, boolean])[] = [
    ...(['district', 'name', 'logo', 'whoWeAre', 'spending', 'contact'] as const).map(
      (name) => [name, data[name] !== undefined] as const,
    ),
    ['figures', Object.values(data.figures).some((figure) => figure !== undefined)],
    ...(['challenge', 'solution', 'impact'] as const).map((name) => [name, isTold(data[name])] as const),
  ];
  return parts
    .filter(([, isFilled]) => isFilled)
    .map(([name]) =>
      fieldIssue(entry, 'filled-template', [name], {
        what: 'This is a blank form, and this part of it is filled in.',
        fix: 'Remove the part, or remove template: true and name the district.',
      }),
    );
}

function unfinished(entry: Entry<'stories'>, input: CheckInput): Issue[] {
  const missing = missingParts(entry, input);
  if (missing.length === 0) return [];
  return [
    fieldIssue(
      entry,
      'unfinished-story',
      ['title'],
      {
        what: `The sheets have no ${list(missing)}.`,
        fix: 'Write what is missing. Where there is no result yet, say under impact what will be counted, and by when.',
      },
      'key',
    ),
  ];
}

function missingParts({ data }: Entry<'stories'>, { corpus, unread, siteEntry }: CheckInput): string[] {
  const isSiteKnown = siteEntry !== undefined && !unread.has('site');
  const parts: readonly (readonly [string, boolean])[] = [
    ['text under Who we are', data.whoWeAre !== undefined],
    ['figures that describe the district', isDescribed(data, corpus)],
    ['challenge', isTold(data.challenge)],
    ['solution', isTold(data.solution)],
    ['impact', isTold(data.impact)],
    // While site.yaml cannot be read, what it says of a contact is not known.
    ['contact', data.voice === 'from-sources' || !isSiteKnown || hasContact(data, corpus)],
  ];
  return parts.flatMap(([name, isThere]) => (isThere ? [] : [name]));
}

function isTold({ text, figures }: StoryBlock): boolean {
  return text !== undefined || figures.length > 0;
}

/** A district that has figures of other years only was meant in one of those; one without any is not reported at all. */
function isDescribed(data: Story, { districts }: Corpus): boolean {
  const district = districts.find(({ id }) => id === data.district)?.data;
  const isOfOtherYears = district !== undefined && Object.keys(district.figures).length > 0;
  if (data.district !== undefined && !isOfOtherYears) return true;
  return Object.keys(storyDescription(data, district).figures).length > 0;
}

/** The contact of the site stands for its own district. A misspelled district of the site is told there. */
function hasContact({ contact, district }: Story, { site, districts }: Corpus): boolean {
  const isMisspelled = site.district !== undefined && !districts.some(({ id }) => id === site.district);
  const isOwnSite = district !== undefined && (district === site.district || isMisspelled);
  return contact !== undefined || (isOwnSite && site.contact !== undefined);
}
