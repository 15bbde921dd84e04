import { z } from 'astro/zod';
import { field } from './field.ts';
import { figure } from './figure.ts';

/** Kinds of money. They are never added together: a grant received is not money spent. */
export const moneyKinds = ['received', 'budgeted', 'spent'] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** How settled an amount is, in the words district budgets use. */
export const amountStatuses = ['actual', 'revised', 'proposed', 'estimate'] as const;
export type AmountStatus = (typeof amountStatuses)[number];

/** Whole dollars; negatives and cents are refused because the printed grids hold neither. */
export const dollars = z.int().min(0);

export const statusField = field(
  z.enum(amountStatuses),
  'Status',
  'How settled the amount is: actual, revised, proposed or estimate.',
);

/** Budgeted or spent: the kinds a spending table may hold. Received money has rows of its own. */
export const outlayKind = field(
  z.enum(['budgeted', 'spent']),
  'Kind of money',
  'spent for money paid out, budgeted for money planned. Grants that came in belong under received.',
);

/** One cell of a grid: whole dollars with status and provenance. */
export const receivedAmount = figure(dollars).extend({ status: statusField.optional() });

/** A cell of a spending table may say its own kind, where one row holds spent and budgeted years. */
export const outlayAmount = receivedAmount.extend({ kind: outlayKind.optional() });
