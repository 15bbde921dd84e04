/** An element of a written SVG: its name, its attributes, and the text right inside it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly parents: readonly string[];
}

/**
 * Reads an SVG strictly: every tag closed in order, every attribute quoted and given once, no bare "&" or "<".
 *
 * @throws Error at the first thing that is not well-formed XML
 */
export function readSvg(svg: string): SvgElement[] {
  const elements: SvgElement[] = [];
  const open: string[] = [];
  const token = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>([^<]*)/y;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const [, closing, name = '', written = '', empty, text = ''] = token.exec(svg) ?? fail(svg, at);
    if (/&(?!(?:amp|lt|gt|quot);)/.test(written + text)) fail(svg, at);
    if (closing === '/') {
      if (open.pop() !== name) fail(svg, at);
    } else {
      elements.push({ name, attributes: readAttributes(written), text: unescape(text), parents: [...open] });
      if (empty !== '/') open.push(name);
    }
  }
  if (open.length > 0) fail(svg, svg.length);
  return elements;
}

function readAttributes(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/ ([^=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    unescape(value),
  ]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`An attribute is given twice: ${written}`);
  return attributes;
}

function unescape(text: string): string {
  const letters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  return text.replace(/&[a-z]+;/g, (entity) => letters[entity] ?? entity);
}

function fail(svg: string, at: number): never {
  throw new Error(`Not well-formed at ${at}: ${svg.slice(at, at + 60)}`);
}

/** All texts of the picture, without title and description. */
export function textsOf(svg: string): string[] {
  return readSvg(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The corners of each subpath of path data as this project writes it. */
export function subpaths(data: string): { x: number; y: number }[][] {
  return (data.match(/M[^M]*/g) ?? []).map(corners);
}

/** The box of each subpath. */
export function boxes(data: string): Box[] {
  return subpaths(data).map((points) => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  });
}

function corners(subpath: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', list = ''] of subpath.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    const [first = 0, second = 0] = letter === 'A' ? numbers.slice(-2) : numbers;
    if (letter === 'z') continue;
    if (letter === 'H') x = first;
    else if (letter === 'V') y = first;
    else if (letter === 'h') x += first;
    else if (letter === 'v') y += first;
    else [x, y] = [first, second];
    points.push({ x, y });
  }
  return points;
}

/** The corners and curves of path data: every place it goes to, and each arc's radius and direction. */
export function curves(data: string): {
  readonly places: readonly { x: number; y: number }[];
  readonly arcs: readonly { readonly radius: number; readonly isClockwise: boolean }[];
} {
  const arcs = [...data.matchAll(/A([\d.]+) [\d.]+ 0 0 ([01])/g)];
  return {
    places: subpaths(data).flat(),
    arcs: arcs.map(([, radius, sweep]) => ({ radius: Number(radius), isClockwise: sweep === '1' })),
  };
}
