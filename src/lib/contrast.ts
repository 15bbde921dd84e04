/**
 * Contrast of two colours as WCAG 2.2 defines it ("contrast ratio", "relative luminance"), from 1 to 21.
 *
 * @param a a colour as #rrggbb
 * @param b a colour as #rrggbb
 */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** White or black, whichever is easier to read on the colour. */
export function textOn(color: string): '#ffffff' | '#000000' {
  return contrast(color, '#ffffff') >= contrast(color, '#000000') ? '#ffffff' : '#000000';
}

/** The lightest shade of a colour that reaches a contrast with white; the colour itself where it does. */
export function darkened(color: string, least: number): string {
  for (let share = 100; share > 0; share -= 1) {
    const shade = `#${[1, 3, 5].map((at) => scaled(color.slice(at, at + 2), share)).join('')}`;
    if (contrast(shade, '#ffffff') >= least) return shade;
  }
  return '#000000';
}

function scaled(digits: string, share: number): string {
  return Math.round((Number.parseInt(digits, 16) * share) / 100)
    .toString(16)
    .padStart(2, '0');
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
