import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { noChoices, type Choices } from '../../../../import/money-tables/choices.ts';
import { filledTables } from '../../../../import/money-tables/filled.ts';
import { summary, unanswered } from '../../../../import/money-tables/summary.ts';
import { understand } from '../../../../import/money-tables/understand.ts';
import type { Spreadsheet } from '../../../../import/spreadsheets/spreadsheet.ts';
import { useDesk } from '../../../desk.ts';
import { goTo } from '../../../go-to.ts';
import { tableNames } from '../../../../model/stories/form/rows.ts';
import { ColumnsRead } from './ColumnsRead.tsx';
import { Questions } from './Questions.tsx';
import { RowsRead } from './RowsRead.tsx';
import { withTables } from './with-tables.ts';

interface Props {
  readonly spreadsheet: Spreadsheet;
  readonly onDone: () => void;
}

/** Shows what was understood of a table, lets it be put right, and asks before anything is filled in. */
export function TableDialog({ spreadsheet, onDone }: Props) {
  const { draft, replace, say } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, choose] = useState<Choices>(noChoices);
  const [missing, setMissing] = useState('');
  const understood = useMemo(() => understand(spreadsheet, choices), [spreadsheet, choices]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const fillIn = (): void => {
    const asked = unanswered(understood);
    setMissing(asked);
    if (asked !== '') return;
    dialog.current?.close();
    const filled = filledTables(understood);
    replace(
      withTables(draft, filled),
      `${summary(understood)} Say above each table where its amounts come from. Undo takes them out again.`,
    );
    // The tables are there once the page is drawn again.
    requestAnimationFrame(() => goTo(['tables', tableNames.find((table) => filled[table].length > 0) ?? 'bySource']));
  };
  const leave = (): void => {
    dialog.current?.close();
    say('Nothing was filled in.');
  };
  return (
    <dialog ref={dialog} class="table-dialog" aria-labelledby="table-dialog-title" onClose={onDone}>
      <h2 id="table-dialog-title">What was read in {understood.file}</h2>
      <p role="status">{summary(understood)}</p>
      {understood.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Questions {...{ understood, choices, choose }} />
      <ColumnsRead {...{ understood, choices, choose }} />
      <RowsRead {...{ understood, choices, choose }} />
      <p class="builder-complaint" role="alert">
        {missing}
      </p>
      <ul class="actions">
        <li>
          <button type="button" class="button" onClick={fillIn}>
            Fill this in
          </button>
        </li>
        <li>
          <button type="button" class="button" onClick={leave}>
            Leave everything as it was
          </button>
        </li>
      </ul>
    </dialog>
  );
}
