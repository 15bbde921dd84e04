import { date } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { storyLimits } from '../../schemas/stories.ts';
import { stateNames } from '../cases/state-names.ts';
import type { Context } from '../context.ts';
import { wholeAddress } from '../structured/thing.ts';
import type { StoryParts } from './parts.ts';

/** What stands at the top of a sheet. */
export interface SheetHead {
  readonly name: string;
  readonly place: string;
  readonly title: string;
  /** A long title is printed smaller. */
  readonly isLongTitle: boolean;
  readonly logo: { readonly src: string; readonly alt: string } | undefined;
  /** A blank form has a place for the logo, and a line for the name. */
  readonly isBlank: boolean;
  /** What every sheet says of itself, also when it is handed on alone. */
  readonly statuses: readonly string[];
}

/** What every sheet of a story has around its parts. */
export interface SheetFrame {
  readonly head: SheetHead;
  /** Where the sheet comes from and how old it is. */
  readonly origin: string;
}

export function sheetFrame(parts: StoryParts, context: Context): SheetFrame {
  const { data, name, state } = parts;
  return {
    head: {
      ...{
        name,
        place: state === undefined ? '' : stateNames[state],
        title: data.template ? 'Data story' : data.title,
      },
      isLongTitle: data.title.length > storyLimits.title / 2,
      ...{ logo: logoOf(parts, context), isBlank: data.template, statuses: statuses(data) },
    },
    origin: originOf(parts, context),
  };
}

/** What a story says of itself wherever it is shown: that it is made up, and that others tell it. */
export function statuses({ fictional, voice }: Pick<StoryParts['data'], 'fictional' | 'voice'>): string[] {
  return [
    ...(fictional
      ? ['Fictional: made up for illustration. The district, its figures and its sources do not exist.']
      : []),
    ...(voice === 'from-sources' ? ['Written from published sources, not by the district.'] : []),
  ];
}

/** The logo of the site stands for the district whose site it is, and for no other. */
function logoOf({ data, district }: StoryParts, { corpus, href }: Context): SheetHead['logo'] {
  const { site } = corpus;
  const logo = data.logo ?? (isOwnSite(district?.id, site.district) ? site.logo : undefined);
  return logo && { src: href(paths.image(logo.file)), alt: logo.alt };
}

/** Whether a story is of the district whose site this is. */
export function isOwnSite(district: string | undefined, site: string | undefined): boolean {
  return district !== undefined && district === site;
}

function originOf({ id, data }: StoryParts, context: Context): string {
  const { name, address } = context.corpus.site;
  const where = address === undefined ? name : wholeAddress(paths.entry('stories', id), context);
  return data.template ? where : `${where} · Last reviewed ${date(data.reviewed)}`;
}
