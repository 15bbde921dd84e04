import type { PointStyle } from 'chart.js';
import { PAPER, seriesColour } from './patterns.ts';

/** How the line of a series is told from the others without its colour. */
export interface LineMark {
  /** Lengths of dash and gap in units; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly shape: PointStyle;
  readonly radius: number;
  readonly hollow: boolean;
}

const dashes: readonly (readonly number[])[] = [
  [],
  [8, 4],
  [2, 3],
  [11, 3, 2, 3],
  [5, 3],
  [14, 4],
  [8, 3, 2, 3, 2, 3],
  [3, 6],
];

/** Radii that make the four shapes look equally large. */
const shapes: readonly { readonly shape: PointStyle; readonly radius: number }[] = [
  { shape: 'circle', radius: 5 },
  { shape: 'rect', radius: 6.2 },
  { shape: 'triangle', radius: 6.2 },
  { shape: 'rectRot', radius: 6.2 },
];

/** The four shapes filled, then hollow, each with a dash of its own. */
export function lineMark(index: number): LineMark {
  const { shape, radius } = shapes[index % shapes.length] ?? { shape: 'circle', radius: 5 };
  return { dash: dashes[index] ?? [], shape, radius, hollow: index >= shapes.length };
}

/** The inside of a marker. */
export function markerFill(index: number): string {
  return lineMark(index).hollow ? PAPER : seriesColour(index);
}

/** Widths in units. */
export const LINE_WIDTH = 2.5;
export const MARKER_BORDER = 2;

/** The line of a series and its markers, as Chart.js takes them. */
export function lineLook(index: number) {
  return {
    borderColor: seriesColour(index),
    borderWidth: LINE_WIDTH,
    borderDash: [...lineMark(index).dash],
    ...markerLook(index),
  };
}

/** The markers of a series, as Chart.js takes them. */
export function markerLook(index: number) {
  const { shape, radius } = lineMark(index);
  return {
    pointStyle: shape,
    pointRadius: radius,
    pointBackgroundColor: markerFill(index),
    pointBorderColor: seriesColour(index),
    pointBorderWidth: MARKER_BORDER,
  };
}

/** The points of values without names, as Chart.js takes them: the last colour, which no mark among them has. */
export function crowdLook(radius: number) {
  return {
    pointStyle: 'circle' as const,
    pointRadius: radius,
    pointBackgroundColor: seriesColour(7),
    pointBorderWidth: 0,
  };
}
