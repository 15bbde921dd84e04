import type { ChartSpec } from '../spec.ts';

/** Small multiples that do not say what their panels are, or another kind that does. */
export function panelProblem({ kind, panels }: ChartSpec): string | undefined {
  if (kind === 'small-multiples')
    return panels === undefined ? 'does not say what its panels are. Write bar or line.' : undefined;
  return panels === undefined ? undefined : 'has panels, which only small multiples have. Leave them out.';
}
