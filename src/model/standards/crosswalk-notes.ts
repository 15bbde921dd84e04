import type { Basis } from '../../schemas/basis.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Standard } from '../../schemas/standards.ts';
import type { Context } from '../context.ts';
import { citation } from '../sources.ts';

const relations = { 'same-subject': 'Same subject.', overlaps: 'The two overlap.' } as const;

/** What two standards share, and who says so: a source, or this site's own reading. */
export function crosswalkNotes({ relation, reason, basis }: Standard['crosswalk'][number], context: Context): string {
  return [relations[relation], withoutCitations(reason), ...restsOn(basis, context)].join(' ');
}

function restsOn(basis: Basis | undefined, context: Context): string[] {
  const source = basis?.source === undefined ? undefined : context.source(basis.source);
  if (!source) return ['This site’s reading.', ...(basis?.estimate === undefined ? [] : [basis.estimate])];
  const place = basis?.at === undefined ? '' : ` (${basis.at})`;
  return [`Source${place}: ${citation(source)}`];
}
