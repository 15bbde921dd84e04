import type { APIRoute } from 'astro';
import { siteContext } from '../../../../context.ts';
import type { Who } from '../../../../lib/plans/audience.ts';
import { calendarFile, hasCalendar } from '../../../../model/plans/calendar-file.ts';
import { whoIn } from '../../../../model/plans/for-me.ts';
import type { PublishedEntry } from '../../../../schemas/corpus.ts';

export async function getStaticPaths() {
  const { corpus } = await siteContext();
  return corpus.plans.flatMap((entry) =>
    whoIn(entry.data)
      .filter(hasCalendar)
      .map((who) => ({ params: { id: entry.id, who: who.slug }, props: { entry, who } })),
  );
}

export const GET: APIRoute<{ entry: PublishedEntry<'plans'>; who: Who }> = async ({ props }) =>
  new Response(calendarFile(props.entry, props.who, await siteContext()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
