/** Lists whose label is not the plural of what stands in them. */
const others: Readonly<Record<string, string>> = {
  Budget: 'Budget line',
  Actual: 'Reading',
  Team: 'Member',
  'Consultation log': 'Consultation',
  Evidence: 'Study',
};

/** What one row of a list is called, by the label of the list: "Activities" gives "Activity". */
export function oneOf(label: string): string {
  return others[label] ?? label.replace(/ies$/, 'y').replace(/s$/, '');
}
