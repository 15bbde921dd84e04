import { attributes } from './nodes.ts';
import type { Box, PathData } from './path.ts';

/** A region drawing is cut to, inside the region that was set before it. */
export class Clip {
  readonly id: string;
  readonly #data: string;
  readonly #box: Box | undefined;
  readonly #outer: Clip | undefined;

  constructor(id: string, path: PathData, outer: Clip | undefined) {
    this.id = id;
    this.#data = path.data;
    this.#box = path.isRectangle ? path.box : undefined;
    this.#outer = outer;
  }

  /** The region that really cuts something of the box off; most of Chart.js's regions cut nothing. */
  cutting(box: Box): Clip | undefined {
    return this.#holds(box) ? this.#outer?.cutting(box) : this;
  }

  /** This region and those around it as clipPath elements. */
  write(): string {
    const outer = this.#outer;
    const around = outer === undefined ? undefined : `url(#${outer.id})`;
    const element = `<clipPath${attributes({ id: this.id, 'clip-path': around })}><path d="${this.#data}"/></clipPath>`;
    return (outer?.write() ?? '') + element;
  }

  #holds(box: Box): boolean {
    const own = this.#box;
    if (own === undefined) return false;
    return box.left >= own.left && box.right <= own.right && box.top >= own.top && box.bottom <= own.bottom;
  }
}
