/** Something a file holds, or lacks, that stops an import. The message is for the person who has the file. */
export class ImportProblem extends Error {}
