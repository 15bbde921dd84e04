/**
 * What stands between the angle brackets of each opening tag, as hucre takes an XML text apart: it is looked through
 * for what would fill the memory before hucre reads it, and both have to see the same tags.
 */
export function* openTags(xml: string): Generator<string> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const [end, isOpening] = tagAt(xml, at);
    // hucre refuses a text in which a tag does not end, and everything before it has been seen.
    if (end < 0) return;
    if (isOpening) yield xml.slice(at + 1, xml.charAt(end - 1) === '/' ? end - 1 : end);
    at = xml.indexOf('<', end);
  }
}

function tagAt(xml: string, at: number): [end: number, isOpening: boolean] {
  if (xml.startsWith('<!--', at)) return [xml.indexOf('-->', at + 4), false];
  if (xml.startsWith('<![CDATA[', at)) return [xml.indexOf(']]>', at + 9), false];
  if (xml.startsWith('<?', at)) return [xml.indexOf('?>', at + 2), false];
  if (xml.startsWith('<!', at) || xml.startsWith('</', at)) return [xml.indexOf('>', at + 2), false];
  return [openTagEnd(xml, at + 1), true];
}

/** An angle bracket between quotation marks does not end a tag. */
function openTagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
}

/** The name of a tag without the prefix of its namespace. XML has four white spaces; `\s` stands for more. */
export function tagName(tag: string): string {
  const [name = ''] = tag.split(/[ \t\n\r]/, 1);
  return name.slice(name.indexOf(':') + 1);
}
