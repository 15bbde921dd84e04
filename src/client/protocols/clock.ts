import type { Clock } from '../../model/protocols/timer.ts';
import { clockText, phaseText } from '../../model/protocols/timer-words.ts';
import { part } from '../browser/parts.ts';

/** Shows a clock: figures, a word, and the look of its phase. What stays the same is not touched. */
export function showClock(box: HTMLElement, clock: Clock): void {
  const { figures, word } = clockText(clock);
  const [shown, phase] = [part(box, '.facilitator-figures', HTMLElement), part(box, '.facilitator-phase', HTMLElement)];
  if (shown.textContent !== `${figures} ${word}`) {
    const unit = Object.assign(document.createElement('span'), { className: 'facilitator-word', textContent: word });
    shown.replaceChildren(`${figures} `, unit);
  }
  if (box.dataset['phase'] === clock.phase) return;
  box.dataset['phase'] = clock.phase;
  phase.textContent = phaseText(clock.phase);
}
