import { paths } from '../../lib/paths.ts';
import * as lists from '../../schemas/designs/lists.ts';
import type { Context } from '../context.ts';
import { peopleSteps, timeSteps } from './buckets.ts';
import type { QuestionName } from './choose.ts';
import { labelled } from './labels.ts';

/** One of the five questions, as the page asks it. */
export interface ChooserQuestion {
  readonly name: QuestionName;
  /** Its place among the questions, from 1. */
  readonly number: number;
  readonly question: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The page with the five questions. */
export interface ChooserPage {
  readonly title: string;
  readonly introduction: string;
  readonly questions: readonly ChooserQuestion[];
  readonly data: string;
  /** Where the tools and guides are that go with a purpose. */
  readonly further: string;
  readonly designs: string;
}

export function chooserPage({ words, href }: Context): ChooserPage {
  const questions: readonly Omit<ChooserQuestion, 'number'>[] = [
    { name: 'problem', question: 'What do you want to do?', options: labelled(lists.purposes, 'purpose', words) },
    { name: 'who', question: 'Who takes part?', options: labelled(lists.audiences, 'audience', words) },
    { name: 'time', question: 'How much time do you have for one meeting?', options: timeSteps },
    { name: 'people', question: 'How many people are you?', options: peopleSteps },
    {
      name: 'money',
      question: 'How much money is there for each person in a year?',
      options: labelled(lists.costBands, 'cost', words),
    },
  ];
  return {
    title: 'Find a learning design',
    introduction: 'Five questions, then a short list with reasons. Leave out any question you like.',
    questions: questions.map((question, index) => ({ ...question, number: index + 1 })),
    ...{ data: href(paths.browserData('designs')), further: href(paths.chooseFurther) },
    designs: href(paths.collection('designs')),
  };
}
