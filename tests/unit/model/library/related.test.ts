import { describe, expect, it } from 'vitest';
import { related } from '../../../../src/model/library/related.ts';
import { standardEntry } from '../standards/support/entries.ts';
import { caseEntry, designEntry, guideEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { lensEntry, researchEntry } from '../support/reference.ts';
import { protocolEntry } from '../support/tools.ts';

const design = (id: string, purposes: readonly string[], standards: readonly string[] = []) =>
  designEntry({ title: `Design ${id}`, purposes, standards }, id);
const standards = [standardEntry('data', 1, { title: 'Data' }), standardEntry('time', 2, { title: 'Time' })];
const shown = (...given: Parameters<typeof related>) =>
  related(...given).map(({ label, reason }) => [
    label,
    ...reason.flatMap((each) => ('words' in each ? each.words : [])),
  ]);

const own = design('own', ['use-data', 'reflect'], ['data', 'time']);

describe('related designs', () => {
  it('share most first, then stand in the order of their titles; each says what is shared', () => {
    const designs = [
      ...[
        design('a', ['solve-problem'], ['data']),
        design('b', ['use-data', 'reflect'], ['time']),
        design('c', ['solve-problem']),
      ],
      ...[design('d', ['reflect']), design('e', ['reflect', 'use-data']), own],
    ];
    expect(shown(own, contextOf({ designs, standards }))).toEqual([
      ['Design b', 'Shares the purpose “Use data”, the purpose “Reflect on your own practice” and the standard Time.'],
      ['Design e', 'Shares the purpose “Use data” and the purpose “Reflect on your own practice”.'],
      ['Design a', 'Shares the standard Data.'],
      ['Design d', 'Shares the purpose “Reflect on your own practice”.'],
    ]);
  });

  it('name no more than three things, the most telling first', () => {
    const [link] = shown(
      own,
      contextOf({ designs: [own, design('twin', ['reflect', 'use-data'], ['time', 'data'])], standards }),
    );
    expect(link?.[1]).toBe(
      'Shares the purpose “Use data”, the purpose “Reflect on your own practice” and the standard Data.',
    );
  });

  it('are four at most, and none that the page shows already', () => {
    const designs = ['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((id) => design(id, ['reflect']));
    const context = contextOf({ designs: [...designs, own] });
    expect(shown(own, context).map(([label]) => label)).toEqual(['Design a', 'Design b', 'Design c', 'Design d']);
    expect(shown(own, context, new Set(['a', 'c', 'g'])).map(([label]) => label)).toEqual([
      ...['Design b', 'Design d', 'Design e', 'Design f'],
    ]);
  });

  it('are told in the words of the site', () => {
    const context = contextOf({ designs: [own, design('a', ['reflect'])] }, { words: { 'purpose-reflect': 'Think' } });
    expect(shown(own, context)).toEqual([['Design a', 'Shares the purpose “Think”.']]);
  });

  it('are none where nothing is shared', () => {
    expect(shown(own, contextOf({ designs: [own, design('a', ['solve-problem'])] }))).toEqual([]);
  });
});

describe('related cases', () => {
  const given = { title: 'Own', designs: ['pairs'], standards: ['data'] };

  it('share designs, then standards, and never the kind', () => {
    const cases = [
      caseEntry(given, 'own'),
      caseEntry({ title: 'Dover', standards: ['data'], designs: ['pairs'] }, 'dover'),
      caseEntry({ title: 'Aston', standards: ['data'] }, 'aston'),
      caseEntry({ title: 'Bell' }, 'bell'),
    ];
    const context = contextOf({ cases, standards, designs: [designEntry({ title: 'Pairs' }, 'pairs')] });
    expect(shown(caseEntry(given, 'own'), context)).toEqual([
      ['Dover', 'Shares Pairs and the standard Data.'],
      ['Aston', 'Shares the standard Data.'],
    ]);
  });

  it('are no designs of the same id', () => {
    const context = contextOf({ cases: [caseEntry(given, 'own')], designs: [design('other', ['reflect'], ['data'])] });
    expect(shown(caseEntry(given, 'own'), context)).toEqual([]);
  });
});

describe('related tools and readings', () => {
  const pairs = designEntry({ title: 'Pairs', purposes: ['reflect'] }, 'pairs');
  const mill = caseEntry({ title: 'Mill', designs: ['pairs'] }, 'mill');
  const talk = protocolEntry({ purposes: ['reflect'], designs: ['pairs'], cases: ['mill'], standards: ['data'] });

  it('are of any collection but the standards, and share designs, cases, purposes and standards', () => {
    const context = contextOf({
      ...{ standards, designs: [pairs], cases: [mill], protocols: [talk] },
      lenses: [lensEntry({ designs: ['pairs'], cases: ['mill'] })],
      guides: [guideEntry({ purposes: ['reflect'] })],
      research: [researchEntry({ standards: ['data'] })],
    });
    expect(shown(talk, context, new Set(['designs/pairs', 'cases/mill']))).toEqual([
      ['Notes', 'Shares Pairs and Mill.'],
      ['Visits', 'Shares the standard Data.'],
      ['Welcome', 'Shares the purpose “Reflect on your own practice”.'],
    ]);
  });

  it('are none that the page shows already, by their addresses', () => {
    const context = contextOf({
      designs: [pairs],
      cases: [mill],
      protocols: [talk],
      lenses: [lensEntry({ cases: ['mill'] }, 'pairs')],
    });
    const labels = (...except: readonly string[]) => shown(talk, context, new Set(except)).map(([label]) => label);
    expect(labels('designs/pairs')).toEqual(['Mill', 'Notes']);
    expect(labels('cases/mill', 'lenses/pairs')).toEqual(['Pairs']);
  });

  it('are not the entry itself, but one of the same id in another collection may be', () => {
    const context = contextOf({ protocols: [talk], lenses: [lensEntry({ purposes: ['reflect'] }, 'talk')] });
    expect(shown(talk, context).map(([label]) => label)).toEqual(['Notes']);
  });

  it('share nothing that the site leaves out', () => {
    const context = contextOf({ protocols: [talk], lenses: [lensEntry({ designs: ['pairs'], standards: ['data'] })] });
    expect(shown(talk, context)).toEqual([]);
  });
});
