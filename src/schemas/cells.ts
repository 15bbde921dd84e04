import type { Absence } from './figure.ts';
import type { AmountStatus, MoneyKind } from './money.ts';
import type { OutlayRow, ReceivedRow } from './spending.ts';

/** Where a figure comes from, after the row's defaults. */
export interface Provenance {
  readonly source: string | undefined;
  readonly at: string | undefined;
  readonly asOf: string | undefined;
}

/** One cell of a spending table with what its row says for all cells filled in. */
export interface Cell extends Provenance {
  /** Whole dollars, or the word that stands in their place. */
  readonly value: number | Absence;
  /** Whether the file says anything for this year; a year left out reads as not reported. */
  readonly written: boolean;
  readonly kind: MoneyKind | undefined;
  readonly status: AmountStatus | undefined;
  readonly note: string | undefined;
}

/** The cell of a spending row in one school year. */
export function outlayCell(row: OutlayRow, year: string): Cell {
  return cell(row, year, row.amounts[year]?.kind ?? row.kind);
}

/** The cell of a row of received money in one school year. */
export function receivedCell(row: ReceivedRow, year: string): Cell {
  return cell(row, year, 'received');
}

function cell(row: OutlayRow | ReceivedRow, year: string, kind: MoneyKind | undefined): Cell {
  const amount = row.amounts[year];
  return {
    value: amount?.value ?? 'not-reported',
    written: amount !== undefined,
    kind,
    status: amount?.status ?? row.status,
    source: amount?.source ?? row.source,
    at: amount?.at ?? row.at,
    asOf: amount?.asOf ?? row.asOf,
    note: amount?.note,
  };
}
