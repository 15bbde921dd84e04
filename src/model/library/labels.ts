/** What kinds of frameworks there are, for lists. */
export const frameworkKinds = { standards: 'Standards', model: 'Models' } as const;

/** Where a cycle or a pathway stands, as pages and lists say it. */
export const statusLabels = {
  done: 'Done',
  planned: 'Planned',
  repeating: 'Comes back by the calendar',
  blank: 'To fill in',
  'in-use': 'In use when it was described',
  past: 'No longer in use',
} as const;
