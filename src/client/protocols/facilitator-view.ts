import {
  addMinute,
  goTo,
  newTimer,
  pause,
  read,
  restartStep,
  start,
  type Reading,
  type Timer,
} from '../../model/protocols/timer.ts';
import { news, stepText } from '../../model/protocols/timer-words.ts';
import { part, parts } from '../browser/parts.ts';
import { Awake } from './awake.ts';
import { showClock } from './clock.ts';
import { showStep } from './step-panel.ts';
import { minutesIn, readSteps, type Step } from './steps.ts';

/** Keys that change the step; a remote control for slides sends the last two. */
const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 };

/** How often the clocks are shown anew, in milliseconds: often enough that no second is seen to be skipped. */
const rhythm = 250;

/** One step at a time, with clocks that stop nobody: they run over, and run on while the view is closed. */
export class FacilitatorView {
  readonly #dialog: HTMLDialogElement;
  readonly #steps: readonly Step[];
  readonly #blank: Timer;
  readonly #now: () => number;
  readonly #awake = new Awake();
  #timer: Timer;
  /** What the clocks said when they were last looked at. */
  #before: Reading;
  #ticking: number | undefined;

  /** @param now the time in milliseconds */
  constructor(dialog: HTMLDialogElement, agenda: HTMLElement, now: () => number) {
    this.#dialog = dialog;
    this.#steps = readSteps(agenda);
    this.#now = now;
    this.#blank = newTimer(
      this.#steps.map(({ minutes }) => minutes),
      minutesIn(agenda.dataset['total']),
    );
    this.#timer = this.#blank;
    this.#before = read(this.#timer, now());
    this.#listen();
  }

  open(): void {
    this.#dialog.showModal();
    this.#awake.keep();
    this.#ticking = window.setInterval(() => this.#tick(), rhythm);
    showStep(this.#dialog, this.#steps, this.#timer.step);
    this.#tick();
  }

  #listen(): void {
    const dialog = this.#dialog;
    const press = (selector: string, act: () => void): void =>
      part(dialog, selector, HTMLButtonElement).addEventListener('click', act);
    press('[data-run]', () => this.#run());
    press('[data-add]', () => this.#add());
    press('[data-restart]', () => this.#change(restartStep(this.#timer, this.#now()), 'This step begins anew.'));
    press('[data-reset]', () => this.#change(this.#blank, `The timer is set back. ${this.#nameOf(0)}`));
    press('[data-close]', () => dialog.close());
    for (const button of parts(dialog, '[data-go]', HTMLButtonElement))
      button.addEventListener('click', () => this.#go(Number(button.dataset['go'])));
    dialog.addEventListener('keydown', (event) => this.#key(event));
    dialog.addEventListener('close', () => {
      clearInterval(this.#ticking);
      this.#awake.release();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || !dialog.open) return;
      this.#awake.keepAgain();
      this.#tick();
    });
  }

  #key(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(move);
  }

  #go(by: number): void {
    const next = goTo(this.#timer, this.#timer.step + by, this.#now());
    const end = by > 0 ? 'This is the last step.' : 'This is the first step.';
    this.#change(next, next.step === this.#timer.step ? end : this.#nameOf(next.step));
  }

  #run(): void {
    const [timer, now] = [this.#timer, this.#now()];
    if (timer.since === undefined) this.#change(start(timer, now), 'The timer runs.');
    else this.#change(pause(timer, now), 'The timer stands still.');
  }

  #add(): void {
    const isTimed = this.#timer.planned[this.#timer.step] !== undefined;
    const words = isTimed ? 'This step has one minute more.' : 'This step has no fixed time.';
    this.#change(addMinute(this.#timer), words);
  }

  /** What a press changes is said; it is no news of the clocks. */
  #change(timer: Timer, words: string): void {
    const isOther = timer.step !== this.#timer.step;
    this.#timer = timer;
    this.#before = read(timer, this.#now());
    if (isOther) showStep(this.#dialog, this.#steps, timer.step);
    this.#tick();
    this.#say(words);
  }

  #tick(): void {
    const reading = read(this.#timer, this.#now());
    const said = news(this.#before, reading, this.#steps[this.#timer.step]?.title ?? '');
    this.#before = reading;
    showClock(part(this.#dialog, '[data-clock="step"]', HTMLElement), reading.step);
    showClock(part(this.#dialog, '[data-clock="whole"]', HTMLElement), reading.whole);
    const run = part(this.#dialog, '[data-run]', HTMLButtonElement);
    const label = this.#timer.since === undefined ? 'Start' : 'Pause';
    if (run.textContent !== label) run.textContent = label;
    if (said !== undefined) this.#say(said);
  }

  #nameOf(step: number): string {
    return stepText(step, this.#steps.length, this.#steps[step]?.title ?? '');
  }

  #say(words: string): void {
    part(this.#dialog, '[role="status"]', HTMLElement).textContent = words;
  }
}
