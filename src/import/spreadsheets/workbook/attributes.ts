/** A name, and the value after it in double quotation marks, in single ones, or in none. */
const attribute = /[ \t\n\r]*([^= \t\n\r]+)[ \t\n\r]*(?:=[ \t\n\r]*(?:"([^"]*)"?|'([^']*)'?|([^ \t\n\r]+)))?/gy;

/** The attributes of an opening tag in their order, as hucre takes them apart; their values are not yet unescaped. */
export function* attributes(tag: string): Generator<readonly [name: string, value: string]> {
  const start = tag.search(/[ \t\n\r]/);
  if (start < 0) return;
  for (const [, name = '', double, single, bare] of tag.slice(start).matchAll(attribute))
    yield [name, double ?? single ?? bare ?? ''];
}

/** The value of the last attribute with a name that fits: the one that hucre goes by. */
export function valueOf(tag: string, fits: string | RegExp): string | undefined {
  let found: string | undefined;
  for (const [name, value] of attributes(tag))
    if (typeof fits === 'string' ? name === fits : fits.test(name)) found = unescaped(value);
  return found;
}

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : (letters.get(name ?? '') ?? whole);
    },
  );
}
