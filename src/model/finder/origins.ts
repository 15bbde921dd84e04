/** What a person wants to know of the files that shards are made from: the part of manifest.json that pages read. */
export interface Origins {
  /** The day the files were imported, as 2026-11-22. */
  readonly made: string;
  /** How many districts can be found. */
  readonly districts: number;
  readonly tables: readonly Origin[];
}

/** A file of one school year. */
export interface Origin {
  /** The name of the file, with that of the archive it was in: "sdf22_1a.zip › sdf22_1a.txt". */
  readonly table: string;
  readonly what: string;
  readonly link: string;
  /** The id its figures cite. */
  readonly source: string;
  readonly schoolYear: string;
}
