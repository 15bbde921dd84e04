import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The package starts once in a process, and a development server loads this module anew after each edit. */
const slot = Symbol.for('hornbook.raster');
const shared = globalThis as { [slot]?: Promise<void> | undefined };

/**
 * An SVG as a PNG. WebAssembly counts alike everywhere, so the bytes are the same on every machine; fonts are not
 * looked for, so text must come as outlines.
 */
export async function svgToPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await (shared[slot] ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const drawing = new Resvg(svg);
  const picture = drawing.render();
  try {
    return Uint8Array.from(picture.asPng());
  } finally {
    // The memory of WebAssembly is its own: what is not given back stays until the build ends.
    picture.free();
    drawing.free();
  }
}
