import type { Weight } from '../../charts/text/measure.ts';
import { textOn } from '../../lib/contrast.ts';
import type { Context } from '../context.ts';
import { fit, type Fitted, type Place } from './fit.ts';
import { hornbook } from './hornbook.ts';
import type { Lettering } from './lettering.ts';
import type { PictureName } from './names.ts';

/** What other sites ask for: nearly twice as wide as high. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A text of the picture: its place, and how it is set. */
interface Block extends Place {
  readonly weight: Weight;
  /** Where its first line stands. */
  readonly base: (fitted: Fitted, capHeight: number) => number;
}

const margin = 72;
const width = 692;

const small: Block = {
  ...{ width, height: 114, largest: 40, smallest: 30, weight: 'regular', leading: 1.25 },
  base: ({ size }, capHeight) => margin + capHeight * size,
};

const large: Block = {
  ...{ width, height: 300, largest: 96, smallest: 40, weight: 'bold', leading: 1.08 },
  base: ({ size, lines }) => pictureSize.height - margin - (lines.length - 1) * large.leading * size,
};

/**
 * The picture of a part of the site as an SVG that needs no font: at the top the name of the site, at the foot the
 * name of the part, behind them a hornbook, on the colour of the site.
 */
export function socialPicture(name: PictureName, context: Context, lettering: Lettering): string {
  const { accent } = context.corpus.site;
  const ink = textOn(accent);
  const { top, foot } = texts(name, context);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}">`,
    `<path fill="${accent}" d="M0 0H${pictureSize.width}V${pictureSize.height}H0z"/>${hornbook(ink, lettering)}`,
    `<path fill="${ink}" d="${written(top, small, lettering)}${written(foot, large, lettering)}"/></svg>`,
  ].join('');
}

/** On the picture of the whole site its own name stands at the foot, and at the top who publishes it. */
function texts(name: PictureName, { corpus, words }: Context): { readonly top: string; readonly foot: string } {
  const { site } = corpus;
  if (name !== 'home') return { top: site.name, foot: words[name === 'docs' ? 'documentation' : name] };
  return { top: site.organization.name === site.name ? '' : site.organization.name, foot: site.name };
}

/** The outlines of a text in its place. */
function written(text: string, block: Block, lettering: Lettering): string {
  const { weight, leading } = block;
  const fitted = fit(lettering.writable(text), block, (part, size) => lettering.width(part, size, weight));
  const base = block.base(fitted, lettering.capHeight);
  return fitted.lines
    .map((line, index) =>
      lettering.outline(line, { x: margin, y: base + index * leading * fitted.size }, fitted.size, weight),
    )
    .join('');
}
