import { useRef } from 'preact/hooks';
import { ImportProblem } from '../../../import/problem.ts';
import { slugOf } from '../../../lib/slug.ts';
import { useDesk } from '../../desk.ts';
import { notLoaded } from '../../not-loaded.ts';

/** The largest file that is read, in bytes: a plan of 1,500 activities has one megabyte. */
const largest = 5_000_000;

interface Props {
  /** Is given the name of the file without its ending. */
  readonly onOpened: (name: string) => void;
}

/** Opens a plan that was saved here, or one of a content folder. */
export function OpenPlan({ onOpened }: Props) {
  const { replace, complain } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    if (file.size > largest) throw new ImportProblem(`${file.name} is larger than 5 MB, so it was not opened.`);
    const { openPlan } = await import('./plan-file.ts');
    const { draft, problems } = openPlan(await file.text());
    replace(draft, 'The plan was opened. Undo brings the one before back.');
    onOpened(nameOf(file));
    if (problems.length > 0) complain(`Not everything could be read. ${problems.join(' ')}`);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        aria-label="Open a file"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) open(file).catch((error: unknown) => complain(refusal(error, file)));
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function refusal(error: unknown, file: File): string {
  if (error instanceof ImportProblem) return `${error.message} Nothing was changed.`;
  return error instanceof TypeError ? notLoaded : `${file.name} could not be read. Nothing was changed.`;
}

/** "plan-x (1).yaml", as browsers name a second download, is plan-x as well. */
function nameOf({ name }: File): string {
  return slugOf(name.replace(/(?: ?\(\d+\))?\.ya?ml$/i, '')) || 'plan';
}
