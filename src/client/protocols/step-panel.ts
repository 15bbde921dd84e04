import { part } from '../browser/parts.ts';
import type { Step } from './steps.ts';

/** Shows one step, and which of the buttons have something to do with it. */
export function showStep(dialog: HTMLElement, steps: readonly Step[], index: number): void {
  const { title, text, time, minutes } = steps[index] ?? { title: '', text: '', time: '', minutes: undefined };
  const write = (selector: string, words: string): void =>
    void (part(dialog, selector, HTMLElement).textContent = words);
  write('.facilitator-place', `Step ${index + 1} of ${steps.length}`);
  write('.facilitator-step-title', title);
  write('.facilitator-time', time);
  write('.facilitator-step-text', text);
  // A button that is switched off or hidden would lose the focus; it says that it does nothing, and stays.
  const offer = (selector: string, isUseful: boolean): void =>
    void (part(dialog, selector, HTMLButtonElement).ariaDisabled = String(!isUseful));
  offer('[data-go="-1"]', index > 0);
  offer('[data-go="1"]', index < steps.length - 1);
  offer('[data-add]', minutes !== undefined);
  dialog.scrollTo({ top: 0 });
}
