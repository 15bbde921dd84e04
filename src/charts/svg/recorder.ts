import type { TextMeasure } from '../text/measure.ts';
import { Clip } from './clip.ts';
import { attributes } from './nodes.ts';
import type { SvgNode } from './nodes.ts';
import { round } from './number.ts';
import { PathData } from './path.ts';
import type { Box } from './path.ts';
import { Pen } from './pen.ts';
import { fillStyle, readFont, strokeStyle, textStyle } from './style.ts';
import { startOf, textBox } from './text-box.ts';

/**
 * A 2D canvas context that writes down what is drawn as SVG nodes. It knows the calls that Chart.js makes for the
 * kinds of this folder; any other call fails by its name, so nothing is left out of a picture unseen.
 * Colours are passed through: `var(--chart-1)` and `currentColor` stay as they are.
 */
export class SvgRecorder extends Pen {
  readonly #id: string;
  readonly #size: { readonly width: number; readonly height: number };
  readonly #text: TextMeasure;
  readonly #nodes: SvgNode[] = [];
  readonly #saved: Pen[] = [];
  readonly #clips: Clip[] = [];
  readonly #cutting = new Set<Clip>();
  #path = new PathData();
  #filled = '';

  /** `id` begins the ids of the clip paths. Sizes are the units of the viewBox. */
  constructor(id: string, size: { readonly width: number; readonly height: number }, text: TextMeasure) {
    super();
    this.#id = id;
    this.#size = size;
    this.#text = text;
  }

  /** What Chart.js takes for the canvas element. */
  get canvas() {
    return { ...this.#size, getContext: () => this };
  }

  get nodes(): readonly SvgNode[] {
    return this.#nodes;
  }

  /** The clipPath elements that something drawn refers to. */
  get clipPaths(): string {
    return [...this.#cutting].map((clip) => clip.write()).join('');
  }

  save(): void {
    this.#saved.push(Object.assign(new Pen(), this));
  }

  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number): void {
    [this.originX, this.originY] = this.#map(x, y);
  }

  rotate(angle: number): void {
    this.angle += angle;
  }

  resetTransform(): void {
    [this.originX, this.originY, this.angle] = [0, 0, 0];
  }

  /** Chart.js sets the device's pixel ratio with it, which is 1 here. */
  setTransform(): void {
    this.resetTransform();
  }

  clearRect(): void {
    // There is nothing under the drawing to clear.
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  beginPath(): void {
    this.#path = new PathData();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(...this.#map(x, y));
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(...this.#map(x, y));
  }

  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise?: boolean): void {
    this.#path.arc(...this.#map(x, y), radius, from + this.angle, to + this.angle, counterclockwise);
  }

  rect(x: number, y: number, width: number, height: number): void {
    if (this.angle !== 0) throw new Error('The recorder draws no turned rectangle. Draw it with lines.');
    this.#path.rect(...this.#map(x, y), width, height);
  }

  closePath(): void {
    this.#path.closePath();
  }

  clip(rule = 'nonzero'): void {
    if (rule !== 'nonzero') throw new Error(`The recorder does not clip by the rule "${rule}". Clip by "nonzero".`);
    this.clipping = new Clip(`${this.#id}-clip${this.#clips.length + 1}`, this.#path, this.clipping);
    this.#clips.push(this.clipping);
  }

  fill(rule?: string): void {
    this.#addPath(fillStyle(this, rule));
    this.#filled = this.#path.data;
  }

  /** The outline of a path that has just been filled, or of one exactly like it, joins it in one element. */
  stroke(): void {
    const joins = this.#filled !== '' && this.#filled === this.#path.data;
    if (joins) this.#nodes.pop();
    this.#addPath({ fill: joins ? this.fillStyle : 'none', ...strokeStyle(this) });
  }

  measureText(text: string): { readonly width: number } {
    const { size, weight } = readFont(this.font);
    return { width: this.#text.width(text, size, weight) };
  }

  fillText(text: string, x: number, y: number): void {
    const { size, weight } = readFont(this.font);
    const [atX, atY] = this.#map(x, y + this.#baseline(size));
    const degrees = round((this.angle * 180) / Math.PI);
    const turned = degrees === 0 ? undefined : `rotate(${degrees} ${round(atX)} ${round(atY)})`;
    const place = attributes({ x: round(atX), y: round(atY), transform: turned });
    const { width } = this.measureText(text);
    const clip = this.#clipStyle(textBox(this, atX, atY, width, size));
    const lettering = {
      ...{ x: startOf(this, atX, width), y: atY, size, weight },
      style: attributes({ fill: this.fillStyle, transform: turned }) + clip,
    };
    this.#add({ kind: 'text', style: textStyle(this) + clip, place, text, lettering });
  }

  #addPath(style: Readonly<Record<string, string | number | undefined>>): void {
    const { data, box } = this.#path;
    if (data === '') return;
    this.#add({ kind: 'path', style: attributes(style) + this.#clipStyle(box), data });
  }

  #add(node: SvgNode): void {
    this.#nodes.push(node);
    this.#filled = '';
  }

  #clipStyle(box: Box): string {
    const clip = this.clipping?.cutting(box);
    if (clip === undefined) return '';
    this.#cutting.add(clip);
    return attributes({ 'clip-path': `url(#${clip.id})` });
  }

  /** How far below the given y the foot of the letters stands. */
  #baseline(size: number): number {
    if (this.textBaseline === 'alphabetic') return 0;
    if (this.textBaseline === 'middle') return (this.#text.capHeight * size) / 2;
    throw new Error(`The recorder sets no text at the baseline "${this.textBaseline}". Use "middle" or "alphabetic".`);
  }

  #map(x: number, y: number): [number, number] {
    const [cos, sin] = [Math.cos(this.angle), Math.sin(this.angle)];
    return [this.originX + x * cos - y * sin, this.originY + x * sin + y * cos];
  }
}
