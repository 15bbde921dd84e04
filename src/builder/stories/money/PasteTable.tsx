import { useState } from 'preact/hooks';
import { useReadTable } from '../in/table/use-read-table.ts';

/** Takes a whole table from a spreadsheet, headings and all; what was understood is shown before it is filled in. */
export function PasteTable() {
  const readTable = useReadTable();
  const [text, setText] = useState('');
  return (
    <details class="row-details">
      <summary>Take amounts from a spreadsheet</summary>
      <div>
        <div class="field">
          <label for="pasted-table">A table with its headings</label>
          <p class="field-hint" id="pasted-table-hint">
            Copy the cells of a spreadsheet, the school years above them included, and paste them here. For a whole file
            (.xlsx or .csv), choose “Open a file” above. You see what was read before anything is filled in.
          </p>
          <textarea
            id="pasted-table"
            rows={4}
            value={text}
            aria-describedby="pasted-table-hint"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <ul class="actions">
          <li>
            <button type="button" class="button" onClick={() => readTable(text)}>
              Read this table
            </button>
          </li>
        </ul>
      </div>
    </details>
  );
}
