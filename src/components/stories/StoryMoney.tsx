import type { StoryRow, StoryRows, StoryTable } from '../../model/stories/tables.ts';
import type { CellView } from '../../model/table.ts';
import { classes } from './classes.ts';
import { NoteReferences } from './NoteReferences.tsx';

/** A table of money: what is spent, by source or by use, and below it what came in. */
export function StoryMoney({ table }: { readonly table: StoryTable }) {
  const { id, heading, notes, years, groups, remarks } = table;
  return (
    <div class="sheet-money">
      <h2 id={id}>
        {heading}
        <NoteReferences notes={notes} />
      </h2>
      <AskedKind table={table} />
      <section class="table-box" aria-labelledby={id} tabIndex={0}>
        <table class="figures">
          <YearsHead table={table} />
          {groups.map((group, index) => (
            <Group key={index} group={group} years={years.length} />
          ))}
        </table>
      </section>
      {remarks.length > 0 && <p class="remarks">{remarks.join(' ')}</p>}
    </div>
  );
}

/** What a blank form asks of all amounts. */
function AskedKind({ table: { asked } }: { readonly table: StoryTable }) {
  if (!asked) return null;
  return (
    <p class="money-kind">
      {asked.map(({ label, field }) => (
        <>
          {label} <span data-field={field} />{' '}
        </>
      ))}
    </p>
  );
}

function YearsHead({ table: { corner, years } }: { readonly table: StoryTable }) {
  return (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {years.map(({ year, qualifier, field }, index) =>
          year === '' ? (
            <td class="blank" data-field={field} key={index} />
          ) : (
            <th scope="col" key={index}>
              {year} {qualifier && <span class="qualifier">{qualifier}</span>}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

function Group({ group, years }: { readonly group: StoryRows; readonly years: number }) {
  return (
    <tbody class={group.kind}>
      {group.heading && (
        <tr>
          <th class="group-heading" scope="rowgroup" colSpan={years + 1}>
            {group.heading}
          </th>
        </tr>
      )}
      {group.rows.map((row, index) => (
        <Row key={index} row={row} years={years} />
      ))}
    </tbody>
  );
}

function Row({ row, years }: { readonly row: StoryRow; readonly years: number }) {
  return (
    <tr>
      <th scope="row">
        {row.name} {row.nameField && <span class="name-place" data-field={row.nameField} />}
        <NoteReferences notes={row.notes} />
      </th>
      {row.whole ? (
        <td class="absent whole" colSpan={years}>
          {row.whole}
        </td>
      ) : (
        row.cells.map((cell, index) => <Cell key={index} cell={cell} field={row.cellFields?.[index]} />)
      )}
    </tr>
  );
}

function Cell({ cell, field }: { readonly cell: CellView; readonly field: string | undefined }) {
  return (
    <td class={classes(cell.kind !== 'figure' && cell.kind)} data-field={field}>
      {cell.text}
      {cell.qualifier && (
        <>
          {' '}
          <span class="qualifier">{cell.qualifier}</span>
        </>
      )}
    </td>
  );
}
