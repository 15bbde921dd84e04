import { part, parts } from '../browser/parts.ts';

/**
 * Says beside each place what does not fit in it.
 *
 * @param typing the place that somebody writes in now: an error may go away there, but none comes up before it is left
 * @returns what was not said before
 */
export function showErrors(root: HTMLElement, problems: ReadonlyMap<string, string>, typing?: string): string[] {
  return parts(root, 'input', HTMLInputElement).flatMap((input) => {
    const element = part(root, `#${CSS.escape(`forecast-error-${input.name}`)}`, HTMLElement);
    const [message, before] = [problems.get(input.name) ?? '', element.textContent];
    if (typing !== undefined && before === '') return [];
    element.textContent = message;
    element.hidden = message === '';
    if (message === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    return message !== '' && message !== before ? [message] : [];
  });
}
