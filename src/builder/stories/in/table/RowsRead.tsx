import { leftOut } from '../../../../import/money-tables/choices.ts';
import type { UnderstoodRow } from '../../../../import/money-tables/rows.ts';
import { targetId, targets } from '../../../../import/money-tables/targets.ts';
import { targetWords } from '../../../../import/money-tables/words.ts';
import { numberShown } from '../../../draft/number-shown.ts';
import type { Asked } from './asked.ts';

/** Each row of the file with its amounts, and what it is filled in as. */
export function RowsRead({ understood, choices, choose }: Asked) {
  const { rows, years } = understood;
  const chooseRow = (number: number, target: string): void =>
    choose({ ...choices, rows: { ...choices.rows, [number]: target } });
  return (
    <>
      <h3>Rows</h3>
      <div class="table-box" role="region" aria-label="Rows and their amounts" tabIndex={0}>
        <table class="table-rows">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Name in the file</th>
              <th scope="col">Filled in as</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.number} class={row.target === leftOut ? 'is-left-out' : undefined}>
                <td>{row.number}</td>
                <th scope="row">{row.name}</th>
                <td>
                  <FilledAs row={row} onChoose={(target) => chooseRow(row.number, target)} />
                </td>
                {years.map((year) => (
                  <td key={year} class="number">
                    {numberShown(row.amounts[year]?.value, 'dollars')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface Props {
  readonly row: UnderstoodRow;
  readonly onChoose: (target: string) => void;
}

function FilledAs({ row: { number, name, target, why, isOpen }, onChoose }: Props) {
  const id = `table-row-${number}`;
  return (
    <>
      {isOpen ? (
        <select
          id={id}
          value={target}
          aria-label={`Row ${number}, ${name}: filled in as`}
          aria-describedby={why === undefined ? undefined : `${id}-why`}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {[leftOut, ...targets.map(targetId)].map((each) => (
            <option key={each} value={each}>
              {targetWords(each)}
            </option>
          ))}
        </select>
      ) : (
        'left out'
      )}
      {why !== undefined && (
        <p class="field-hint" id={`${id}-why`}>
          {why}
        </p>
      )}
    </>
  );
}
