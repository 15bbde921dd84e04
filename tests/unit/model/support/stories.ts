import type { PublishedEntry } from '../../../../src/schemas/corpus.ts';
import { storySchema } from '../../../../src/schemas/stories.ts';
import { contextOf, sourceEntry } from './context.ts';
import { districtEntry, row, spendingEntry } from './spending.ts';

/** A story in the shape the checks give it. */
export function storyEntry(data: Readonly<Record<string, unknown>> = {}, id = 'riverbend'): PublishedEntry<'stories'> {
  const given = { title: 'Coaches', summary: 'Why teachers stay.', reviewed: '2026-11-01', ...data };
  return { collection: 'stories', id, data: storySchema.parse(given), prose: undefined };
}

export const figure = (value: number | string, more: object = {}) => ({ value, source: 'budget', at: 'p. 1', ...more });

/** A site with a district of two school years and its spending, and two works to cite. */
export function storyContext(more: Parameters<typeof contextOf>[0] = {}, site: object = {}) {
  return contextOf(
    {
      sources: [sourceEntry('atlas'), sourceEntry('budget'), sourceEntry('survey', { fictional: true })],
      districts: [districtEntry({ '2020-21': { students: figure(10) }, '2021-22': { students: figure(20) } })],
      spending: [
        spendingEntry({
          district: 'riverbend',
          byUse: [row({ use: 'coaching' }, 10, 20, 30)],
          bySource: [row({ from: 'state' }, 10, 20, 30)],
        }),
      ],
      ...more,
    },
    site,
  );
}
