import type { District, DistrictFigures } from './districts.ts';
import type { Spending, SpendingTables } from './spending.ts';
import { storyCounts, type Story } from './stories.ts';

/**
 * What a story takes from the entries it names. What it says itself always wins. Checks measure these and pages show
 * them, so that a text that passes the check is the text that is printed.
 */

/** What the sheets call the district; undefined where nothing names it. */
export function storyName(story: Pick<Story, 'name'>, district: District | undefined): string | undefined {
  return story.name ?? district?.name;
}

/** The description of a district in one school year. */
export interface StoryDescription {
  readonly schoolYear: string | undefined;
  readonly figures: DistrictFigures;
}

/** The ten figures: the story's own, and those of the district's entry in the same year. */
export function storyDescription(story: Story, district: District | undefined): StoryDescription {
  const years = Object.keys(district?.figures ?? {}).sort();
  const schoolYear = story.schoolYear ?? years.at(-1);
  const ofDistrict = schoolYear === undefined ? undefined : district?.figures[schoolYear];
  const own = Object.entries(story.figures).filter(([, figure]) => figure !== undefined);
  return { schoolYear, figures: { ...ofDistrict, ...Object.fromEntries(own) } };
}

/** Whether a story brings tables of its own. */
export function hasOwnTables({ tables }: Pick<Story, 'tables'>): boolean {
  return tables.received.length + tables.bySource.length + tables.byUse.length > 0;
}

/** The tables of the latest school years, as many as a sheet has columns for: its own, or those of its spending entry. */
export function storyTables(story: Story, spending: Spending | undefined): SpendingTables {
  const { schoolYears, received, bySource, byUse } = hasOwnTables(story) ? story.tables : (spending ?? story.tables);
  return { schoolYears: schoolYears.slice(-storyCounts.years), received, bySource, byUse };
}
