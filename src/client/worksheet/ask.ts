import { element } from './elements.ts';

/** Something that cannot be taken back. */
export interface Question {
  readonly heading: string;
  readonly text: string;
  /** What the button that does it says. */
  readonly yes: string;
}

/** Asks in a dialog; closing it is a no. */
export function ask({ heading, text, yes }: Question): Promise<boolean> {
  const dialog = Object.assign(document.createElement('dialog'), { className: 'sheet-dialog' });
  const title = Object.assign(element('h2', heading), { id: 'sheet-question' });
  const remark = Object.assign(element('p', text), { id: 'sheet-question-text' });
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.setAttribute('aria-describedby', remark.id);
  const buttons = element('div', '', 'actions');
  buttons.append(answer(dialog, 'Keep it', 'no'), answer(dialog, yes, 'yes'));
  dialog.append(title, remark, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}

function answer(dialog: HTMLDialogElement, text: string, value: string): HTMLElement {
  const button = Object.assign(element('button', text, 'button'), { type: 'button', value });
  button.addEventListener('click', () => dialog.close(value));
  return button;
}
