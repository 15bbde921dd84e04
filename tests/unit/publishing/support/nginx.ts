/** A line of a configuration of nginx: its name, what follows, and the lines in braces. */
export interface Directive {
  readonly name: string;
  readonly values: readonly string[];
  readonly inside: readonly Directive[] | undefined;
}

/**
 * Reads a configuration by the rules nginx itself reads it by: words, words in quotes, braces, semicolons, remarks.
 *
 * @throws Error where a brace or a semicolon is missing
 */
export function readNginx(text: string): readonly Directive[] {
  const words = text.match(/"(?:[^"\\]|\\.)*"|#[^\n]*|[{};]|[^\s{};"#][^\s{};]*/g) ?? [];
  const queue = words.filter((word) => !word.startsWith('#'));
  const all = block(queue);
  if (queue.length > 0) throw new Error('A brace is closed that was never opened.');
  return all;
}

function block(queue: string[]): readonly Directive[] {
  const directives: Directive[] = [];
  while (queue.length > 0 && queue[0] !== '}') directives.push(directive(queue));
  return directives;
}

function directive(queue: string[]): Directive {
  const values: string[] = [];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const [name = '', ...rest] = values;
    if (word === ';') return { name, values: rest, inside: undefined };
    if (word === '{') {
      const inside = block(queue);
      if (queue.shift() !== '}') throw new Error(`The braces of ${name} are not closed.`);
      return { name, values: rest, inside };
    }
    values.push(word.replace(/^"(.*)"$/, '$1'));
  }
  throw new Error(`A semicolon is missing after ${values.join(' ')}.`);
}
