import { list } from '../../lib/format.ts';
import { describe } from '../../schemas/describe.ts';
import { planSchema } from '../../schemas/plans/plans.ts';
import { useDesk } from '../desk.ts';
import { keptFields } from './sections.ts';

const kept = keptFields();

/** Says which parts of a file that was opened the form does not show: they go along unchanged. */
export function KeptAsItIs() {
  const { draft } = useDesk();
  const there = kept.filter((name) => draft[name] !== undefined);
  if (there.length === 0) return null;
  const labels = there.map((name) => describe(planSchema, [name]).label);
  return (
    <section class="kept-as-it-is" aria-labelledby="kept-as-it-is">
      <h2 id="kept-as-it-is">Kept as it is</h2>
      <p>
        The file also has: {list(labels)}. This form does not ask for {there.length === 1 ? 'it' : 'them'}; the file you
        download has {there.length === 1 ? 'it' : 'them'} unchanged.
      </p>
    </section>
  );
}
