import { useId, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

interface Props {
  /** The field the citation goes into. */
  readonly label: string;
  readonly onCite: (citation: string) => void;
}

/** Puts the citation of one of the works where the cursor stands. */
export function Cite({ label, onCite }: Props) {
  const { choicesAt, say } = useDesk();
  const sources = choicesAt(['source']) ?? [];
  const [source, setSource] = useState('');
  const [at, setAt] = useState('');
  const id = useId();
  if (sources.length === 0) return null;
  const chosen = sources.some((each) => each.id === source) ? source : (sources[0]?.id ?? '');
  const add = (): void => {
    onCite(at.trim() === '' ? `[@${chosen}]` : `[@${chosen}, ${at.trim().replaceAll(/[[\];]/g, ' ')}]`);
    say(`The source stands in the text of ${label}.`);
  };
  return (
    <details class="cite">
      <summary>Say where this comes from</summary>
      <div class="field-row">
        <div class="field">
          <label for={`${id}-source`}>Source of a sentence in {label}</label>
          <select id={`${id}-source`} value={chosen} onChange={({ currentTarget }) => setSource(currentTarget.value)}>
            {sources.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-at`}>Page or part of it</label>
          <input id={`${id}-at`} type="text" value={at} onInput={({ currentTarget }) => setAt(currentTarget.value)} />
        </div>
        <button type="button" class="button" onClick={add}>
          Put it where the cursor is
        </button>
      </div>
    </details>
  );
}
