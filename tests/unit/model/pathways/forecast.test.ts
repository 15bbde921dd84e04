import { describe, expect, it } from 'vitest';
import { forecast } from '../../../../src/model/pathways/forecast.ts';

const tier = (completion: number, stipend = 75, title = 'Tier') => ({ title, stipend, completion });

describe('a budget forecast', () => {
  it('is people times stipend for each tier, and the running total', () => {
    // 50 people: 80% are 40, 60% are 30, 40% are 20, 10% are 5; each times $75.
    expect(forecast({ participants: 50, tiers: [tier(80), tier(60), tier(40), tier(10)] })).toEqual({
      rows: [
        { title: 'Tier', people: 40, dollars: 3000, total: 3000 },
        { title: 'Tier', people: 30, dollars: 2250, total: 5250 },
        { title: 'Tier', people: 20, dollars: 1500, total: 6750 },
        { title: 'Tier', people: 5, dollars: 375, total: 7125 },
      ],
      ...{ total: 7125, rising: [] },
    });
  });

  it('takes each tier as it pays', () => {
    const { rows, total } = forecast({ participants: 10, tiers: [tier(100, 0), tier(50, 300)] });
    expect(rows.map(({ dollars }) => dollars)).toEqual([0, 1500]);
    expect(total).toBe(1500);
  });

  it.each([
    // 33% of 10 are 3.3.
    [10, 33, 3],
    // 35% of 10 are 3.5: a half is rounded upward.
    [10, 35, 4],
    // 37% of 10 are 3.7.
    [10, 37, 4],
    // 1.15% of 3,000 are 34.5, which a computer keeps as 34.4999….
    [3000, 1.15, 35],
    // 4% of 10 are 0.4: nobody.
    [10, 4, 0],
    [0, 100, 0],
    [1, 50, 1],
  ])('of %d participants, %d%% are %d people', (participants, completion, people) => {
    expect(forecast({ participants, tiers: [tier(completion)] }).rows[0]?.people).toBe(people);
  });

  it.each([
    [[80, 80, 20], []],
    [[80, 81, 20], [1]],
    [
      [10, 20, 30],
      [1, 2],
    ],
    [[50, 60, 55], [1]],
    [[100], []],
  ])('of shares %j names the tiers that more people complete than the one before: %j', (shares, rising) => {
    expect(forecast({ participants: 1, tiers: shares.map((share) => tier(share)) }).rising).toEqual(rising);
  });

  it('of no tiers is nothing', () => {
    expect(forecast({ participants: 5, tiers: [] })).toEqual({ rows: [], total: 0, rising: [] });
  });
});
