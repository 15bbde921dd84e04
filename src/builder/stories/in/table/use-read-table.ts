import { ImportProblem } from '../../../../import/problem.ts';
import { useDesk } from '../../../desk.ts';
import { useStoryDesk } from '../../story-desk.ts';
import { notLoaded } from '../../../not-loaded.ts';

/** Reads cells that were copied with their headings, and asks about them; what cannot be read is complained of. */
export function useReadTable(): (text: string) => void {
  const { complain } = useDesk();
  const { ask } = useStoryDesk();
  return (text) => {
    complain('');
    import('./table-file.ts')
      .then(({ pastedTable }) => ask(pastedTable(text)))
      .catch((error: unknown) => {
        complain(error instanceof ImportProblem ? `${error.message} Nothing was changed.` : notLoaded);
      });
  };
}
