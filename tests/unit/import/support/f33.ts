/** The columns of an F-33 file that matter here, and one that does not. */
export const f33Columns = [
  ...['LEAID', 'NAME', 'STABBR', 'YEAR', 'V33', 'TOTALREV', 'C14', 'C22', 'E07', 'TCURELSC'],
  ...['FL_V33', 'FL_C14', 'FL_C22'],
] as const;

export type F33Row = Readonly<Partial<Record<(typeof f33Columns)[number] | 'C16' | 'FL_C16', string | number>>>;

const usual: F33Row = {
  ...{ LEAID: '2923580', NAME: 'PARKWAY C-2', STABBR: 'MO', YEAR: '22', V33: 16975, TOTALREV: 296901000 },
  ...{ C14: 1480000, C22: 185000, E07: 20000000, TCURELSC: 239386000, FL_V33: 'R', FL_C14: 'R', FL_C22: 'R' },
};

/** An F-33 file as NCES publishes it: tabs, and the line ends of Windows. */
export function f33(rows: readonly F33Row[], columns: readonly string[] = f33Columns): string {
  const lines = rows.map((row) => columns.map((column) => String({ ...usual, ...row }[column as keyof F33Row] ?? '')));
  return [columns, ...lines].map((cells) => `${cells.join('\t')}\r\n`).join('');
}
