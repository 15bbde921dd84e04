import { useEffect, useState } from 'preact/hooks';
import type { NumberKind } from '../../import/story-form/typed-numbers.ts';
import { numberTyped } from '../draft/typed.ts';
import { numberShown } from '../draft/number-shown.ts';

interface Props {
  readonly id: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly onPaste?: (event: ClipboardEvent) => void;
  readonly value: unknown;
  readonly unit: NumberKind;
  readonly onValue: (value: unknown) => void;
}

/** A number as people type it. While it is typed the text stays as it is; a change from elsewhere shows at once. */
export function NumberInput({ value, unit, onValue, ...rest }: Props) {
  const [text, setText] = useState(() => numberShown(value, unit));
  useEffect(() => {
    if (numberTyped(text, unit) !== value) setText(numberShown(value, unit));
  }, [value]);
  return (
    <input
      {...rest}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={text}
      onInput={({ currentTarget }) => {
        setText(currentTarget.value);
        onValue(numberTyped(currentTarget.value, unit));
      }}
      onBlur={() => setText(numberShown(value, unit))}
    />
  );
}
