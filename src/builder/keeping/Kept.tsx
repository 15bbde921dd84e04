import { useEffect, useState } from 'preact/hooks';
import { troubles } from '../../client/worksheet/sentences.ts';
import type { Store } from '../../client/worksheet/store.ts';
import type { Draft } from '../draft/draft.ts';
import { savesData } from './saves-data.ts';

interface Props {
  readonly store: Store;
  readonly onTrouble: (changed: () => void) => void;
  readonly draft: Draft;
  /** Loads what is otherwise loaded on demand, so that the builder goes on working when the connection is lost. */
  readonly loadAll: () => Promise<void>;
}

/** Says where what is typed is kept, and at once when it is not. */
export function Kept({ store, onTrouble, draft, loadAll }: Props) {
  const [trouble, setTrouble] = useState(store.trouble);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    if (savesData()) return;
    whenIdle(() => {
      // Without a connection the rest is loaded when it is asked for, and says so if it cannot be.
      loadAll().then(
        () => setWhole(true),
        () => undefined,
      );
    });
  }, []);
  useEffect(() => onTrouble(() => setTrouble(store.trouble)), []);
  useEffect(() => {
    if (!store.hasUnsaved) return undefined;
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [draft, trouble]);
  return (
    <>
      <p class="builder-kept">
        {trouble === undefined &&
          'What you type is kept in this browser, on this device, and is sent nowhere. Whoever uses this browser can read it. To keep it elsewhere, download it.'}
        {isWhole && ' Everything is loaded: you can go on without a connection.'}
      </p>
      <div class="builder-alert" role="alert">
        {trouble !== undefined && <p>{troubles[trouble]}</p>}
      </div>
    </>
  );
}

function stay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Once the page is shown and its writer can begin. */
function whenIdle(what: () => void): void {
  addEventListener('load', () => setTimeout(what, 1500), { once: true });
  if (document.readyState === 'complete') setTimeout(what, 1500);
}
