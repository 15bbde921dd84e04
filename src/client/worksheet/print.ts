import { part, parts } from '../browser/parts.ts';

/** Prints the sheet, or the questions a team discusses with the ratings it gave. */
export function offerPrint(root: HTMLElement): void {
  const body = root.ownerDocument.body;
  part(root, '[data-print]', HTMLButtonElement).addEventListener('click', () => print());
  for (const button of parts(root, '[data-print-discussion]', HTMLButtonElement))
    button.addEventListener('click', () => {
      body.classList.add('prints-discussion');
      print();
    });
  addEventListener('afterprint', () => body.classList.remove('prints-discussion'));
  // A sheet about a student is printed empty unless its writer says otherwise.
  for (const choice of parts(root, '[data-print-typed]', HTMLInputElement)) {
    root.classList.toggle('prints-blank', !choice.checked);
    choice.addEventListener('change', () => root.classList.toggle('prints-blank', !choice.checked));
  }
}
