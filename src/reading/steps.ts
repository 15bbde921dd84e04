import { setImmediate } from 'node:timers/promises';

/** Work that can be interrupted after each of its steps. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Few enough that what they leave behind is small, and enough that the pauses cost nothing. */
const stepsBetweenPauses = 50;

/**
 * Does the steps with pauses. The Markdown parser hands its trees over outside the heap, and Node gives that memory back
 * only while a program pauses: reading thousands of texts without a pause takes 100 MB more.
 */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  let step = steps.next();
  for (let done = 1; !step.done; done += 1) {
    if (done % stepsBetweenPauses === 0) await setImmediate();
    step = steps.next();
  }
  return step.value;
}
