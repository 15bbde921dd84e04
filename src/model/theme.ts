import type { Site } from '../schemas/site.ts';

/**
 * The few styles a site chooses itself: its colour and its paper. They come as a file because the policy of the
 * pages allows no styles in them.
 */
export function theme({ accent, paper }: Pick<Site, 'accent' | 'paper'>): string {
  const size = paper === 'A4' ? 'A4' : 'letter';
  return `:root{--accent:${accent}}\n@page{size:${size};margin:0.6in}\n@page landscape{size:${size} landscape}\n`;
}
