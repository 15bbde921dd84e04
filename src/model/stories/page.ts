import { date } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { howToCite } from '../library/cite.ts';
import type { LinkView } from '../navigation.ts';
import { pdfLinks } from '../printing/link.ts';
import { sheetFrame, type SheetFrame } from './frame.ts';
import { builderLink } from './builder-page.ts';
import { storyParts } from './parts.ts';
import { provenance, type ProvenanceView } from './provenance.ts';
import { firstSheet, secondSheet, type FirstSheet, type SecondSheet } from './sheets.ts';

/** The page of a story: its two sheets as they print, and what stands around them on the screen. */
export interface StoryPage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly isTemplate: boolean;
  readonly frame: SheetFrame;
  readonly first: FirstSheet;
  readonly second: SecondSheet;
  /** The same story on less paper. */
  readonly versions: readonly LinkView[];
  /** Its PDFs, where this build prints some. */
  readonly downloads: readonly LinkView[];
  /** The pages its figures are taken from, which have more. */
  readonly more: readonly LinkView[];
  readonly provenance: readonly ProvenanceView[];
  readonly reviewed: string;
  readonly citation: string;
}

export function storyPage(entry: PublishedEntry<'stories'>, context: Context): StoryPage {
  const parts = storyParts(entry, context);
  const { data, id } = parts;
  return {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional, isTemplate: data.template },
    frame: sheetFrame(parts, context),
    first: firstSheet(parts, context),
    second: secondSheet(parts, context),
    versions: [
      { label: 'On one page', href: context.href(paths.onePage(id)) },
      { label: 'As a half-page card', href: context.href(paths.storyCard(id)) },
      ...(data.template ? [builderLink(context)] : []),
    ],
    downloads: pdfLinks(entry, context),
    more: moreOf(parts, context),
    provenance: data.template ? [] : provenance(parts, context),
    reviewed: date(data.reviewed),
    citation: howToCite(data.title, data.reviewed, paths.entry('stories', id), context),
  };
}

function moreOf({ district, spending }: ReturnType<typeof storyParts>, { href }: Context): LinkView[] {
  return [
    ...(district
      ? [{ label: `The district: ${district.data.name}`, href: href(paths.entry('districts', district.id)) }]
      : []),
    ...(spending
      ? [{ label: `Its money: ${spending.data.title}`, href: href(paths.entry('spending', spending.id)) }]
      : []),
  ];
}
