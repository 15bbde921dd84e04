import { list } from '../../lib/format.ts';
import type { Question } from './ask.ts';
import type { Trouble } from './store.ts';

/** What the page says when the browser does not keep what is typed. */
export const troubles: Readonly<Record<Trouble, string>> = {
  refused:
    'This browser does not let the page keep what you type. You can go on, but it is gone when you leave the page. Download it before you leave.',
  full: 'This browser has no room left to keep what you type. You can go on. Download your sheets before you leave, or delete sheets that you no longer need.',
};

export function clearQuestion(name: string): Question {
  return {
    heading: 'Clear this sheet?',
    text: `Everything typed into “${name}” is removed from this browser and cannot be brought back.`,
    yes: 'Clear it',
  };
}

export function deleteQuestion(name: string): Question {
  return {
    heading: 'Delete this sheet?',
    text: `“${name}” and everything typed into it are removed from this browser and cannot be brought back.`,
    yes: 'Delete it',
  };
}

/** @param leftOut names in the file that the page does not know */
export function openedSentence(names: readonly string[], leftOut: readonly string[]): string {
  const opened = `${list(names.map((name) => `“${name}”`))} ${names.length === 1 ? 'was' : 'were'} opened.`;
  if (leftOut.length === 0) return opened;
  return `${opened} Answers to questions that this page does not ask were left out: ${list(leftOut)}.`;
}
