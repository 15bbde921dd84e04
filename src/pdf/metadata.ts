import { PDFBool, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { v5 } from 'uuid';

/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly description: string;
  /** Who publishes it. */
  readonly author: string;
  /** As in "en-US". */
  readonly language: string;
  /** The day its content was last looked at, as "2026-11-22": the day of the printing would differ from build to build. */
  readonly day: string;
  /** By what programs know what it is. */
  readonly keywords?: string;
  /** The address of its page, or its path where the site does not know its own. */
  readonly page: string;
}

const maker = 'Hornbook';

/** Writes what a document says of itself, where old readers look for it and where new ones do. */
export function writeMetadata(document: PDFDocument, facts: DocumentFacts): void {
  const { context, catalog } = document;
  const producer = document.getProducer() ?? '';
  const day = new Date(`${facts.day}T00:00:00Z`);
  document.setTitle(facts.title);
  document.setAuthor(facts.author);
  document.setSubject(facts.description);
  if (facts.keywords !== undefined) document.setKeywords([facts.keywords]);
  document.setCreator(maker);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const dictionary = { Type: 'Metadata', Subtype: 'XML' };
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet(facts, producer), dictionary)));
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
}

/** XMP, ISO 16684-1. It does not claim that the document keeps a standard: nothing here proves that it does. */
function packet({ title, description, author, language, day, keywords }: DocumentFacts, producer: string): Uint8Array {
  const time = `${day}T00:00:00Z`;
  const inLanguage = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;
  const lines = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inLanguage(title)}</dc:title>`,
    `<dc:description>${inLanguage(description)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${time}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${time}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${maker}</xmp:CreatorTool>`,
    ...(keywords === undefined ? [] : [`<pdf:Keywords>${xml(keywords)}</pdf:Keywords>`]),
    `<pdf:Producer>${xml(producer)}</pdf:Producer>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Gives a document its two identifiers (ISO 32000-1, 14.4): one of the page it was made from, one of what it holds.
 * Browsers make them from the time.
 */
export function identify(document: PDFDocument, { page, ...facts }: DocumentFacts, content: string): void {
  // As a string it would be read letter by letter, which takes five times as long for a content of megabytes.
  const identifier = (of: string): PDFHexString =>
    PDFHexString.of(v5(new TextEncoder().encode(of), v5.URL).replaceAll('-', ''));
  document.context.trailerInfo.ID = document.context.obj([
    identifier(page),
    identifier([...Object.values(facts), content].join('\n')),
  ]);
}
