import type { FigureName } from '../../../schemas/data/district-record.ts';
import type { BlockName } from '../blocks.ts';
import type { TableName } from './rows.ts';

/**
 * The names of the fields of a form: where each stands in the data of a story, with numbers that count from 1. The
 * sheets carry them where something can be written, and a filled form is read by them.
 */
export const fieldNames = {
  figure: (name: FigureName) => `figures.${name}`,
  year: (column: number) => `tables.schoolYears.${column}`,
  rowName: (table: TableName, row: string) => `tables.${table}.${row}.name`,
  amount: (table: TableName, row: string, column: number) => `tables.${table}.${row}.${column}`,
  /** Totals are no part of the data: they prove the amounts. */
  total: (table: TableName, column: number) => `totals.${table}.${column}`,
  text: (block: BlockName) => `${block}.text`,
  largeFigure: (block: BlockName, number: number) => `${block}.figures.${number}.value`,
  largeFigureLabel: (block: BlockName, number: number) => `${block}.figures.${number}.label`,
  contact: (name: 'name' | 'role' | 'phone' | 'email' | 'link') => `contact.${name}`,
  /** Sources are words on a form: they become entries by hand. */
  sources: (sheet: 1 | 2) => `sources.${sheet}`,
  /** Whether its money was spent or planned, for all amounts of a form. */
  moneyKind: 'tables.kind',
  /** How settled they are. */
  moneyStatus: 'tables.status',
} as const;
