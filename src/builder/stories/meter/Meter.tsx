import { useDesk } from '../../desk.ts';
import { GoThere } from '../../GoThere.tsx';
import { Stumbles } from './Stumbles.tsx';
import { useMeter } from './use-meter.ts';

/** What readers still miss, and which sentence they will stumble over. It advises, and changes no word. */
export function Meter() {
  const { draft } = useDesk();
  const meter = useMeter(draft);
  if (!meter) return null;
  const { parts, told, missing, stumbles } = meter;
  return (
    <section class="story-meter" aria-labelledby="story-meter">
      <h2 id="story-meter">What readers will look for</h2>
      <p>
        <label>
          {told} of {parts} parts are told. <meter min={0} max={parts} value={told} />
        </label>
      </p>
      {missing.length > 0 && (
        <details>
          <summary>Still missing: {missing.length}</summary>
          <ul class="issues">
            {missing.map(({ path, label, message }) => (
              <li key={path.join('.')}>
                <p class="issue-label">{label}</p>
                <p>{message}</p>
                <GoThere path={path} name={`Go to what is missing: ${label}`} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Stumbles all={stumbles} />
    </section>
  );
}
