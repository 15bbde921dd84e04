import { fieldsOf } from '../../model/worksheet/form.ts';
import { part, parts } from '../browser/parts.ts';
import type { Desk } from './desk.ts';

/** Keeps every letter as it is typed, and looks at an answer when its writer leaves it. */
export function followTyping(desk: Desk, typed: () => void): void {
  const form = part(desk.root, '.sheet', HTMLElement);
  const enter = (place: string): void => {
    const text = desk.places.read(place);
    desk.write(place, text);
    typed();
  };
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement) enter(target.getAttribute('name') ?? '');
  });
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const field = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
    const staysInside = relatedTarget instanceof Node && field?.contains(relatedTarget);
    if (field && staysInside !== true) desk.errors.check(field.dataset['field'] ?? '', desk.answers);
  });
  for (const button of parts(form, '[data-unset]', HTMLButtonElement))
    button.addEventListener('click', () => {
      const place = button.dataset['unset'] ?? '';
      desk.places.write(place, '');
      enter(place);
      desk.places.controls(place)[0]?.focus();
    });
  for (const button of parts(form, '[data-add-row]', HTMLButtonElement))
    button.addEventListener('click', () => addRow(desk, button));
}

function addRow(desk: Desk, button: HTMLButtonElement): void {
  const field = fieldsOf(desk.form).find(({ id }) => id === button.dataset['addRow']);
  const first = field && desk.places.addRow(field);
  if (first) first.focus();
  else desk.say('The table has as many rows as it can have.');
}
