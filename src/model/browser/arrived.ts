/** What is said when the chosen designs are there, or not. */
export function arrivedSentence(arrived: number, missing: readonly string[], leftOut: number): string {
  const shown = arrived === 1 ? 'One design is shown.' : `${arrived} designs are shown.`;
  const gone = missing.map((id) => ` “${id}” could not be loaded and was left out.`).join('');
  const strange = leftOut > 0 ? ' Part of the address is not known here and was left out.' : '';
  return (arrived === 0 ? 'No design is chosen yet.' : shown) + gone + strange;
}
