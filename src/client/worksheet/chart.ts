import { drawChart, type DrawnChart } from '../../charts/draw.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { FONT_FAMILY } from '../../charts/text/family.ts';
import type { TextMeasure } from '../../charts/text/measure.ts';

/**
 * Draws a chart into a figure. The page loads this when it has something to draw.
 *
 * @param captionOf makes what stands below the chart from the sentence that says what it shows
 */
export function drawInto(figure: HTMLElement, spec: ChartSpec, captionOf: (summary: string) => string): void {
  const { svg, summary } = drawn(spec);
  const picture = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  const caption = document.createElement('figcaption');
  caption.textContent = captionOf(summary);
  figure.replaceChildren(...(picture ? [document.importNode(picture, true)] : []), caption);
}

/** Draws a chart with the letters of the page. */
export function drawn(spec: ChartSpec): DrawnChart {
  return drawChart(spec, canvasMeasure());
}

/** Measures text in the font that the page shows. */
function canvasMeasure(): TextMeasure {
  const ink = document.createElement('canvas').getContext('2d');
  const fontOf = (size: number, isBold: boolean): string =>
    `${isBold ? 'bold ' : ''}${size}px "${FONT_FAMILY}", sans-serif`;
  const measured = (text: string, size: number, isBold: boolean): TextMetrics | undefined => {
    if (ink) ink.font = fontOf(size, isBold);
    return ink?.measureText(text);
  };
  return {
    capHeight: (measured('H', 100, false)?.actualBoundingBoxAscent ?? 0) / 100,
    width: (text, size, weight) => measured(text, size, weight === 'bold')?.width ?? 0,
  };
}
