import { describe, expect, test } from 'vitest';
import { atOnce, withPauses, type Steps } from '../../../src/reading/steps.ts';

function* counted(steps: number, done: number[]): Steps<string> {
  for (let step = 1; step <= steps; step += 1) {
    done.push(step);
    yield;
  }
  return `${steps} steps`;
}

describe('steps', () => {
  test.each([0, 1, 500])('%i give the same result at once and with pauses', async (steps) => {
    const [one, other]: number[][] = [[], []];
    expect(atOnce(counted(steps, one ?? []))).toBe(`${steps} steps`);
    expect(await withPauses(counted(steps, other ?? []))).toBe(`${steps} steps`);
    expect(one).toHaveLength(steps);
    expect(other).toEqual(one);
  });

  test('leave room for other work where there are many', async () => {
    const done: number[] = [];
    const atPause = new Promise<number>((resolve) => setImmediate(() => resolve(done.length)));
    await withPauses(counted(500, done));
    expect(await atPause).toBeLessThan(500);
  });

  test('end with the error of the step that fails', async () => {
    const failing = function* (): Steps<undefined> {
      yield;
      throw new Error('The third file is gone.');
    };
    expect(() => atOnce(failing())).toThrow('The third file is gone.');
    await expect(withPauses(failing())).rejects.toThrow('The third file is gone.');
  });
});
