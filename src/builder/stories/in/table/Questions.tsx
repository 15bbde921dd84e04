import { noChoices, units, type Choices } from '../../../../import/money-tables/choices.ts';
import { plainYearWords, unitWords } from '../../../../import/money-tables/words.ts';
import type { Asked } from './asked.ts';

/** What a file can mean in two ways, and which of its sheets is meant. */
export function Questions({ understood, choices, choose }: Asked) {
  const { sheets, sheet, unit, unitSign, plainYears } = understood;
  const years = Object.entries(plainYearWords) as [NonNullable<Choices['plainYears']>, string][];
  return (
    <>
      {sheets.length > 1 && (
        <div class="field">
          <label for="table-sheet">Sheet</label>
          <select
            id="table-sheet"
            value={sheet}
            onChange={({ currentTarget }) => choose({ ...noChoices, sheet: Number(currentTarget.value) })}
          >
            {sheets.map(({ name, place }) => (
              <option key={place} value={place}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset>
        <legend>The amounts are in</legend>
        {unitSign && <p class="field-hint">The file says: “{unitSign.text}”.</p>}
        {units.map((each) => (
          <Choice
            key={each}
            name="table-unit"
            isChosen={unit === each}
            onChoose={() => choose({ ...choices, unit: each })}
          >
            {unitWords[each]}
          </Choice>
        ))}
      </fieldset>
      {(plainYears.length > 0 || choices.plainYears !== undefined) && (
        <fieldset>
          <legend>A year that stands alone{plainYears[0] === undefined ? '' : `, such as ${plainYears[0]},`} is</legend>
          {years.map(([each, words]) => (
            <Choice
              key={each}
              name="table-years"
              isChosen={choices.plainYears === each}
              onChoose={() => choose({ ...choices, plainYears: each })}
            >
              {words}
            </Choice>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label class="table-choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}
