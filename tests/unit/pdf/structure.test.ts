import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import { beforeEach, describe, expect, test } from 'vitest';
import { moveBookmarks } from '../../../src/pdf/bookmarks.ts';
import { nameLinks, withoutLinks } from '../../../src/pdf/links.ts';
import { prune } from '../../../src/pdf/prune.ts';
import { part, type Part, type Place } from '../../../src/pdf/structure/part.ts';
import { readStructure } from '../../../src/pdf/structure/read.ts';
import { writeStructure } from '../../../src/pdf/structure/write.ts';
import { outline, painted } from './support/outline.ts';

let document: PDFDocument;

beforeEach(async () => {
  document = await PDFDocument.create();
  for (const key of [0, 1]) document.addPage().node.set(PDFName.of('StructParents'), document.context.obj(key));
});

const root = (): PDFDict => document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);

/** A cell that others can name, as a browser numbers them. */
function head(id: string, mark: number): Part {
  return {
    ...part('TH', [painted(mark)]),
    id,
    attributes: [{ owner: 'Table', name: 'Scope', value: PDFName.of('Row') }],
  };
}

function cell(mark: number, heads: readonly string[], columns = 1): Part {
  const Headers = document.context.obj(heads.map((name) => PDFString.of(name)));
  const attributes = [
    { owner: 'Table', name: 'Headers', value: Headers },
    { owner: 'Table', name: 'ColSpan', value: document.context.obj(columns) },
  ];
  return { ...part('TD', [painted(mark)]), attributes };
}

/** Something on the first page that leads to an address. */
function place(to: string): Place {
  const { context } = document;
  const annots = document.getPage(0).node.lookupMaybe(PDFName.of('Annots'), PDFArray) ?? context.obj([]);
  const target = to.startsWith('#') ? { Dest: PDFName.of(to.slice(1)) } : { A: { S: 'URI', URI: PDFString.of(to) } };
  const annotation = context.register(context.obj({ Subtype: 'Link', StructParent: 2 + annots.size(), ...target }));
  annots.push(annotation);
  document.getPage(0).node.set(PDFName.of('Annots'), annots);
  return { kind: 'place', page: 0, annotation };
}

describe('tags', () => {
  test('are read as they were written', () => {
    const far = part('P', [painted(3), { kind: 'painted', page: 1, mark: 0 }]);
    writeStructure(document, part('Document', [part('H1', [painted(0)]), part('P', [painted(2), painted(1)]), far]));

    const read = readStructure(document);
    expect(outline(read)).toBe('Document[H1[0] P[2 1] P[3 0]]');
    expect(read.children.at(-1)).toMatchObject({ children: [{ page: 0 }, { page: 1 }] });
  });

  test('can be reached from the marks of each page; marks that decorate lead nowhere', () => {
    writeStructure(document, part('Document', [part('H1', [painted(2)]), part('P', [painted(0)])]));

    const [first, marks, second, none] = root()
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray)
      .asArray();
    const roles = (marks as PDFArray).asArray().map((each) => {
      const found = document.context.lookup(each);
      return found instanceof PDFDict ? String(found.get(PDFName.of('S'))) : String(found);
    });
    expect([String(first), String(second), String(none)]).toEqual(['0', '1', '[ ]']);
    expect(roles).toEqual(['/P', 'null', '/H1']);
  });

  test('without a root are a defect that is named', () => {
    expect(() => readStructure(document)).toThrow('The browser wrote a PDF without tags.');
  });
});

describe('cells', () => {
  const table = (): Part =>
    part('Table', [part('TR', [head('node00000393', 0), cell(1, ['node00000393', 'lost']), cell(2, [], 2)])]);

  test('are named by a count of their own document, in which a reader can look them up', () => {
    writeStructure(document, part('Document', [table()]));

    const [name, owner] = root().lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray).asArray();
    expect(String(name)).toBe('(cell-1)');
    expect(String(document.context.lookup(owner, PDFDict).get(PDFName.of('ID')))).toBe('(cell-1)');
  });

  test('say of themselves what is not so of every cell', () => {
    writeStructure(document, part('Document', [table()]));

    const cells = [...document.context.enumerateIndirectObjects()].flatMap(([, object]) =>
      object instanceof PDFDict && /^\/T[HD]$/.test(String(object.get(PDFName.of('S')))) ? [object] : [],
    );
    expect(cells.map((each) => String(each.get(PDFName.of('A'))).replace(/\s+/g, ' ')).sort()).toEqual([
      '<< /O /Table /ColSpan 2 >>',
      '<< /O /Table /Headers [ (cell-1) ] >>',
      '<< /O /Table /Scope /Row >>',
    ]);
  });
});

