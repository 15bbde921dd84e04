import type { AnySpec } from './any-words.ts';
import { drawChart, drawOutlined, type ChartSize } from './draw.ts';
import { drawProgress, outlinedProgress } from './progress/draw.ts';
import type { Outline } from './svg/outlined.ts';
import type { TextMeasure } from './text/measure.ts';

/**
 * The chart as an svg element, see `drawChart`.
 *
 * @throws Error for a spec that cannot be drawn truly, see `assertDrawable`
 */
export function drawAny(spec: AnySpec, fonts: TextMeasure): string {
  return ('kind' in spec ? drawChart(spec, fonts) : drawProgress(spec, fonts)).svg;
}

/**
 * Draws a chart with its text as outlines, see `drawOutlined`.
 *
 * @throws Error for a spec that cannot be drawn truly, see `assertDrawable`
 */
export function drawAnyOutlined(
  spec: AnySpec,
  fonts: TextMeasure,
  outline: Outline,
): ChartSize & { readonly svg: string } {
  return 'kind' in spec ? drawOutlined(spec, fonts, outline) : outlinedProgress(spec, fonts, outline);
}
