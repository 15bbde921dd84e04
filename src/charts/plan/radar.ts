import type { ChartSpec } from '../spec.ts';
import type { Box } from '../svg/path.ts';
import type { TextMeasure } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import type { Ruler } from '../text/wrap.ts';
import { reportedValues } from '../values.ts';
import { captionBox, moved, movedBox } from './caption.ts';
import type { Caption } from './caption.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { planLegend } from './legend.ts';
import { LINE_HEIGHT, WIDTH, rulerOf } from './sizes.ts';
import { spokeNames, spokeNumbers } from './spokes.ts';

/** Where the spokes meet, how long they are, and what is written at their ends and below them. */
export interface RadarPlan extends Frame {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  /** The name at the end of each spoke, or its number where the names have no room there. */
  readonly labels: readonly Caption[];
  /** The room the labels fill. */
  readonly labelBoxes: readonly Box[];
  /** What the numbers stand for. */
  readonly key: readonly Caption[];
  /** There are rings, which carry their values: without a scale, zeros alone give none. */
  readonly hasRings: boolean;
}

/** The longest spokes whose names fit around them are taken. */
const RADII = [135, 124, 113, 102];
const NUMBERED_RADIUS = 145;
const KEY_INDENT = 28;
const ABOVE_KEY = 16;
/** A figure on the outermost ring reaches beyond it. */
const HALF_FIGURE = 9;

/** Plans a radar. Names that have no room around the spokes are listed below, and numbers stand in their place. */
export function planRadar(spec: ChartSpec, measure: TextMeasure): RadarPlan {
  const ruler = rulerOf(measure);
  const legend = planLegend(
    spec.series.map(({ name }) => name),
    undefined,
    ruler,
  );
  const names = spec.categories.map((_, index) => spokeText(spec, index));
  for (const radius of RADII) {
    const labels = spokeNames(names, radius, ruler);
    if (labels !== undefined) return around(spec, legend, radius, labels, [], ruler);
  }
  return around(spec, legend, NUMBERED_RADIUS, spokeNumbers(names.length, NUMBERED_RADIUS), keyOf(names, ruler), ruler);
}

/** A spoke's name, with the series that have no value on it. */
function spokeText({ categories, series, missingLabel }: ChartSpec, index: number): string {
  const missing = series.filter(({ values }) => values[index] === null).map(({ name }) => name);
  const name = categories[index] ?? '';
  if (missing.length === 0) return name;
  return `${name} (${missing.length === series.length ? '' : `${missing.join(', ')}: `}${missingLabel})`;
}

/** The names below each other, each after its number; `y` counts from the top of the list. */
function keyOf(names: readonly string[], ruler: Ruler): Caption[] {
  let y = LINE_HEIGHT / 2;
  return names.flatMap((name, index) => {
    const { lines } = wrap(name, WIDTH - KEY_INDENT, ruler);
    const at = { y, align: 'left' as const };
    y += lines.length * LINE_HEIGHT;
    return [
      { ...at, lines: [`${index + 1}`], x: 0, weight: 'bold' as const },
      { ...at, lines, x: KEY_INDENT, weight: 'regular' as const },
    ];
  });
}

/** Moves labels that are planned around a centre at 0 into the picture, and sets the key below them. */
function around(
  spec: ChartSpec,
  legend: Frame['legend'],
  radius: number,
  labels: readonly Caption[],
  key: readonly Caption[],
  ruler: Ruler,
): RadarPlan {
  const boxes = labels.map((label) => captionBox(label, ruler));
  const edge = radius + HALF_FIGURE;
  const top = Math.ceil(Math.max(edge, ...boxes.map((box) => -box.top)));
  const bottom = Math.ceil(Math.max(edge, ...boxes.map((box) => box.bottom)));
  const centre = { x: WIDTH / 2, y: legend.height + top };
  const keyTop = centre.y + bottom + ABOVE_KEY;
  const keyHeight = Math.max(0, ...key.map(({ lines, y }) => y + (lines.length - 0.5) * LINE_HEIGHT));
  return {
    ...frameOf(spec, legend, top + bottom + (key.length === 0 ? 2 : ABOVE_KEY + keyHeight)),
    centre,
    radius,
    labels: labels.map((label) => moved(label, centre.x, centre.y)),
    labelBoxes: boxes.map((box) => movedBox(box, centre.x, centre.y)),
    key: key.map((caption) => moved(caption, 0, keyTop)),
    hasRings: spec.scale !== undefined || reportedValues(spec).some((value) => value > 0),
  };
}
