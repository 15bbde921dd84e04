/** Where a site is published from and to, as recipes need it. */
export interface Place {
  /** The content folder as commands name it: "our-district". */
  readonly content: string;
  /** The base path of the site, with both slashes. */
  readonly basePath: string;
  /** The name of the web server, "pl.example.org"; undefined where site.yaml gives no address. */
  readonly host: string | undefined;
  /** The time zone by whose clock a day begins and ends: "America/New_York". */
  readonly timeZone: string;
}

/** A file of a recipe, by its path in the folder the recipe is written into. */
export interface RecipeFile {
  readonly path: string;
  readonly text: string;
}

/** What it takes to publish a site in one way. */
export interface Recipe {
  readonly files: readonly RecipeFile[];
  /** What a person still has to do, a sentence each. */
  readonly steps: readonly string[];
}

/** The folder a build is written to, below one that a web server shows as a whole. */
export function outIn(folder: string, { basePath }: Place): string {
  return `${folder}${basePath}`.replace(/\/$/, '');
}

/**
 * Says what day it is where the district is: servers count in UTC, where a day begins hours before it does in the
 * United States, and a comment period would close on the evening before.
 */
export function todayAt({ timeZone }: Place): string {
  return `--today "$(TZ=${timeZone} date +%F)"`;
}
