import type { PurposeId } from '../../schemas/designs/lists.ts';
import type { LinkView } from '../navigation.ts';

/** A tool or a guide that serves purposes a reader can choose. */
export interface FurtherItem extends LinkView {
  /** What it is: "Protocols". */
  readonly kind: string;
  readonly purposes: readonly PurposeId[];
}

const mostOfAKind = 3;

/** Those that serve a purpose, a few of each kind. */
export function furtherFor(items: readonly FurtherItem[], purpose: string): FurtherItem[] {
  const serving = items.filter(({ purposes }) => (purposes as readonly string[]).includes(purpose));
  return [...Map.groupBy(serving, ({ kind }) => kind).values()].flatMap((each) => each.slice(0, mostOfAKind));
}
