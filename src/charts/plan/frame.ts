import { fingerprint } from '../fingerprint.ts';
import type { ChartSpec } from '../spec.ts';
import type { Legend } from './legend.ts';
import { WIDTH } from './sizes.ts';

/** What the plan of every kind has: what is shown, how large the picture is, and its legend. */
export interface Frame {
  readonly spec: ChartSpec;
  /** Begins every id in the picture. */
  readonly id: string;
  readonly legend: Legend;
  readonly width: number;
  readonly height: number;
}

/** A frame of the usual width around a legend and a body of that height below it. */
export function frameOf(spec: ChartSpec, legend: Legend, bodyHeight: number): Frame {
  return { spec, id: fingerprint(spec), legend, width: WIDTH, height: Math.ceil(legend.height + bodyHeight) };
}
