/** NCES's twelve kinds of places, by their codes. */
const names: Readonly<Record<string, string>> = {
  ...{ 11: 'City, large', 12: 'City, midsize', 13: 'City, small' },
  ...{ 21: 'Suburb, large', 22: 'Suburb, midsize', 23: 'Suburb, small' },
  ...{ 31: 'Town, fringe', 32: 'Town, distant', 33: 'Town, remote' },
  ...{ 41: 'Rural, fringe', 42: 'Rural, distant', 43: 'Rural, remote' },
};

/** The kind of place a district lies in, in words; undefined where the file gives no code that is known. */
export function localeName(code: string): string | undefined {
  return names[code];
}
