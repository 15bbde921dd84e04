import { z } from 'astro/zod';
import { describe } from '../describe.ts';
import { planSchema } from './plans.ts';

/**
 * The labels of a field of a plan as requirements name it: "governance.team" is "Governance › Team", and
 * "activities.hours" is "Activities › Hours". Undefined where a plan has no such field.
 */
export function planFieldLabel(field: string): string | undefined {
  const path: (string | number)[] = [];
  const labels: string[] = [];
  for (const name of field.split('.')) {
    if (describe(planSchema, path).schema instanceof z.ZodArray) path.push(0);
    path.push(name);
    const { schema, label } = describe(planSchema, path);
    if (schema === undefined) return undefined;
    labels.push(label.split(' › ').at(-1) ?? name);
  }
  return labels.join(' › ');
}
