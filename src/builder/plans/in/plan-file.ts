import { ImportProblem } from '../../../import/problem.ts';
import { knownFields } from '../../../model/drafts/known-fields.ts';
import { planSchema } from '../../../schemas/plans/plans.ts';
import type { Draft } from '../../draft/draft.ts';
import { fitting, readYaml } from '../../in/yaml.ts';

/** What the file of a plan came to. */
export interface OpenedPlan {
  readonly draft: Draft;
  /** What has no place in a plan and was left out, in a sentence each. */
  readonly problems: readonly string[];
}

const notAPlan = 'This file is no plan.';

/**
 * A plan that was saved here, or one of a content folder. It is loaded when a file is opened.
 *
 * @throws ImportProblem where it is none
 */
export function openPlan(text: string): OpenedPlan {
  const written = readYaml(text, notAPlan);
  const isPlan = ['schoolYears', 'goals', 'activities', 'vision', 'status'].some((name) => name in written);
  if (!isPlan) throw new ImportProblem(notAPlan);
  const { value, problems } = fitting(knownFields(planSchema, written));
  return { draft: value, problems: [...problems, ...commentsLost(text)] };
}

/** Remarks of the author, beside the line that names the schema: a form has no place for them. */
function commentsLost(text: string): readonly string[] {
  const isThere = text.split('\n').some((line) => /^\s*#(?! yaml-language-server)/.test(line));
  return isThere ? ['Remarks after a # are not read, and do not stand in the file you download.'] : [];
}
