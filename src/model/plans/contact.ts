import type { Plan } from '../../schemas/plans/plans.ts';
import { fact, type Fact } from '../library/facts.ts';

/** Whom to ask about a plan: the office, and how it is reached. Nothing where the plan does not say. */
export function contactFacts({ contact }: Plan): Fact[] {
  if (contact === undefined) return [];
  const { office, email, phone, link } = contact;
  return [
    ...fact('Office', office),
    ...(email === undefined ? [] : [{ label: 'E-mail', value: email, href: `mailto:${email}` }]),
    ...fact('Telephone', phone),
    ...(link === undefined ? [] : [{ label: 'Web page', value: new URL(link).host, href: link }]),
  ];
}
