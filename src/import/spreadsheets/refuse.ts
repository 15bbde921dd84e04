import { ImportProblem } from '../problem.ts';

/** Ends the reading of a file with the one sentence its owner is told: what is the matter, and what to do. */
export function refuse(sentence: string, cause?: unknown): never {
  throw new ImportProblem(sentence, { cause });
}

/** Refuses a file that is not what it says it is. */
export function refuseDamaged(name: string, cause?: unknown): never {
  refuse(
    `${name} is cut off or damaged: open it in a spreadsheet program, save it under another name, and choose that file.`,
    cause,
  );
}

/** Refuses a file that holds more than is read, or says so. */
export function refuseLarge(name: string, what: string): never {
  refuse(
    `${name} ${what}, which is more than is read here: save a file that has only the sheet and the rows you need, and choose that one.`,
  );
}
