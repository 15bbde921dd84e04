/** A line of a list with a button that gives filters up, by their names. */
export function loosenLine(names: readonly string[], sentence: string): HTMLLIElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: sentence });
  button.dataset['loosen'] = names.join(' ');
  const line = document.createElement('li');
  line.append(button);
  return line;
}
