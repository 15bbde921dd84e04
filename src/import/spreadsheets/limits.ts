/**
 * What is read at most. A district's table has some hundred cells; these keep a file that was made to fill the memory
 * from filling it, in a browser on a school's laptop too.
 */
export const limits = {
  /** Of the file as it lies on the disk. */
  fileBytes: 10_000_000,
  /** Parts that a workbook is packed from. */
  parts: 2_000,
  /** Of all parts that are read, unpacked. */
  unpackedBytes: 40_000_000,
  /** How many times larger a part over a million bytes gets; sheets with thousands of equal rows reach a hundred. */
  ratio: 250,
  /** Tags of all parts that are read: each becomes an object. */
  tags: 1_000_000,
  /** What stands in these tags, each with a name and a value. */
  attributes: 2_000_000,
  /** Columns that something is said of, such as their width, of all sheets; a sheet may say it of all 16,384. */
  columns: 2_000_000,
  /** Places from the first cell of a sheet to its last, empty ones too, of all sheets. */
  cells: 500_000,
  /** As many as a cell of a spreadsheet holds. */
  lettersInCell: 32_767,
  /** Of all cells: thousands of them may share one long text that a workbook holds once. */
  letters: 20_000_000,
} as const;
