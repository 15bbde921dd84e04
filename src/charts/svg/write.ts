import { escapeXml } from '../../lib/escape-xml.ts';
import { attributes, writeNodes } from './nodes.ts';
import type { SvgNode } from './nodes.ts';
import { FONT_SIZE } from './pen.ts';

/** A finished drawing with the words that stand for it. */
export interface Drawing {
  /** Begins the ids of the title and the description. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Patterns and clip paths, as SVG. */
  readonly definitions: string;
  readonly nodes: readonly SvgNode[];
}

/** The whole svg element: one image to a screen reader, named by its title and its description. */
export function writeSvg({ id, width, height, title, description, definitions, nodes }: Drawing): string {
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'chart',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${id}-t ${id}-d`,
    fill: 'currentColor',
    'font-size': FONT_SIZE,
  });
  const words = `<title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>`;
  const definitionsElement = definitions === '' ? '' : `<defs>${definitions}</defs>`;
  return `<svg${root}>${words}${definitionsElement}${writeNodes(nodes)}</svg>`;
}
