import { part, parts } from '../browser/parts.ts';

/** A step of the agenda on the page. */
export interface Step {
  readonly title: string;
  readonly text: string;
  /** "0:05–0:15 · 10 minutes"; empty where the step has no fixed time. */
  readonly time: string;
  readonly minutes: number | undefined;
}

/** Reads the steps from the agenda on the page, so that they stand in it once. */
export function readSteps(agenda: HTMLElement): Step[] {
  return parts(agenda, ':scope > li', HTMLElement).map((line) => ({
    title: textOf(line, '.step-title'),
    text: textOf(line, '.step-text'),
    time: [textOf(line, '.agenda-marks'), textOf(line, '.minutes')].filter((text) => text !== '').join(' · '),
    minutes: minutesIn(line.dataset['minutes']),
  }));
}

export function minutesIn(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
}

/** The numbers of notes lead nowhere in the view. */
function textOf(line: HTMLElement, selector: string): string {
  if (!line.querySelector(selector)) return '';
  const copy = part(line, selector, HTMLElement).cloneNode(true) as HTMLElement;
  for (const note of copy.querySelectorAll('.citation')) note.remove();
  return copy.textContent.trim();
}
