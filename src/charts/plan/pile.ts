/** Points heaped up over an axis: the layer of each, and how far apart the layers lie. */
export interface Pile {
  readonly radius: number;
  readonly layers: readonly (number | null)[];
  readonly layerHeight: number;
  readonly height: number;
}

const RADII = [5, 4, 3.2, 2.6, 2.1, 1.7];
const SMALLEST = 1.7;
const BETWEEN = 0.6;
const HIGHEST = 150;

/**
 * Lays each point into the lowest layer where it touches no other, so that the pile is high where values are many.
 * The points are as large as the height allows; where even the smallest are too many, layers overlap.
 *
 * @param places along the axis in units, `null` for a value without a point
 */
export function pileUp(places: readonly (number | null)[]): Pile {
  const fitting = RADII.map((radius) => pileOf(places, radius)).find(({ height }) => height <= HIGHEST);
  return fitting ?? pressed(pileOf(places, SMALLEST));
}

function pileOf(places: readonly (number | null)[], radius: number): Pile {
  const size = 2 * radius + BETWEEN;
  const order = places.flatMap((place, index) => (place === null ? [] : [{ place, index }]));
  const layers = places.map((): number | null => null);
  const ends: number[] = [];
  for (const { place, index } of order.toSorted((a, b) => a.place - b.place)) {
    const free = ends.findIndex((end) => end <= place - size);
    const layer = free === -1 ? ends.length : free;
    ends[layer] = place;
    layers[index] = layer;
  }
  return { radius, layers, layerHeight: size, height: ends.length * size };
}

function pressed(pile: Pile): Pile {
  return { ...pile, layerHeight: (pile.layerHeight * HIGHEST) / pile.height, height: HIGHEST };
}
