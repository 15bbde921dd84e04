import { fieldIssue, type Check } from '../check.ts';
import type { Case } from '../../schemas/cases.ts';

/** Every figure and every result of a case names its source: a result without one is a rumour. */
export const caseFigures: Check = ({ corpus }) =>
  corpus.cases.flatMap((entry) => {
    const data: Partial<Case> = entry.data;
    return [
      ...(data.context ?? []).map((figure, index) => ({ path: ['context', index], figure })),
      ...(data.results ?? []).map((figure, index) => ({ path: ['results', index], figure })),
    ].flatMap(({ path, figure }) =>
      figure.source === undefined ? [fieldIssue(entry, 'figure-without-source', path, noSource)] : [],
    );
  });

const noSource = {
  what: 'This figure or claim does not say where it comes from.',
  fix: 'Name its source and the place in it:  source: spangler-2019, at: p. 61',
};
