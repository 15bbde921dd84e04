import type { Chart } from 'chart.js';
import type { RadarPlan } from '../plan/radar.ts';
import { writeCaptions } from './captions.ts';

/** Writes the names or numbers around the spokes, and below them what the numbers stand for. */
export function spokesPlugin({ labels, key }: RadarPlan) {
  return {
    id: 'spokes',
    afterDraw: ({ ctx }: Chart): void => writeCaptions(ctx, [...labels, ...key]),
  };
}
