import { date, number } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { districtCard, type Card } from '../cards.ts';
import type { Context } from '../context.ts';
import type { Origins } from './origins.ts';

/** The page "Find your district", ready to be shown. */
export interface FinderPage {
  readonly title: string;
  readonly introduction: string;
  /** Where the shards are; none where the site has none. */
  readonly shards: string | undefined;
  /** How many districts can be found, or what to do so that some can. */
  readonly offer: string;
  readonly withoutScript: string;
  readonly listed: string;
  readonly cards: readonly Card[];
}

/** @param origins what the shards of the site are made from; undefined where it has none */
export function finderPage(context: Context, origins: Origins | undefined): FinderPage {
  const cards = context.corpus.districts.map((entry) => districtCard(entry, context));
  return {
    title: findDistrict,
    introduction:
      'Who a school district is and what money it received, as federal files say, each figure with its source and year.',
    shards: origins && context.href(paths.districtShards),
    offer: origins ? offerOf(origins) : notOffered,
    withoutScript: 'To find a district, a browser has to run JavaScript, which this one does not.',
    listed: cards.length > 0 ? 'Districts of this site' : '',
    cards,
  };
}

export const findDistrict = 'Find your district';

function offerOf({ districts, made, tables }: Origins): string {
  const years = tables.map(({ schoolYear }) => schoolYear).sort();
  const counted = districts === 1 ? '1 district' : `${number(districts)} districts`;
  return `${counted} can be found, in federal files of ${years[0] ?? ''} to ${years.at(-1) ?? ''} that were imported on ${date(made)}.`;
}

const notOffered =
  'No federal figures were imported for this site, so no district can be looked up yet: whoever builds it imports them ' +
  'with “npm run import -- districts --from FOLDER” and builds again.';
