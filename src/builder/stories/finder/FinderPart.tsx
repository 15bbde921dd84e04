import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../desk.ts';
import { notLoaded } from '../../not-loaded.ts';
import { withFound } from './with-found.ts';

/** Looks a district up in federal files, and fills in what they say. A district in no file is typed by hand. */
export function FinderPart({ shards }: { readonly shards: string }) {
  const { draft, replace, complain } = useDesk();
  const root = useRef<HTMLDivElement>(null);
  const newest = useRef(draft);
  newest.current = draft;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    import('../../../client/stories/finder/finder.ts').then(
      ({ mountFinder }) =>
        mountFinder(element, {
          shards,
          headingLevel: 3,
          onAccept: (filled) =>
            replace(
              withFound(newest.current, filled),
              'The figures stand in your story, each with its source. Undo takes them out again.',
            ),
        }),
      () => complain(notLoaded),
    );
  }, []);
  return <div class="builder-finder" id="builder-finder" ref={root} />;
}
