/**
 * Whether the numbers of a measure are percentages, by how its unit begins: "percent of teachers", "% of classes".
 * Percentage points are a difference between two of them, and percentiles are places in an order.
 */
export function isPercent(unit: string): boolean {
  return /^(?:%|per ?cent(?:age)?\b(?! points?\b))/i.test(unit.trim());
}
