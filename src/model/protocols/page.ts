import { anchors } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Protocol } from '../../schemas/protocols.ts';
import type { Words } from '../../schemas/words.ts';
import type { Context } from '../context.ts';
import { peopleText } from '../designs/glance.ts';
import { sentenceList } from '../designs/labels.ts';
import { minutesText, originView, type OriginView } from '../designs/parts.ts';
import { basisView } from '../library/basis.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact, type Fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { Notes } from '../notes.ts';
import { protocolThing } from '../structured/protocol.ts';
import type { Thing } from '../structured/thing.ts';
import { worksheetView, type WorksheetView } from '../worksheet/view.ts';
import { agenda, type Agenda } from './agenda.ts';

/** A protocol, ready to be shown. */
export interface ProtocolPage {
  readonly page: LibraryPage;
  readonly roles: readonly { readonly role: string; readonly does: Cited }[];
  readonly materials: readonly Cited[];
  readonly agenda: Agenda;
  readonly pitfalls: readonly Cited[];
  readonly origin: OriginView | undefined;
  readonly notInSource: readonly Cited[];
  readonly worksheet: WorksheetView | undefined;
  readonly thing: Thing;
}

export function protocolPage(entry: PublishedEntry<'protocols'>, context: Context): ProtocolPage {
  const { data } = entry;
  const notes = notesOf(entry, context);
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  // Notes are numbered in the order in which the page reads.
  const facts = factsOf(data, context.words, notes);
  const own = {
    roles: data.roles.map(({ role, does }) => ({ role, does: cited(does, notes) })),
    materials: all(data.materials),
    agenda: agenda(data, notes),
    pitfalls: all(data.pitfalls),
    origin: originView(data.origin, notes),
    notInSource: all(data.notInSource),
    worksheet: worksheetView(entry, notes, context),
  };
  const contents = [
    { label: 'Steps', href: `#${anchors.steps}` },
    ...(own.worksheet ? [{ label: 'Fill it in', href: `#${anchors.worksheet}` }] : []),
  ];
  return {
    ...own,
    page: libraryPage(entry, notes, { facts, contents }, context),
    thing: protocolThing(entry, context),
  };
}

function factsOf(data: Protocol, words: Words, notes: Notes): Fact[] {
  const { minutes, people, audiences, purposes, alsoKnownAs } = data;
  return [
    ...(minutes ? [{ label: 'Time', value: minutesText(minutes.total), basis: basisView(minutes.basis, notes) }] : []),
    ...(people ? [{ label: 'People', value: peopleText(people), basis: basisView(people.basis, notes) }] : []),
    ...fact('Audience', sentenceList(audiences.map((id) => words[`audience-${id}`]))),
    ...fact('Purpose', sentenceList(purposes.map((id) => words[`purpose-${id}`]))),
    ...fact('Also known as', alsoKnownAs.join(', ')),
  ];
}
