import { writeCaptions } from '../marks/captions.ts';
import { SWATCH, planLegend, type Legend } from '../plan/legend.ts';
import { rulerOf } from '../plan/sizes.ts';
import type { TextMeasure } from '../text/measure.ts';
import { drawDayMarks } from './day-marks.ts';

const RADIUS = 8;

/** The names of the kinds that have days, each to stand beside its mark. */
export function planKeys(kinds: readonly string[], fonts: TextMeasure): Legend {
  return planLegend(kinds, undefined, rulerOf(fonts));
}

/** Draws the planned names, each beside its mark. `shown` are the places of the kinds. */
export function drawKeys(ctx: CanvasRenderingContext2D, { items }: Legend, shown: readonly number[]): void {
  for (const { mark, x, y } of items) {
    const kind = mark === 'missing' ? undefined : shown[mark];
    if (kind !== undefined)
      drawDayMarks(ctx, [kind], { x: x + SWATCH / 2, y: y - (kind === 2 ? RADIUS : 0), radius: RADIUS });
  }
  writeCaptions(
    ctx,
    items.map(({ lines, textX, y }) => ({ lines, x: textX, y, align: 'left', weight: 'regular' })),
  );
}

/** The places of the kinds that at least one day has. */
export function shownKinds(kinds: readonly string[], days: readonly { readonly kinds: readonly number[] }[]): number[] {
  return kinds.map((_, kind) => kind).filter((kind) => days.some((day) => day.kinds.includes(kind)));
}
