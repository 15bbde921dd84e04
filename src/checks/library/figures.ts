import type { AnyEntry } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import { fieldIssue, type Check } from '../check.ts';

/** A figure, or a claim about what came of something, with the source it may name. */
interface Placed {
  readonly path: DataPath;
  readonly source: string | undefined;
}

/** Every figure and every result of the library names its source: a result without one is a rumour. */
export const libraryFigures: Check = ({ corpus }) =>
  [...corpus.cases, ...corpus.datasets, ...corpus.pathways, ...corpus.cycles, ...corpus.stories].flatMap((entry) =>
    figuresIn(entry)
      .filter(({ source }) => source === undefined)
      .map(({ path }) => fieldIssue(entry, 'figure-without-source', path, noSource)),
  );

/** What was wrong in itself was left out of an entry before, so any list may be missing. */
function figuresIn(entry: AnyEntry): Placed[] {
  switch (entry.collection) {
    case 'cases':
      return [...rows('context', entry.data.context), ...rows('results', entry.data.results)];
    case 'datasets':
      return rows('values', entry.data.values);
    case 'pathways':
      return [
        ...one(['pay'], entry.data.pay),
        ...listed(entry.data.tiers).flatMap((tier, index) => one(['tiers', index, 'stipend'], tier.stipend)),
      ];
    case 'cycles':
      return rows('measure', entry.data.measure?.points).map(({ path: [, index = 0], source }) => ({
        ...{ path: ['measure', 'points', index], source },
      }));
    case 'stories':
      return (['challenge', 'solution', 'impact'] as const).flatMap((block) =>
        rows('figures', entry.data[block].figures).map(({ path, source }) => ({ path: [block, ...path], source })),
      );
    default:
      return [];
  }
}

function listed<Row>(list: readonly Row[] | undefined): readonly Row[] {
  return list ?? [];
}

function rows(field: string, list: readonly { readonly source?: string | undefined }[] | undefined): Placed[] {
  return listed(list).map(({ source }, index) => ({ path: [field, index], source }));
}

function one(path: DataPath, figure: { readonly source?: string | undefined } | undefined): Placed[] {
  return figure === undefined ? [] : [{ path, source: figure.source }];
}

const noSource = {
  what: 'This figure or claim does not say where it comes from.',
  fix: 'Name its source and the place in it:  source: spangler-2019, at: p. 61',
};
