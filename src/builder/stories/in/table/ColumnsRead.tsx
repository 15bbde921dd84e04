import { leftOut, rowNames } from '../../../../import/money-tables/choices.ts';
import { fieldWords } from '../../../../import/money-tables/words.ts';
import { useDesk } from '../../../desk.ts';
import { yearsIn, yearsUntil } from '../../money/money.ts';
import { schoolYearOf } from '../../../../schemas/school-year.ts';
import type { Asked } from './asked.ts';

/** How many school years back a column can be said to be of. */
const yearsOffered = 12;

/** Each column of the file, and what it was taken for. */
export function ColumnsRead({ understood, choices, choose }: Asked) {
  const { draft, today } = useDesk();
  const { columns, years } = understood;
  if (columns.length === 0) return null;
  const recent = yearsUntil(schoolYearOf(today), yearsOffered);
  const offered = [...new Set([...recent, ...years, ...yearsIn(draft)])].sort().reverse();
  return (
    <>
      <h3>Columns</h3>
      <ul class="table-columns">
        {columns.map(({ index, letter, heading, field, why }) => (
          <li key={index}>
            <label for={`table-column-${index}`}>
              {letter}: {heading === '' ? 'no heading' : heading}
            </label>
            <select
              id={`table-column-${index}`}
              value={field}
              aria-describedby={why === undefined ? undefined : `table-column-${index}-why`}
              onChange={({ currentTarget }) =>
                choose({ ...choices, columns: { ...choices.columns, [index]: currentTarget.value } })
              }
            >
              {[leftOut, rowNames, ...offered].map((each) => (
                <option key={each} value={each}>
                  {fieldWords(each)}
                </option>
              ))}
            </select>
            {why !== undefined && (
              <p class="field-hint" id={`table-column-${index}-why`}>
                {why}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
