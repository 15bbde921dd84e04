import { useDesk } from '../../desk.ts';
import { Problems, useProblems } from '../../fields/Problems.tsx';
import { withoutYear, withYearRenamed, yearsPath } from './money.ts';
import type { TableName } from '../../../model/stories/form/rows.ts';

interface Props {
  readonly table: TableName;
  readonly year: string;
  readonly index: number;
}

/** A school year over its column. It is written over the first table, and the others repeat it. */
export function YearHead({ table, year, index }: Props) {
  const { draft, replace } = useDesk();
  const path = [...yearsPath, index];
  const { describedBy, isWrong } = useProblems(path);
  if (table !== 'bySource') return <th scope="col">{year}</th>;
  return (
    <th scope="col">
      <span class="visually-hidden">{year}</span>
      <input
        id={`field-tables-schoolYears-${index}`}
        type="text"
        value={year}
        aria-label={`School year of column ${index + 1}`}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        onChange={({ currentTarget }) => replace(withYearRenamed(draft, index, currentTarget.value))}
      />
      <button
        type="button"
        class="small-button"
        aria-label={`Take out: ${year}`}
        onClick={() => replace(withoutYear(draft, index), `${year} was taken out. Undo brings it back.`)}
      >
        Take out
      </button>
      <Problems path={path} />
    </th>
  );
}
