import { useMemo } from 'preact/hooks';
import { PlanDocument } from '../../components/plans/PlanDocument.tsx';
import { draftDocument } from '../../model/plans/document/draft.ts';
import { useLater } from '../keeping/use-later.ts';
import type { Shown } from './shown.ts';

/** A large plan takes a tenth of a second to draw, which is felt while typing. In milliseconds. */
const pause = 250;

/** The plan as it prints. */
export function Preview({ shown }: { readonly shown: Shown }) {
  const rested = useLater(shown, pause);
  // The same element is not drawn again.
  const drawn = useMemo(() => <PlanDocument document={draftDocument(rested.plan, rested.context)} />, [rested]);
  return (
    <div class="builder-preview" role="region" aria-label="The plan, as it prints" tabIndex={0}>
      {drawn}
    </div>
  );
}
