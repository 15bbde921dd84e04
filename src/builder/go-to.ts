import type { DataPath } from '../schemas/describe.ts';
import { idOf } from './desk.ts';

/** What is opened shows its fields a moment later. In milliseconds. */
const moment = 50;

/** Moves to the control of a field, or to what is nearest around it, and opens what it stands in. */
export function goTo(path: DataPath): void {
  const found = path.map((_, index) => document.getElementById(idOf(path.slice(0, path.length - index))));
  const place = found.find((element) => element !== null) ?? document.getElementById(fallback[String(path[0])] ?? '');
  if (!place) return;
  if (open(place)) {
    setTimeout(() => goTo(path), moment);
    return;
  }
  const control = place.matches('input, select, textarea, button')
    ? place
    : (place.querySelector<HTMLElement>('input, select, textarea') ??
      place.querySelector<HTMLElement>('button, summary'));
  (control ?? place).scrollIntoView({ block: 'center' });
  control?.focus();
}

/** Moves to the first control of a row once it stands on the page. */
export function goInto(path: DataPath): void {
  setTimeout(() => goTo(path), moment);
}

/** Moves to the first of some controls that stands on the page, once what was pressed has moved. */
export function focusSoon(...ids: readonly string[]): void {
  setTimeout(
    () =>
      ids
        .map((id) => document.getElementById(id))
        .find((element) => element !== null)
        ?.focus(),
    moment,
  );
}

/** Where fields are written that a story by itself does not have. */
const fallback: Readonly<Record<string, string>> = { district: 'field-name' };

/** Opens whatever is closed around an element, and says whether something was. */
function open(element: Element): boolean {
  let isOpened = false;
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    isOpened ||= !around.open;
    around.open = true;
  }
  return isOpened;
}
