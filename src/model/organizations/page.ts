import { list } from '../../lib/format.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Organization } from '../../schemas/organizations.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { Notes } from '../notes.ts';

/** What a source prints of an address, which nobody checked. */
export interface PrintedView {
  readonly address: string | undefined;
  /** "As printed in 2018, not checked." */
  readonly status: string;
  readonly remark: Cited | undefined;
}

/** An organization, ready to be shown. */
export interface OrganizationPage {
  readonly page: LibraryPage;
  readonly about: readonly Cited[];
  readonly partners: readonly Cited[];
  readonly printed: PrintedView | undefined;
}

export function organizationPage(entry: PublishedEntry<'organizations'>, context: Context): OrganizationPage {
  const { about, partners, printed, focus, place, alsoKnownAs } = entry.data;
  const notes = notesOf(entry, context);
  const own = {
    about: about.map((text) => cited(text, notes)),
    partners: partners.map((text) => cited(text, notes)),
    printed: printedView(printed, notes),
  };
  const facts = [
    ...fact('Focus', list(focus.map((each) => context.words[`focus-${each}`]))),
    ...fact('Place', place),
    ...fact('Also known as', alsoKnownAs.join(', ')),
  ];
  return { ...own, page: libraryPage(entry, notes, { facts, contents: [] }, context) };
}

/** Where the source prints no address there is nothing to warn of. */
function printedView(printed: Organization['printed'], notes: Notes): PrintedView | undefined {
  if (printed === undefined || (printed.address === undefined && printed.remark === undefined)) return undefined;
  return {
    ...{ address: printed.address, status: `As printed in ${printed.year}, not checked.` },
    remark: printed.remark === undefined ? undefined : cited(printed.remark, notes),
  };
}
