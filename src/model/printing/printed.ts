import type { CollectionName } from '../../schemas/collections.ts';
import type { PublishedCorpus, PublishedEntry } from '../../schemas/corpus.ts';

/** How much of a site is printed to PDF: nothing, the blank sheets to write on, or every page that is meant for paper. */
export type Printing = 'nothing' | 'blank-sheets' | 'everything';

interface PrintedCollection<Name extends CollectionName> {
  /** Which of its entries are meant for paper. */
  readonly printed: (entry: PublishedEntry<Name>) => boolean;
  /** Which of those are there to be filled in by hand, and so are printed with every start. */
  readonly blank: (entry: PublishedEntry<Name>) => boolean;
}

const every = (): boolean => true;
const none = (): boolean => false;

/** The collections whose pages are printed. One more takes a line here, and the link on its pages (`pdfLinks`). */
const printedCollections = {
  spending: { printed: every, blank: ({ data }) => data.template },
  lenses: { printed: every, blank: none },
  protocols: { printed: every, blank: none },
  pathways: { printed: every, blank: none },
  credentials: { printed: every, blank: none },
  cycles: { printed: ({ data }) => data.status === 'blank', blank: every },
  stories: { printed: every, blank: ({ data }) => data.template },
  plans: { printed: every, blank: none },
} as const satisfies { readonly [Name in CollectionName]?: PrintedCollection<Name> };

type Printed = keyof typeof printedCollections;

/** An entry whose page is printed. */
export type PrintedEntry = { [Name in Printed]: PublishedEntry<Name> }[Printed];

/** Whether the page of an entry comes with a PDF. */
export function isPrinted(entry: PublishedEntry<CollectionName>, printing: Printing): entry is PrintedEntry {
  const rule = ruleOf(entry.collection);
  if (!rule || printing === 'nothing' || !rule.printed(entry)) return false;
  return printing === 'everything' || rule.blank(entry);
}

/** Whether an entry is a blank story, which is also printed to be filled in on a computer. */
export function isForm(entry: PublishedEntry<CollectionName>): entry is PublishedEntry<'stories'> {
  return entry.collection === 'stories' && (entry as PublishedEntry<'stories'>).data.template;
}

/** Every entry whose page is printed, in the order of the list above and of their ids. */
export function printedEntries(corpus: PublishedCorpus, printing: Printing): readonly PrintedEntry[] {
  const names = Object.keys(printedCollections) as Printed[];
  return names.flatMap((name): readonly PrintedEntry[] => corpus[name]).filter((entry) => isPrinted(entry, printing));
}

/** The rule of a collection takes the entries of that collection, which its type cannot say of all at once. */
function ruleOf(name: CollectionName): PrintedCollection<CollectionName> | undefined {
  const rules: Partial<Record<CollectionName, object>> = printedCollections;
  return rules[name] as PrintedCollection<CollectionName> | undefined;
}
