import { part } from '../browser/parts.ts';
import { FacilitatorView } from './facilitator-view.ts';

/** Offers the facilitator's view of a protocol: the button is there only where the view works. */
const [offer, dialog, agenda] = ['[data-facilitate]', '.facilitator', '.agenda'].map((selector) =>
  document.querySelector<HTMLElement>(selector),
);
if (offer && agenda && dialog instanceof HTMLDialogElement) {
  const opener = part(offer, 'button', HTMLButtonElement);
  const view = new FacilitatorView(dialog, agenda, () => Date.now());
  opener.addEventListener('click', () => view.open());
  // A closed dialog gives the focus back by itself, but not in every browser.
  dialog.addEventListener('close', () => opener.focus());
  offer.hidden = false;
}
