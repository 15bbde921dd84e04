/** The outer radius of a doughnut in units. */
export const RADIUS = 86;
/** The hole's part of the radius. */
export const CUTOUT = 0.6;
