import type { IssueGroup } from './grouped.ts';

/** What is wrong, and what to do. */
export function IssueWords({ group: { first, more } }: { readonly group: IssueGroup }) {
  return (
    <>
      <strong>{first.what}</strong>
      {more > 0 && ` So it is with ${more} more ${more === 1 ? 'amount' : 'amounts'} of this table.`} {first.fix}
    </>
  );
}
