import { paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import type { ForecastForm } from './forecast-places.ts';
import { paid } from './stipends.ts';

/** The form of a budget forecast: the tiers with what they pay; undefined where nothing is known of the pay. */
export function forecastForm({ id, data }: PublishedEntry<'pathways'>, { href }: Context): ForecastForm | undefined {
  const { tiers, pay, title } = data;
  const storage = `hornbook:${href(paths.home)}:pathways/${id}/forecast:`;
  const paying = tiers.map((tier) => ({ id: tier.id, title: tier.title, stipend: paid(tier) }));
  if (paying.some(({ stipend }) => stipend !== undefined)) return { title, storage, tiers: paying };
  if (typeof pay?.value !== 'number') return undefined;
  return { title, storage, tiers: [{ id: 'whole', title: 'The whole pathway', stipend: pay.value }] };
}
