import { date } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { PublishedEntry } from '../schemas/corpus.ts';
import type { Context } from './context.ts';
import type { LinkView } from './navigation.ts';

/** A source's page, ready to be shown. */
export interface SourcePage {
  readonly title: string;
  readonly fictional: boolean;
  readonly citation: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  readonly note: string | undefined;
  readonly citedBy: readonly LinkView[];
}

export function sourcePage(entry: PublishedEntry<'sources'>, context: Context): SourcePage {
  const { data } = entry;
  const fact = (label: string, value: string | number | undefined) =>
    value === undefined ? [] : [{ label, value: String(value) }];
  return {
    ...{ title: data.title, fictional: data.fictional, citation: citation(entry), note: data.note },
    facts: [
      ...fact('Kind', data.kind),
      ...fact('Publisher', data.publisher),
      ...fact('Year', data.year),
      ...fact('Licence', data.licence),
      ...fact('Opened', data.accessed && date(data.accessed)),
      ...(data.link === undefined ? [] : [{ label: 'Link', value: data.link, href: data.link }]),
    ],
    citedBy: context.citedBy(entry.id).map(({ title, path }) => ({ label: title, href: context.href(path) })),
  };
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
