import { round } from './number.ts';

/** The box a path or a text fills. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Collects canvas path calls and writes them as SVG path data. All coordinates are final: no transform follows. */
export class PathData {
  data = '';
  #x = 0;
  #y = 0;
  #left = Infinity;
  #top = Infinity;
  #right = -Infinity;
  #bottom = -Infinity;

  get box(): Box {
    return { left: this.#left, top: this.#top, right: this.#right, bottom: this.#bottom };
  }

  /** True for one upright rectangle and nothing else. */
  get isRectangle(): boolean {
    return /^M[^Mh]+h[^h]+v[^h]+h[^h]+z$/.test(this.data);
  }

  moveTo(x: number, y: number): void {
    this.#goTo(x, y);
    this.data += `M${this.#x} ${this.#y}`;
  }

  /** A line of no length is left out. */
  lineTo(x: number, y: number): void {
    if (this.data === '') {
      this.moveTo(x, y);
      return;
    }
    const [fromX, fromY] = [this.#x, this.#y];
    this.#goTo(x, y);
    const sameX = this.#x === fromX;
    const sameY = this.#y === fromY;
    if (sameX && sameY) return;
    this.data += sameY ? `H${this.#x}` : sameX ? `V${this.#y}` : `L${this.#x} ${this.#y}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    const [left, top] = [this.#x, this.#y];
    this.#goTo(x + width, y + height);
    const across = round(this.#x - left);
    this.data += `h${across}v${round(this.#y - top)}h${round(-across)}z`;
    this.#goTo(x, y);
  }

  /** Angles in radians, clockwise from the right, as the canvas counts them. */
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    const turn = arcTurn(from, to, counterclockwise);
    this.lineTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
    const steps = Math.ceil(Math.abs(turn) / widestStep(radius));
    for (let step = 1; step <= steps; step += 1) {
      const angle = from + (turn * step) / steps;
      this.#goTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      this.data += `A${round(radius)} ${round(radius)} 0 0 ${turn > 0 ? 1 : 0} ${this.#x} ${this.#y}`;
    }
  }

  closePath(): void {
    if (this.data !== '' && !this.data.endsWith('z')) this.data += 'z';
  }

  #goTo(x: number, y: number): void {
    this.#x = round(x);
    this.#y = round(y);
    this.#left = Math.min(this.#left, this.#x);
    this.#right = Math.max(this.#right, this.#x);
    this.#top = Math.min(this.#top, this.#y);
    this.#bottom = Math.max(this.#bottom, this.#y);
  }
}

/**
 * The widest angle that is written as one arc. SVG draws nothing for a whole turn, and finds the centre from the ends
 * of the arc: the rounded ends of half a turn put that of a large arc as far as a unit from its place.
 */
function widestStep(radius: number): number {
  return radius > 10 ? 2 : Math.PI;
}

/** The signed angle an arc covers, a whole turn at most: positive is clockwise. */
function arcTurn(from: number, to: number, counterclockwise: boolean): number {
  const whole = 2 * Math.PI;
  const way = counterclockwise ? from - to : to - from;
  const turn = way >= whole ? whole : ((way % whole) + whole) % whole;
  return counterclockwise ? -turn : turn;
}
