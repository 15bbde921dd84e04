import { useState } from 'preact/hooks';
import { storyCounts } from '../../../schemas/stories.ts';
import { Problems } from '../../fields/Problems.tsx';
import { useDesk } from '../../desk.ts';
import { yearTyped } from '../../draft/typed.ts';
import { schoolYear } from '../../../schemas/time.ts';
import { schoolYearOf } from '../../../schemas/school-year.ts';
import { withNextYear, withYears, yearsIn, yearsPath, yearsUntil } from './money.ts';

/** The school years of the tables: none yet, or with one more. */
export function Years() {
  const { draft, replace } = useDesk();
  const years = yearsIn(draft);
  if (years.length === 0) return <FirstYears />;
  return (
    <div class="field" id="field-tables-schoolYears">
      <Problems path={yearsPath} />
      <button
        type="button"
        class="button"
        onClick={() =>
          replace(withNextYear(draft), `A school year was added. The sheet shows the latest ${storyCounts.years}.`)
        }
      >
        Add a school year
      </button>
    </div>
  );
}

function FirstYears() {
  const { draft, today, replace } = useDesk();
  const [last, setLast] = useState(() => yearsUntil(schoolYearOf(today), 2)[0] ?? '');
  const year = yearTyped(last);
  const isYear = schoolYear.safeParse(year).success;
  return (
    <div class="field-row" id="field-tables-schoolYears">
      <div class="field">
        <label for="newest-year">Newest school year you have figures for</label>
        <p class="field-hint" id="newest-year-hint">
          Two years that follow each other, as 2021-22.
        </p>
        <input
          id="newest-year"
          type="text"
          value={last}
          aria-describedby="newest-year-hint"
          aria-invalid={!isYear || undefined}
          onInput={({ currentTarget }) => setLast(currentTarget.value)}
        />
      </div>
      <button
        type="button"
        class="button"
        disabled={!isYear}
        onClick={() =>
          replace(
            withYears(draft, yearsUntil(year, storyCounts.years)),
            `Tables of ${storyCounts.years} school years stand below.`,
          )
        }
      >
        Make tables of {storyCounts.years} years
      </button>
    </div>
  );
}
