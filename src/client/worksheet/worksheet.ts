import { fieldsOf, type SheetForm } from '../../model/worksheet/form.ts';
import { parts } from '../browser/parts.ts';
import { startSheet } from './open-sheet.ts';
import { offerPrint } from './print.ts';
import type { World } from './sheets.ts';

/** Makes the sheet of the page one that is kept, printed, downloaded and opened again. */
const world: World = {
  now: () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  },
  newId: () => [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join(''),
};

for (const root of parts(document, '[data-worksheet]', HTMLElement)) {
  for (const element of parts(root, '[data-live]', HTMLElement)) element.hidden = false;
  offerPrint(root);
  const form = JSON.parse(root.dataset['worksheet'] ?? '') as SheetForm;
  if (fieldsOf(form).length > 0) startSheet(root, form, world);
}
