/** "Tier 1: Evidence of learning" is "Tier 1" below a bar, where that still tells the tiers apart. */
export function shortNames(titles: readonly string[]): readonly string[] {
  const short = titles.map((title) => title.split(':')[0] ?? title);
  return new Set(short).size === titles.length ? short : titles;
}
