/** What of a plan is made for paper, in the order in which it is offered; each is the last step of an address. */
export const planSheets = {
  packet: 'Board packet',
  families: 'Summary for families',
  board: 'One sheet for the board',
} as const;

export type PlanSheet = keyof typeof planSheets;
export const planSheetNames = Object.keys(planSheets) as PlanSheet[];
