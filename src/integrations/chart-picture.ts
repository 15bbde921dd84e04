import { type AnySpec } from '../charts/any-words.ts';
import { drawAnyOutlined } from '../charts/any.ts';
import { onPaper } from '../charts/paper.ts';
import { chartFonts } from './chart-fonts.ts';
import { pageLettering } from './lettering.ts';
import { svgToPng } from './raster.ts';

/** Pixels for each unit of a chart, of which a printed inch has 96. */
const sharpness = 2;

/** A chart as a PNG for files that hold no SVG, with its size in its own units. */
export async function chartPicture(spec: AnySpec) {
  const letters = pageLettering();
  const { svg, width, height } = drawAnyOutlined(spec, chartFonts(), (text, ...place) =>
    letters.outline(letters.writable(text), ...place),
  );
  return { png: await svgToPng(onPaper(svg, sharpness * width, sharpness * height)), width, height };
}
