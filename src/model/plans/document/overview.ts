import type { Context } from '../../context.ts';
import type { Fact } from '../../library/facts.ts';
import type { PlanEntry } from '../frame.ts';
import { planOverview } from '../overview.ts';
import { caution, heading, list, meta, paragraph, part, strong, words, type Block, type Text } from './blocks.ts';
import type { Citing, DocumentNotes } from './notes.ts';

/** What the plan is, where it stands, and whom to ask. A file that is kept counts no days until comments close. */
export function overviewBlocks(entry: PlanEntry, notes: DocumentNotes, context: Context): Block[] {
  const page = planOverview(entry, { ...context, today: '' });
  const citing = notes.citing(page.notes);
  const { frame, comment, vision, mission, areas } = page;
  return [
    { kind: 'paragraph', text: words(frame.summary), manner: 'lead' },
    ...(frame.isDraft ? [caution('Draft. The board has not adopted this plan, and parts of it may be missing.')] : []),
    ...(frame.newer ? [caution(`An earlier version. The newest is “${frame.newer.label}”.`)] : []),
    heading(1, 'At a glance'),
    ...list(page.facts.map(factText)),
    ...part(
      heading(2, 'Vision and mission'),
      [vision, mission].flatMap((said) => (said === undefined ? [] : [paragraph(citing.text(said))])),
    ),
    ...part(
      heading(2, 'What will be different'),
      areas.flatMap((area) => areaBlocks(area, citing)),
    ),
    ...(comment
      ? [
          heading(2, 'Say what you think'),
          paragraph(words(`${comment.days} ${comment.how}`.trim())),
          ...list(comment.ways.map(factText)),
        ]
      : []),
    ...part(heading(2, 'Whom to ask'), list(page.contact.map(factText))),
    ...part(heading(2, 'Versions'), list(page.versions.map(({ label, status }) => words(`${label}: ${status}`)))),
    meta(words(`Last reviewed ${frame.reviewed}.`)),
  ];
}

function areaBlocks({ label, text, goals }: ReturnType<typeof planOverview>['areas'][number], citing: Citing): Block[] {
  return [
    heading(3, label),
    ...(text === undefined ? [] : [paragraph(citing.text(text))]),
    ...list(goals.map((goal) => words(goal.label))),
  ];
}

/** A line at a glance. Only whole addresses are links: a file that was sent on is beside no page. */
export function factText({ label, value, href }: Fact): Text {
  const isWhole = href !== undefined && /^(?:https?|mailto):/.test(href);
  return [...strong(`${label}: `), isWhole ? { kind: 'words', words: value, href } : { kind: 'words', words: value }];
}
