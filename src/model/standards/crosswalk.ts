import type { Standard } from '../../schemas/standards.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { entryLink, found } from '../library/entries.ts';
import type { LinkView } from '../navigation.ts';
import type { NoteReference, Notes } from '../notes.ts';

/** A standard of another edition that this one corresponds to, and who says so. */
export interface CrosswalkView extends LinkView {
  readonly framework: string;
  readonly relation: string;
  readonly reason: Cited;
  readonly reader: string;
  readonly notes: readonly NoteReference[];
}

const relations = { 'same-subject': 'Same subject', overlaps: 'Overlaps' } as const;

/** Without a source a link is this site's reading, and says so. */
export function crosswalkView(links: Standard['crosswalk'], context: Context, notes: Notes): CrosswalkView[] {
  return links.flatMap(({ standard, relation, reason, basis }) =>
    found('standards', [standard], context).map((entry) => ({
      ...entryLink(entry, context),
      framework: context.find('frameworks', entry.data.framework)?.data.title ?? '',
      relation: relations[relation],
      reason: cited(reason, notes),
      reader: basis?.source === undefined ? 'This site’s reading' : 'From a source',
      notes: basis ? notes.refer({ source: basis.source, at: basis.at, note: basis.estimate }) : [],
    })),
  );
}
