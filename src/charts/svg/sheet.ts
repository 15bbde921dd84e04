import type { TextMeasure } from '../text/measure.ts';
import type { SvgNode } from './nodes.ts';
import { SvgRecorder } from './recorder.ts';
import { writeSvg, type Drawing } from './write.ts';

/** What is known of a picture before it is drawn. */
export type Sheet = Pick<Drawing, 'id' | 'width' | 'height' | 'title' | 'description'>;

/**
 * A picture drawn by hand, without Chart.js: `paint` draws it as on a canvas of the sheet's size.
 *
 * @param finish makes of what was drawn what is written
 */
export function drawSheet(
  sheet: Sheet,
  fonts: TextMeasure,
  paint: (ctx: CanvasRenderingContext2D) => void,
  finish: (node: SvgNode) => SvgNode = (node) => node,
): string {
  const recorder = new SvgRecorder(sheet.id, sheet, fonts);
  // The recorder knows the calls that are made here, and fails at any other.
  paint(recorder as unknown as CanvasRenderingContext2D);
  return writeSvg({ ...sheet, definitions: recorder.clipPaths, nodes: recorder.nodes.map(finish) });
}
