import type { Plan } from '../../../schemas/plans/plans.ts';
import { caution, type Block } from './blocks.ts';

/** In the words of the banner of the pages. */
const notice = 'Fictional. Made up for illustration. The district, its figures and its sources do not exist.';

/** What a document of a plan that is made up says before all else. */
export function fictionalCaution({ fictional }: Pick<Plan, 'fictional'>): Block[] {
  return fictional ? [caution(notice)] : [];
}
