import { list } from '../../lib/format.ts';
import type { Context } from '../context.ts';
import { entryLink } from '../library/entries.ts';
import type { LinkView } from '../navigation.ts';
import { standardsOf } from './of-framework.ts';

/** A part of a framework with its standards, in their order. */
export interface StandardGroup {
  readonly heading: string | undefined;
  readonly standards: readonly (LinkView & {
    readonly number: number;
    readonly summary: string;
    /** Later labels and other names, as a line. */
    readonly otherNames: string | undefined;
  })[];
}

/** The standards of a framework, by the parts it has, each part where its first standard stands. */
export function standardGroups(framework: string, context: Context): StandardGroup[] {
  return [...Map.groupBy(standardsOf(framework, context), ({ data }) => data.group)].map(([heading, standards]) => ({
    heading,
    standards: standards.map((standard) => ({
      ...entryLink(standard, context),
      ...{ number: standard.data.number, summary: standard.data.summary },
      otherNames: standard.data.alsoKnownAs.length > 0 ? list(standard.data.alsoKnownAs) : undefined,
    })),
  }));
}
