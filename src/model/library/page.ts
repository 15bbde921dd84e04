import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import { pdfLinks } from '../printing/link.ts';
import { sectionTrail, type LinkView } from '../navigation.ts';
import { Notes, type Note } from '../notes.ts';
import { isTyped, libraryThing } from '../structured/library.ts';
import type { Thing } from '../structured/thing.ts';
import { citedBesideLink } from './cited.ts';
import { entryLink, found, type LibraryCollection, type LibraryEntry } from './entries.ts';
import type { Fact } from './facts.ts';
import { footView, type FootView } from './foot.ts';
import { related, type RelatedLink } from './related.ts';
import { standardLinks, type StandardLink } from './standard-links.ts';
import { linkAt, namedBy, naming, type NamingGroup } from './ties.ts';

/** Collections whose pages have this frame; the first three have pages of their own kind. */
export type FramedCollection = Exclude<LibraryCollection, 'designs' | 'cases' | 'standards' | 'guides'>;

/** What the pages of the library have around what is their own. */
export interface LibraryPage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  /** What kind of page it is, above the title. */
  readonly kind: string;
  /** The list it belongs to, and the way to it. */
  readonly list: LinkView;
  readonly trail: readonly LinkView[];
  readonly facts: readonly Fact[];
  readonly contents: readonly LinkView[];
  readonly designs: readonly LinkView[];
  readonly cases: readonly LinkView[];
  readonly standards: readonly StandardLink[];
  readonly related: readonly RelatedLink[];
  readonly naming: readonly NamingGroup[];
  readonly notes: readonly Note[];
  readonly foot: FootView;
  readonly downloads: readonly LinkView[];
  readonly hasText: boolean;
  readonly filters: { readonly standards: readonly string[] };
  /** What search engines are told; frameworks and protocols tell more of themselves. */
  readonly things: readonly Thing[];
}

const kinds: Readonly<Record<FramedCollection, string>> = {
  frameworks: 'Framework',
  protocols: 'Protocol',
  research: 'Research brief',
  lenses: 'Lens',
  cycles: 'Improvement cycle',
  pathways: 'Pathway',
  credentials: 'Credential',
  datasets: 'Figures',
  organizations: 'Organization',
  glossary: 'Term',
  requirements: 'Requirements',
};

/** What a page brings itself. */
interface Own {
  readonly facts: readonly Fact[];
  readonly contents: readonly LinkView[];
}

/** The notes of a page of the library; those of its text come first. A term does not lead to itself. */
export function notesOf({ collection, id, prose }: LibraryEntry, context: Context): Notes {
  const own = collection === 'glossary' ? [id] : [];
  return new Notes(context, prose?.citations, [...(prose?.terms ?? []), ...own]);
}

/** Puts the frame of a page together, after its own parts have made their notes. */
export function libraryPage(
  entry: LibraryEntry<FramedCollection>,
  notes: Notes,
  own: Own,
  context: Context,
): LibraryPage {
  const { data, collection, prose } = entry;
  const next = whereNext(entry, notes, context);
  const list = { label: context.words[collection], href: paths.collection(collection) };
  return {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional },
    kind: kinds[collection],
    ...{ list, trail: [...sectionTrail(collection, context), list] },
    ...own,
    designs: found('designs', data.designs, context).map((design) => entryLink(design, context)),
    cases: found('cases', data.cases, context).map((each) => entryLink(each, context)),
    standards: standardLinks(data.standards, context),
    ...next,
    notes: notes.all,
    foot: footView(entry, context),
    downloads: pdfLinks(entry, context),
    hasText: prose?.hasText ?? false,
    filters: { standards: data.standards },
    things: isTyped(entry) ? [libraryThing(entry, context)] : [],
  };
}

/** As many links as are still a choice. */
const most = 4;

/** Where a reader can go from a page: first what its author names, then what is about the same, then what leads here. */
export function whereNext(
  entry: LibraryEntry<FramedCollection | 'guides'>,
  notes: Notes,
  context: Context,
): { readonly related: readonly RelatedLink[]; readonly naming: readonly NamingGroup[] } {
  const authored = entry.data.related.flatMap((each): RelatedLink[] => {
    const link = linkAt(each.entry, context);
    return link ? [{ ...link, reason: citedBesideLink(each.reason, notes) }] : [];
  });
  const shown = new Set(entry.data.related.map((each) => each.entry));
  const listed = new Set([...shown, ...namedBy(entry)]);
  const more = related(entry, context, listed).slice(0, Math.max(0, most - authored.length));
  return { related: [...authored, ...more], naming: naming(entry, context, shown) };
}
