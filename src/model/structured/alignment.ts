import { present } from '../../lib/present.ts';
import type { Context } from '../context.ts';
import { found } from '../library/entries.ts';
import { entryAddress } from './entry.ts';
import type { Thing } from './thing.ts';

/**
 * The standards an entry serves: https://schema.org/AlignmentObject. The kind of the alignment stays open: schema.org
 * has words for the level and the subject of a lesson, and none for how educators learn.
 */
export function alignments(
  standards: readonly string[],
  context: Context,
): { readonly educationalAlignment?: readonly Thing[] } {
  const things = found('standards', standards, context).map((standard): Thing => {
    const framework = context.find('frameworks', standard.data.framework);
    return {
      ...{ '@type': 'AlignmentObject', targetName: standard.data.title, targetUrl: entryAddress(standard, context) },
      ...present({ educationalFramework: framework?.data.title }),
    };
  });
  return things.length > 0 ? { educationalAlignment: things } : {};
}
