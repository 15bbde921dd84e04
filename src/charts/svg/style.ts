import type { Weight } from '../text/measure.ts';
import { attributes } from './nodes.ts';
import { round } from './number.ts';
import { FONT_SIZE } from './pen.ts';
import type { Pen } from './pen.ts';

/** A canvas font string ("bold 15px Family") in its parts. */
export interface FontChoice {
  readonly size: number;
  readonly weight: Weight;
}

export function readFont(font: string): FontChoice {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? FONT_SIZE);
  return { size, weight: /\b(?:bold|[6-9]00)\b/.test(font) ? 'bold' : 'regular' };
}

export function fillStyle(pen: Pen, rule: string | undefined): Record<string, string | undefined> {
  return { fill: pen.fillStyle, 'fill-rule': rule };
}

/** The attributes of a line; those with SVG's own first value are left out. */
export function strokeStyle(pen: Pen): Record<string, string | number | undefined> {
  const { strokeStyle: stroke, lineWidth, dash, lineDashOffset, lineCap, lineJoin } = pen;
  return {
    stroke,
    'stroke-width': unless(1, round(lineWidth)),
    'stroke-dasharray': unless('', dash.join(' ')),
    'stroke-dashoffset': unless(0, lineDashOffset),
    'stroke-linecap': unless('butt', lineCap),
    'stroke-linejoin': unless('miter', lineJoin),
  };
}

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** The attributes of a text beside those the svg element sets. */
export function textStyle(pen: Pen): string {
  const { size, weight } = readFont(pen.font);
  return attributes({
    fill: unless('currentColor', pen.fillStyle),
    'font-size': unless(FONT_SIZE, size),
    'font-weight': weight === 'bold' ? 700 : undefined,
    'text-anchor': anchors[pen.textAlign],
  });
}

function unless<Value>(usual: Value, value: Value): Value | undefined {
  return value === usual ? undefined : value;
}