describe('links', () => {
  const isLost = (to: string): boolean => to.startsWith('https://nowhere.invalid/');

  test('are named in the words of the page, also where one address has several', () => {
    const [first, second, third] = [place('#note-1'), place('#note-1'), place('https://a.example/')];
    const whole = part('Document', [part('P', [part('Link', [first]), part('Link', [second]), part('Link', [third])])]);
    nameLinks(document, whole, [
      { to: '#note-1', name: 'Note 1' },
      { to: 'https://a.example/', name: 'Ä source ≥ 2' },
      { to: '#note-1', name: 'Note 1, again' },
    ]);

    expect([first, second, third].map(nameOf)).toEqual(['Note 1', 'Note 1, again', 'Ä source ≥ 2']);
  });

  test('in two lines have their name in both; one the page does not know is named by its address', () => {
    const parts = [place('https://a.example/'), place('https://a.example/'), place('https://b.example/')];
    const whole = part('Document', [part('Link', parts.slice(0, 2)), part('Link', parts.slice(2))]);
    nameLinks(document, whole, [{ to: 'https://a.example/', name: 'A' }]);

    expect(parts.map(nameOf)).toEqual(['A', 'A', 'https://b.example/']);
  });

  test('that lead nowhere outside the site are taken out, and their words stay', () => {
    const [lost, kept] = [place('https://nowhere.invalid/x/'), place('https://a.example/')];
    const whole = part('Document', [part('Link', [painted(0), lost]), part('Link', [painted(1), kept])]);

    expect(outline(withoutLinks(document, whole, isLost))).toBe('Document[Span[0] Link[1 place]]');
    expect(document.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray).asArray()).toEqual([kept.annotation]);
    withoutLinks(document, whole, () => true);
    expect(document.getPage(0).node.has(PDFName.of('Annots'))).toBe(false);
  });

  test('and fields that cannot be used are plain text', () => {
    const whole = part('Document', [part('Link', [painted(0)]), part('Form', [painted(1)])]);
    expect(outline(withoutLinks(document, whole, isLost))).toBe('Document[Span[0] Span[1]]');
  });

  function nameOf({ annotation }: Place): string {
    const found = document.context.lookup(annotation, PDFDict).lookup(PDFName.of('Contents'));
    return (found as PDFString).decodeText();
  }
});

test('bookmarks lead to the parts where they stand now, and to their page where a part is gone', () => {
  const { context, catalog } = document;
  const [old, gone] = [context.register(context.obj({ S: 'H1' })), context.register(context.obj({ S: 'H2' }))];
  const below = context.register(context.obj({ SE: gone, Title: PDFString.of('Below') }));
  const top = context.register(context.obj({ SE: old, First: below, Title: PDFString.of('Top') }));
  catalog.set(PDFName.of('Outlines'), context.obj({ First: top }));
  const moved = writeStructure(document, part('Document', [{ ...part('H1', [painted(0)]), from: old }]));
  moveBookmarks(document, moved);

  const target = (ref: PDFRef) => context.lookup(ref, PDFDict).get(PDFName.of('SE'));
  expect(context.lookup(target(top), PDFDict).get(PDFName.of('Type'))).toBe(PDFName.of('StructElem'));
  expect(target(below)).toBeUndefined();
});

test('what nothing leads to is not kept', () => {
  const { context, catalog } = document;
  const [lost, kept] = [context.register(context.obj({ Lost: true })), context.register(context.obj({ Kept: true }))];
  catalog.set(PDFName.of('Kept'), context.obj([{ deep: kept }]));
  prune(document);

  expect(context.lookup(lost)).toBeUndefined();
  expect(context.lookup(kept)).toBeDefined();
  expect(document.getPageCount()).toBe(2);
});
