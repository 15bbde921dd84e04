import { useRef } from 'preact/hooks';
import { useDesk } from '../../desk.ts';
import { useStoryDesk } from '../story-desk.ts';
import { endings, openFile } from './open-file.ts';

/** Opens a file: a story that was saved here, a filled form, a content file, or tables to take amounts from. */
export function OpenFile() {
  const { draft, today, replace, complain } = useDesk();
  const { ask, setPicture } = useStoryDesk();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    complain('');
    const opened = await openFile(file, { draft, today });
    if (typeof opened === 'string') {
      complain(opened);
      return;
    }
    if ('sheets' in opened) {
      ask(opened);
      return;
    }
    if (opened.picture) setPicture(opened.picture);
    replace(opened.draft, opened.said);
    if (opened.problems.length > 0) complain(`Not everything could be read. ${opened.problems.join(' ')}`);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        accept={endings}
        aria-label="Open a file"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void open(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
