import { paths } from '../../lib/paths.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { isForm, isPrinted } from './printed.ts';

/** The links from a page to its PDFs; none where this build prints none. */
export function pdfLinks(entry: PublishedEntry<CollectionName>, { href, printing }: Context): readonly LinkView[] {
  const { collection, id } = entry;
  if (!isPrinted(entry, printing)) return [];
  return [
    { label: 'Download as PDF', href: href(paths.pdf(collection, id)) },
    ...(isForm(entry) ? [{ label: 'PDF to fill in on a computer', href: href(paths.fillable(id)) }] : []),
  ];
}
