import * as lists from '../../schemas/designs/lists.ts';
import type { BrowserItem } from '../browser/browser.ts';
import { timeSteps } from './buckets.ts';

export const questionNames = ['problem', 'who', 'time', 'people', 'money'] as const;
export type QuestionName = (typeof questionNames)[number];

/** The answers a reader gave; a question may stay open. */
export type Answers = Readonly<Partial<Record<QuestionName, string>>>;

/** A design that was ranked, with what speaks for it and what against. */
export interface Suggestion<Item> {
  readonly item: Item;
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

type Item = Pick<BrowserItem, 'values' | 'details'>;

/** What a short list is for. */
const longest = 5;

/** How an answer is held against a design, how much that counts, and how both outcomes are said. */
interface Rule {
  readonly weight: number;
  readonly fits: (item: Item, answer: string) => boolean;
  /** @param detail what the design takes, such as "30–45 minutes" */
  readonly yes: (detail: string) => string;
  readonly no: (detail: string) => string;
}

const times: readonly string[] = timeSteps.map(({ value }) => value);
const bands: readonly string[] = lists.wordsOf(lists.costBands);

/** The problem counts most: a design that takes no time and serves another purpose helps nobody. */
const rules: Readonly<Record<QuestionName, Rule>> = {
  problem: {
    weight: 5,
    fits: ({ values }, answer) => values['purpose']?.includes(answer) ?? false,
    yes: (detail) => `It serves what you want to do: ${detail}.`,
    no: (detail) => `It is made for something else: ${detail}.`,
  },
  who: {
    weight: 2,
    fits: ({ values }, answer) => values['audience']?.includes(answer) ?? false,
    yes: (detail) => `It is made for ${detail}.`,
    no: (detail) => `It is made for others: ${detail}.`,
  },
  time: {
    weight: 3,
    fits: ({ values }, answer) => isWithin(times, values['time'] ?? [], answer),
    yes: (detail) => `A meeting of ${detail} fits into the time you have.`,
    no: (detail) => `A meeting of ${detail} is longer than you have.`,
  },
  people: {
    weight: 2,
    fits: ({ values }, answer) => values['people']?.includes(answer) ?? false,
    yes: (detail) => `It works with ${detail}.`,
    no: (detail) => `It works with ${detail}, not with your number.`,
  },
  money: {
    weight: 3,
    fits: ({ values }, answer) => isWithin(bands, values['cost'] ?? [], answer),
    yes: (detail) => `${detail}: within what you have.`,
    no: (detail) => `${detail}: more than you have.`,
  },
};

/** Whether the least of some values is no more than what a reader has. */
function isWithin(order: readonly string[], values: readonly string[], answer: string): boolean {
  return Math.min(...values.map((value) => order.indexOf(value))) <= order.indexOf(answer);
}

/**
 * Ranks designs by how well they fit the answers, best first, each with its reasons. Designs that fit equally well keep
 * the order in which they come. Without an answer there is nothing to rank.
 */
export function suggest<Each extends Item>(items: readonly Each[], answers: Answers): Suggestion<Each>[] {
  const asked = questionNames.flatMap((name) => {
    const answer = answers[name];
    return answer === undefined ? [] : [{ ...rules[name], name, answer }];
  });
  return items
    .map((item) => {
      const fitting = asked.filter(({ fits, answer }) => fits(item, answer));
      return { item, fitting, score: fitting.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, longest)
    .map(({ item, fitting }) => ({
      item,
      reasons: fitting.map(({ yes, name }) => yes(item.details?.[name] ?? '')),
      doubts: asked.filter((rule) => !fitting.includes(rule)).map(({ no, name }) => no(item.details?.[name] ?? '')),
    }));
}

/** Reads answers from the address of the page; what is no answer to the question counts as none, and is counted. */
export function readAnswers(
  address: URLSearchParams,
  known: Readonly<Record<string, readonly string[]>>,
): { answers: Answers; leftOut: number } {
  const answers = Object.fromEntries(
    questionNames.flatMap((name) => {
      const answer = address.get(name);
      return answer !== null && known[name]?.includes(answer) ? [[name, answer]] : [];
    }),
  );
  const given = [...address].filter(([, value]) => value !== '').length;
  return { answers, leftOut: given - Object.keys(answers).length };
}
