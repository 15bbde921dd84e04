/** What keeps a page from being printed, in words for the person who builds the site. */
export class PrintProblem extends Error {}
