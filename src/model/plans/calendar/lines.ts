/** A line of an iCalendar file, `SUMMARY` or `DTSTART;TZID=…` with its value, before it is folded. */
export function line(name: string, value: string): string {
  return `${name}:${value}`;
}

/** A line with a text of people, so that no mark in it ends the value; none where there is no text. RFC 5545, 3.3.11. */
export function textLine(name: string, text: string | undefined): string[] {
  return text === undefined || text.trim() === '' ? [] : [line(name, escaped(text))];
}

/** A text whose commas, semicolons, backslashes and line breaks stand for themselves. */
export function escaped(text: string): string {
  return text
    .trim()
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, ' ');
}

/** The lines between the BEGIN and the END of a component. */
export function component(name: string, lines: readonly string[]): string[] {
  return [line('BEGIN', name), ...lines, line('END', name)];
}

/** A file of these lines: each ends in CRLF, and none is longer than 75 octets. RFC 5545, 3.1. */
export function file(lines: readonly string[]): string {
  return lines.map((each) => `${folded(each)}\r\n`).join('');
}

const mostOctets = 75;

/** A line that is too long goes on in the next, after a space; letters of several octets stay whole. */
export function folded(whole: string): string {
  let text = '';
  let octets = 0;
  for (const letter of whole) {
    const more = octetsOf(letter);
    if (octets + more > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += more;
  }
  return text;
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
