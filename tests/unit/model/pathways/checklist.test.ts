import { describe, expect, it } from 'vitest';
import { checklist } from '../../../../src/model/pathways/checklist.ts';
import { worksheetGroup } from '../../../../src/schemas/worksheet.ts';
import { pathwayEntry } from '../support/tools.ts';

const tiers = [
  {
    ...{ id: 'one', title: 'Tier 1', text: 'Learn.' },
    requirements: [
      { id: 'sources', text: 'Two sources [@budget, p. 1].', atLeast: 2 },
      { id: 'reflection', text: 'A reflection.', words: { min: 250, max: 350 }, minutes: { min: 1, max: 2 } },
    ],
  },
  {
    ...{ id: 'two', title: 'Tier 2', text: 'Use.' },
    scoring: { levels: ['Not yet', 'On track'], rows: [{ criterion: 'Is clear', levels: ['No.', 'Yes.'] }] },
  },
];

const groups = checklist(pathwayEntry({ tiers }).data.tiers);
const field = (id: string) => groups.flatMap(({ fields }) => fields).find((each) => each.id === id);

describe('the checklist of a pathway', () => {
  it('is a sheet as authors write them', () => {
    for (const group of groups) expect(() => worksheetGroup.parse(group)).not.toThrow();
    expect(groups).toHaveLength(2);
  });

  it('has a part for each tier, with the same places to follow what is handed in', () => {
    expect(groups.map(({ id, title, fields }) => [id, title, fields.map((each) => each.id)])).toEqual([
      [
        ...(['one', 'Tier 1'] as const),
        [
          ...['one-requirements', 'one-reflection-text', 'one-handed-in'],
          ...['one-result', 'one-resubmitted', 'one-note'],
        ],
      ],
      ['two', 'Tier 2', ['two-handed-in', 'two-result', 'two-resubmitted', 'two-note', 'two-criterion-1']],
    ]);
  });

  it('has a mark for each requirement, with its length and without numbers of notes', () => {
    expect(field('one-requirements')).toMatchObject({
      kind: 'marks',
      options: [
        { id: 'sources', label: 'Two sources. (2 or more)' },
        { id: 'reflection', label: 'A reflection. (Text: 250 to 350 words. Recording: 1 to 2 minutes)' },
      ],
    });
  });

  it('counts the words of a text that has a length', () => {
    expect(field('one-reflection-text')).toMatchObject({ kind: 'text', words: { min: 250, max: 350 } });
  });

  it('tells texts of one tier apart', () => {
    const words = { min: 1, max: 9 };
    const two = { ...tiers[0], requirements: ['a', 'b'].map((id) => ({ id, text: 'T.', words })) };
    const labels = checklist(pathwayEntry({ tiers: [two] }).data.tiers)[0]?.fields.map(({ label }) => label);
    expect(labels?.filter((label) => label.startsWith('Draft'))).toEqual(['Draft of text 1', 'Draft of text 2']);
  });

  it('has the answers of a scorer', () => {
    expect(field('two-result')).toMatchObject({
      kind: 'choice',
      options: [{ label: 'Accepted' }, { label: 'Returned: resubmit' }],
    });
    expect(field('two-criterion-1')).toMatchObject({
      ...{ label: 'Scoring guide: Is clear', kind: 'choice' },
      options: [
        { id: 'level-1', label: 'Not yet' },
        { id: 'level-2', label: 'On track' },
      ],
    });
  });
});
