import { paths } from '../../lib/paths.ts';
import * as lists from '../../schemas/designs/lists.ts';
import type { Context } from '../context.ts';
import { peopleSteps, timeSteps } from './buckets.ts';
import type { QuestionName } from './choose.ts';

/** One of the five questions, as the page asks it. */
export interface ChooserQuestion {
  readonly name: QuestionName;
  readonly question: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The page with the five questions. */
export interface ChooserPage {
  readonly title: string;
  readonly introduction: string;
  readonly questions: readonly ChooserQuestion[];
  readonly data: string;
  readonly designs: string;
}

export function chooserPage({ words, href }: Context): ChooserPage {
  const labels: Readonly<Record<string, string>> = words;
  const options = (list: Readonly<Record<string, string>>, prefix: string) =>
    Object.keys(list).map((value) => ({ value, label: labels[`${prefix}-${value}`] ?? value }));
  return {
    title: 'Find a learning design',
    introduction: 'Five questions, then a short list with reasons. Leave out any question you like.',
    questions: [
      { name: 'problem', question: 'What do you want to do?', options: options(lists.purposes, 'purpose') },
      { name: 'who', question: 'Who takes part?', options: options(lists.audiences, 'audience') },
      { name: 'time', question: 'How much time do you have for one meeting?', options: timeSteps },
      { name: 'people', question: 'How many people are you?', options: peopleSteps },
      {
        name: 'money',
        question: 'How much money is there for each person in a year?',
        options: options(lists.costBands, 'cost'),
      },
    ],
    data: href(paths.browserData('designs')),
    designs: href(paths.collection('designs')),
  };
}
