import { useDesk, idOf, type Choice } from '../desk.ts';
import type { NamedField } from '../form/field-form.ts';
import { optionLabel } from '../form/option-label.ts';
import { inputOf } from './input-of.ts';

interface Props {
  /** What the control belongs to; part of its id. */
  readonly of: string;
  readonly field: NamedField;
  /** What all of them say alike; undefined where they differ. */
  readonly value: unknown;
  readonly onValue: (text: string) => void;
}

/** One field that is written into several places at once: where the figures of a table come from, how settled they are. */
export function SharedField({ of, field: { name, form }, value, onValue }: Props) {
  const { choicesAt } = useDesk();
  const id = idOf(['all', of, name]);
  const text = typeof value === 'string' ? value : '';
  const options = optionsOf(form, choicesAt([name]));
  return (
    <div class="field">
      <label for={id}>{form.label}</label>
      {options ? (
        <select id={id} value={text} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          <option value="">–</option>
          {options.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          {...inputOf(form.kind === 'line' ? form.type : 'text')}
          value={text}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </div>
  );
}

function optionsOf(
  form: NamedField['form'],
  works: readonly Choice[] = [],
): readonly (readonly [string, string])[] | undefined {
  if (form.kind === 'source') return works.map(({ id, title }) => [id, title]);
  return form.kind === 'choice' ? form.options.map((option) => [option, optionLabel(option)]) : undefined;
}
