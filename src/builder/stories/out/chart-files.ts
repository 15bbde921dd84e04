import { download } from '../../../client/worksheet/download.ts';

/** The colours of a chart that its page sets. */
const properties = [
  ...Array.from({ length: 8 }, (_, index) => `--chart-${index + 1}`),
  '--chart-grid',
  '--chart-paper',
];

/** How many pixels a picture has for each unit of the drawing: sharp on paper and on fine screens. */
const pixelsPerUnit = 3;

/**
 * A chart as a file that needs nothing else: with the colours of paper and with the letters it was measured in.
 *
 * @param chart the drawing on the sheet of the preview
 */
async function chartSvg(chart: SVGSVGElement): Promise<string> {
  const { width, height } = chart.viewBox.baseVal;
  const looks = getComputedStyle(chart);
  const colours = properties.map((name) => `${name}:${looks.getPropertyValue(name).trim()}`).join(';');
  const text = new XMLSerializer().serializeToString(chart);
  const font = looks.fontFamily.replaceAll('"', "'");
  const style = `${colours};color:#000000;font-family:${font};background:#ffffff`;
  const faces = await fontFaces(chart.ownerDocument);
  return text
    .replace('<svg ', `<svg width="${width}" height="${height}" style="${style}" `)
    .replace('>', `><style>${faces}</style><rect width="100%" height="100%" fill="#ffffff"/>`);
}

/** The picture of a chart in pixels. */
async function chartPng(svg: string, { width, height }: DOMRect): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(width * pixelsPerUnit),
    height: Math.round(height * pixelsPerUnit),
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}

/** Hands both to the reader. */
export async function downloadChart(chart: SVGSVGElement, name: string, kind: 'svg' | 'png'): Promise<void> {
  const svg = await chartSvg(chart);
  if (kind === 'svg') download(`${name}.svg`, 'image/svg+xml', svg);
  else download(`${name}.png`, 'image/png', await chartPng(svg, chart.viewBox.baseVal));
}

/** The letters of the page as part of the file: a picture loads nothing. */
async function fontFaces(page: Document): Promise<string> {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules
    .filter((rule) => rule.constructor.name === 'CSSFontFaceRule')
    .map((rule) => ({
      text: rule.cssText,
      base: rule.parentStyleSheet?.href ?? page.baseURI,
    }));
  const whole = await Promise.all(faces.map(withFontInside));
  return whole.join('');
}

async function withFontInside({ text, base }: { readonly text: string; readonly base: string }): Promise<string> {
  const [whole = '', address = ''] = /url\("?([^")]+\.woff2[^")]*)"?\)/.exec(text) ?? [];
  if (whole === '') return '';
  const bytes = new Uint8Array(await (await fetch(new URL(address, base))).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return text.replace(whole, `url(data:font/woff2;base64,${btoa(letters)})`);
}
