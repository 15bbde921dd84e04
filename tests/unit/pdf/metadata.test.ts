import { PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { identify, writeMetadata, type DocumentFacts } from '../../../src/pdf/metadata.ts';

const facts: DocumentFacts = {
  title: 'Read & write <together> ≥ 2',
  description: 'What "it" says',
  author: 'Office of Learning',
  language: 'en-US',
  day: '2026-11-22',
  page: 'https://learning.example/lenses/x/',
};

async function described(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.addPage();
  document.setProducer('Skia/PDF m153');
  writeMetadata(document, facts);
  return document;
}

const packetOf = (document: PDFDocument): string =>
  new TextDecoder().decode(document.catalog.lookup(PDFName.of('Metadata'), PDFStream).getContents());

describe('a document', () => {
  test('says what it is where old readers look', async () => {
    const document = await PDFDocument.load(await (await described()).save(), { updateMetadata: false });

    expect(document.getTitle()).toBe(facts.title);
    expect(document.getAuthor()).toBe('Office of Learning');
    expect(document.getSubject()).toBe('What "it" says');
    expect(document.getCreator()).toBe('Hornbook');
    expect(document.getProducer()).toBe('Skia/PDF m153');
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(en-US)');
    const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(preferences.get(PDFName.of('DisplayDocTitle')))).toBe('true');
  });

  test('says the same where new readers look, and claims no standard', async () => {
    const packet = packetOf(await described());

    expect(packet).toContain('<rdf:li xml:lang="x-default">Read &amp; write &lt;together&gt; ≥ 2</rdf:li>');
    expect(packet).toContain('<rdf:li xml:lang="x-default">What &quot;it&quot; says</rdf:li>');
    expect(packet).toContain('<dc:language><rdf:Bag><rdf:li>en-US</rdf:li></rdf:Bag></dc:language>');
    expect(packet).toContain('<xmp:ModifyDate>2026-11-22T00:00:00Z</xmp:ModifyDate>');
    expect(packet).toContain('<pdf:Producer>Skia/PDF m153</pdf:Producer>');
    expect(packet).not.toContain('pdfuaid');
  });
});

describe('the identifiers of a document', () => {
  async function identifiers(change: Partial<DocumentFacts>, content: string): Promise<readonly string[]> {
    const document = await PDFDocument.create();
    identify(document, { ...facts, ...change }, content);
    return String(document.context.trailerInfo.ID).match(/[0-9a-f]{32}/g) ?? [];
  }

  test('are the same for the same page with the same content', async () => {
    expect(await identifiers({}, 'a')).toHaveLength(2);
    expect(await identifiers({}, 'a')).toEqual(await identifiers({}, 'a'));
  });

  test('differ in the second where the content differs, and in the first where the page does', async () => {
    const [page, content] = await identifiers({}, 'a');
    const changed = await identifiers({}, 'b');
    expect(changed[0]).toBe(page);
    expect(changed[1]).not.toBe(content);
    expect((await identifiers({ title: 'New' }, 'a'))[1]).not.toBe(content);
    expect((await identifiers({ page: '/other/' }, 'a'))[0]).not.toBe(page);
  });
});
