import { date } from '../lib/format.ts';
import { collectionsWithPages, paths } from '../lib/paths.ts';
import type { PublishedEntry } from '../schemas/corpus.ts';
import type { Context } from './context.ts';
import type { LinkView } from './navigation.ts';

/** Pages of one kind that cite a source. */
export interface CitedGroup {
  readonly heading: string;
  readonly links: readonly LinkView[];
}

/** A source's page, ready to be shown. */
export interface SourcePage {
  readonly title: string;
  readonly fictional: boolean;
  readonly citation: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  readonly note: string | undefined;
  /** Works that stand in it, such as the articles of an issue. */
  readonly parts: readonly LinkView[];
  /** Everything on the site that was made from it or from a work that stands in it, by kind. */
  readonly citedBy: readonly CitedGroup[];
}

export function sourcePage(entry: PublishedEntry<'sources'>, context: Context): SourcePage {
  const { data } = entry;
  const whole = context.source(data.partOf ?? '');
  const fact = (label: string, value: string | number | undefined) =>
    value === undefined ? [] : [{ label, value: String(value) }];
  return {
    ...{ title: data.title, fictional: data.fictional, citation: citation(entry), note: data.note },
    facts: [
      ...(whole ? [{ label: 'Stands in', value: whole.data.title, href: sourceLink(whole, context).href }] : []),
      ...fact('Kind', data.kind),
      ...fact('Publisher', data.publisher),
      ...fact('Year', data.year),
      ...fact('Licence', data.licence),
      ...fact('Opened', data.accessed && date(data.accessed)),
      ...(data.link === undefined ? [] : [{ label: 'Link', value: data.link, href: data.link }]),
    ],
    parts: partsOf(entry.id, context).map((part) => sourceLink(part, context)),
    citedBy: citedGroups(entry.id, context),
  };
}

function partsOf(id: string, { corpus }: Context): readonly PublishedEntry<'sources'>[] {
  return corpus.sources.filter(({ data }) => data.partOf === id);
}

function sourceLink(entry: PublishedEntry<'sources'>, { href }: Context): LinkView {
  return { label: entry.data.title, href: href(paths.entry('sources', entry.id)) };
}

/** The pages come in the order of the site's sections; each once, also where it cites two articles of an issue. */
function citedGroups(id: string, context: Context): CitedGroup[] {
  const works = [id, ...partsOf(id, context).map((part) => part.id)];
  const pages = works.flatMap((work) => context.citedBy(work));
  const once = [...new Map(pages.map((page) => [page.path, page])).values()];
  return collectionsWithPages.flatMap((collection) => {
    const links = once
      .filter((page) => page.collection === collection)
      .map(({ title, path }) => ({ label: title, href: context.href(path) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en-US'));
    return links.length === 0 ? [] : [{ heading: context.words[collection], links }];
  });
}

/** "Authors (year). Title. Publisher." */
export function citation({ data }: PublishedEntry<'sources'>): string {
  const who = data.authors.join(', ');
  const year = data.year === undefined ? '' : ` (${data.year})`;
  const parts = [`${who}${year}`.trim(), data.title, data.publisher ?? ''];
  return parts
    .filter(Boolean)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The bibliography, sorted as readers look works up: by author, then title. */
export function sourceList({ corpus, href }: Context) {
  return corpus.sources
    .map((entry) => ({
      href: href(paths.entry('sources', entry.id)),
      citation: citation(entry),
      fictional: entry.data.fictional,
    }))
    .sort((a, b) => a.citation.localeCompare(b.citation, 'en-US'));
}
