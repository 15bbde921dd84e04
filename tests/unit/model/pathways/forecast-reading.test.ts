import { describe, expect, it } from 'vitest';
import { forecastForm } from '../../../../src/model/pathways/forecast-form.ts';
import { prefilled, type ForecastForm } from '../../../../src/model/pathways/forecast-places.ts';
import { askSentence, readForecast } from '../../../../src/model/pathways/forecast-reading.ts';
import { forecastChart, forecastCsv, resultTexts } from '../../../../src/model/pathways/forecast-results.ts';
import { contextOf } from '../support/context.ts';
import { pathwayEntry } from '../support/tools.ts';

const form: ForecastForm = {
  ...{ title: 'Tiers', storage: 'x:' },
  tiers: [
    { id: 'one', title: 'Tier 1: Learn', stipend: 75 },
    { id: 'two', title: 'Tier 2: Use', stipend: undefined },
  ],
};

/** What comes of the form with the stipends it begins with and what is typed. */
function reading(typed: Readonly<Record<string, string>>) {
  return readForecast(form, new Map([...prefilled(form), ...Object.entries(typed)]));
}

const filled = { participants: '50', one_completion: '80', two_completion: '60', two_stipend: '100' };

describe('the form of a forecast', () => {
  const context = contextOf({}, { basePath: '/pl/' });
  const tier = (id: string, more: object = {}) => ({ id, title: id, text: 'T', ...more });

  it('has the tiers with what they pay, and keeps what is typed under the name of its page and site', () => {
    const entry = pathwayEntry({ tiers: [tier('one', { stipend: { value: 75, source: 'budget' } }), tier('two')] });
    expect(forecastForm(entry, context)).toEqual({
      ...{ title: 'Tiers', storage: 'hornbook:/pl/:pathways/tiers/forecast:' },
      tiers: [
        { id: 'one', title: 'one', stipend: 75 },
        { id: 'two', title: 'two', stipend: undefined },
      ],
    });
  });

  it('has one line for a pathway that pays for the whole', () => {
    const entry = pathwayEntry({ pay: { value: 300, source: 'budget' } });
    expect(forecastForm(entry, context)?.tiers).toEqual([{ id: 'whole', title: 'The whole pathway', stipend: 300 }]);
  });

  it.each([
    ['nothing is said of pay', {}],
    ['the pay is not reported', { pay: { value: 'not-reported' } }],
    ['no tier says what it pays', { tiers: [tier('one'), tier('two', { stipend: { value: 'not-reported' } })] }],
  ])('is not there where %s', (_, more) => {
    expect(forecastForm(pathwayEntry(more), context)).toBeUndefined();
  });
});

describe('a forecast that is filled in', () => {
  it('says what it comes to', () => {
    // 40 people times $75 and 30 people times $100.
    const { sentence, problems } = reading(filled);
    expect(sentence).toBe('For 50 participants the stipends come to $6,000.');
    expect([...problems]).toEqual([]);
  });

  it('takes figures as people write them', () => {
    const { forecast } = reading({ ...filled, participants: '1,000', one_completion: '80%', two_stipend: '$1,200' });
    // 800 people times $75 and 600 people times $1,200.
    expect(forecast?.total).toBe(780_000);
  });

  it('counts the tiers whose numbers are there, and names the others', () => {
    const { sentence, forecast } = reading({ participants: '1', one_completion: '100' });
    expect(forecast?.rows).toHaveLength(1);
    expect(sentence).toBe(
      'For 1 participant the stipends come to $75. Not counted, because a number is missing: Tier 2: Use.',
    );
  });

  it.each([
    ['the participants', { ...filled, participants: '' }],
    ['every percent', { participants: '50' }],
  ])('asks for what it needs while %s are missing', (_, typed) => {
    expect(reading(typed)).toMatchObject({ forecast: undefined, sentence: askSentence });
  });

  it.each([
    ['participants', '4.5', '“Participants” takes a whole number, such as 40.'],
    ['participants', '-4', '“Participants” takes a whole number, such as 40.'],
    ['participants', 'many', '“Participants” takes a whole number, such as 40.'],
    ['one_completion', '101', '“Percent who complete it” takes a percent from 0 to 100, such as 45.'],
    ['two_stipend', 'a lot', '“Stipend” takes an amount in dollars, such as $1,200.'],
  ])('says of %s what does not fit: %s', (place, text, message) => {
    expect([...reading({ ...filled, [place]: text }).problems]).toEqual([[place, message]]);
  });

  it('says where more people complete a tier than the one before', () => {
    const { problems, forecast } = reading({ ...filled, two_completion: '81' });
    expect([...problems]).toEqual([
      [
        'two_completion',
        'More people complete this tier than “Tier 1: Learn”. Each tier builds on those before: write the same percent or less.',
      ],
    ]);
    expect(forecast?.rows).toHaveLength(2);
  });
});

describe('what comes of a forecast', () => {
  it('stands in the cells of the table', () => {
    expect(Object.fromEntries(resultTexts(reading(filled)))).toEqual({
      ...{ one_people: '40', one_dollars: '$3,000', one_total: '$3,000' },
      ...{ two_people: '30', two_dollars: '$3,000', two_total: '$6,000' },
    });
    expect(resultTexts(reading({ one_completion: '80' })).size).toBe(0);
  });

  it('is drawn by tier and in all', () => {
    expect(forecastChart(reading(filled))).toMatchObject({
      ...{ unit: 'dollars', categories: ['Tier 1', 'Tier 2'] },
      series: [{ values: [3000, 3000] }, { values: [3000, 6000] }],
    });
    expect(forecastChart(reading({}))).toBeUndefined();
  });

  it('goes into a spreadsheet', () => {
    expect(forecastCsv(reading(filled))).toBe(
      [
        'tier,participants,percent,stipend,people,dollars,running total',
        'Tier 1: Learn,50,80,75,40,3000,3000',
        'Tier 2: Use,50,60,100,30,3000,6000',
        '',
      ].join('\r\n'),
    );
  });
});
