import { expect, test } from 'vitest';
import * as sentences from '../../../../src/model/browser/sentences.ts';
import { arrivedSentence } from '../../../../src/model/browser/arrived.ts';

test('what a reader is told of a list', () => {
  const { foundSentence, leftOutSentence, loosenSentence, comparedSentence, chosenWords, notLoaded } = sentences;

  expect([
    ...[foundSentence('cases', 29, 29), foundSentence('cases', 1, 1200), foundSentence('cases', 0, 29)],
    ...[leftOutSentence(0), leftOutSentence(1), leftOutSentence(3)],
    ...[loosenSentence('Cost', 1), loosenSentence('Cost', 12)],
    ...[comparedSentence(1, 3), comparedSentence(2, 3), comparedSentence(3, 3)],
    ...[chosenWords(0), chosenWords(2), notLoaded],
    ...[arrivedSentence(0, [], 0), arrivedSentence(1, ['x'], 1), arrivedSentence(3, [], 0)],
  ]).toMatchInlineSnapshot(`
    [
      "All 29 cases",
      "1 of 1,200 cases",
      "None of 29 cases",
      "",
      " One part of the address is not known here and was left out.",
      " 3 parts of the address are not known here and were left out.",
      "Take any answer to “Cost”: 1 fits",
      "Take any answer to “Cost”: 12 fit",
      "1 of 3 chosen to compare. Choose at least one more.",
      "2 of 3 chosen to compare.",
      "3 of 3 chosen to compare. To choose another, take one away.",
      "",
      "2 chosen",
      "The list could not be loaded, so filters do not work just now. Reload the page to try again.",
      "No design is chosen yet.",
      "One design is shown. “x” could not be loaded and was left out. Part of the address is not known here and was left out.",
      "3 designs are shown.",
    ]
  `);
});
