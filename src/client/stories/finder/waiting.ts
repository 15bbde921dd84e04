import { finderWords } from '../../../model/finder/sentences.ts';
import { element } from '../../worksheet/elements.ts';

/** So long a person waits without being told. */
const patience = 1500;

/** What the finder says, and does again where a file did not arrive. */
export class Waiting {
  readonly status = element('p', '', 'finder-status');
  readonly again = Object.assign(element('button', finderWords.again, 'button') as HTMLButtonElement, {
    type: 'button',
    hidden: true,
  });
  #turn = 0;
  #repeat = (): void => undefined;

  /** @param back takes the focus when the button that was pressed is gone */
  constructor(back: HTMLElement) {
    this.status.role = 'status';
    this.again.addEventListener('click', () => {
      back.focus();
      this.again.hidden = true;
      this.#repeat();
    });
  }

  say(text: string): void {
    this.status.textContent = text;
  }

  /** Whatever is still on its way is no longer wanted. */
  stop(): void {
    this.#turn += 1;
    this.again.hidden = true;
  }

  /** Waits for something that is loaded. An answer to an earlier question that comes late is dropped. */
  run<Answer>(load: () => Promise<Answer>, then: (answer: Answer) => void): void {
    this.stop();
    const turn = this.#turn;
    const isWanted = (): boolean => turn === this.#turn;
    const slow = setTimeout(() => isWanted() && this.say(finderWords.slow), patience);
    load()
      .then(
        (answer) => isWanted() && then(answer),
        () => isWanted() && this.#fail(() => this.run(load, then)),
      )
      .finally(() => clearTimeout(slow));
  }

  #fail(repeat: () => void): void {
    this.#repeat = repeat;
    this.say(finderWords.failed);
    this.again.hidden = false;
  }
}
