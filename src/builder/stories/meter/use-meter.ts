import { useEffect, useState } from 'preact/hooks';
import type { StoryMeter } from '../../../model/stories/builder/meter.ts';
import type { Draft } from '../../draft/draft.ts';

type Measure = (draft: Draft) => StoryMeter;

/** What readers still miss; undefined until what measures it is loaded. It gives advice only, so nothing waits for it. */
export function useMeter(draft: Draft): StoryMeter | undefined {
  const [measure, setMeasure] = useState<Measure>();
  useEffect(() => {
    import('../../../model/stories/builder/meter.ts').then(
      ({ storyMeter }) => setMeasure(() => storyMeter),
      // Without it the form, the sheets and the check work as they do.
      () => undefined,
    );
  }, []);
  return measure?.(draft);
}
