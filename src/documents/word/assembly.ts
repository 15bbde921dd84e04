import type { PlanDocument } from '../../model/plans/document/blocks.ts';
import { Archive, type Parts } from './archive.ts';
import { firstItemCount } from './lists.ts';

const [text, relations, properties] = ['word/document.xml', 'word/_rels/document.xml.rels', 'docProps/core.xml'];

/**
 * Puts pieces that were written each as a file of its own into one, with nothing in it that chance, the clock or an
 * earlier file decides: links, pictures and places are numbered in their order, and the days are those of the document.
 * The text of each piece is packed as it comes, so that no more than one is held.
 */
export class Assembly {
  readonly #archive = new Archive();
  readonly #write: (words: string) => void;
  readonly #frame: string;
  readonly #after: string;
  readonly #relations: string[] = [];
  readonly #pictures = new Map<string, Uint8Array>();
  #numbers = 0;
  #endsInTable = false;

  /** @param first the piece whose sheets, styles and lists are those of the whole */
  constructor(first: Parts, document: PlanDocument) {
    const [before, , after] = aroundBody(first.text(text));
    const own = { [properties]: withDays(first.text(properties), document) };
    for (const name of first.names.filter((each) => !isContent(each)))
      this.#archive.add(name, own[name] ?? first.bytes(name));
    this.#write = this.#archive.open(text);
    this.#frame = first.text(relations);
    this.#after = after;
    this.#write(before);
    this.add(first);
  }

  add(piece: Parts): void {
    const names = this.#takeRelations(piece);
    const body = bodyOf(piece.text(text)).replace(
      / r:(id|embed)="([^"]+)"/g,
      (_, kind: string, id: string) => ` r:${kind}="${names.get(id) ?? id}"`,
    );
    this.#write(this.#numbered(body));
    this.#endsInTable = body.endsWith('</w:tbl>');
  }

  /** The bytes of the whole, after the last piece. */
  file(): Uint8Array<ArrayBuffer> {
    // Word wants a paragraph at the end of a file.
    this.#write(this.#endsInTable ? `<w:p/>${this.#after}` : this.#after);
    const end = '</Relationships>';
    this.#archive.add(
      relations,
      this.#frame.replace(end, () => `${this.#relations.join('')}${end}`),
    );
    for (const [name, bytes] of this.#pictures) this.#archive.add(name, bytes);
    return this.#archive.bytes();
  }

  /** Takes over the links and pictures of a piece under names of their own. */
  #takeRelations(piece: Parts): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    for (const [relation, id = '', kind = ''] of piece.text(relations).matchAll(contentRelation)) {
      const name = `content${this.#relations.length + 1}`;
      names.set(id, name);
      const renamed = relation.replace(`Id="${id}"`, `Id="${name}"`);
      this.#relations.push(kind === 'image' ? this.#takePicture(renamed, piece, name) : renamed);
    }
    return names;
  }

  #takePicture(relation: string, piece: Parts, name: string): string {
    const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? '';
    this.#pictures.set(`word/media/${name}.png`, piece.bytes(`word/${target}`));
    return relation.replace(`Target="${target}"`, `Target="media/${name}.png"`);
  }

  /** The library counts places and pictures through all files that it wrote. */
  #numbered(body: string): string {
    const places = new Map<string, number>();
    return body
      .replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)/g, (_, before: string, id: string) => {
        const place = places.get(id) ?? (this.#numbers += 1);
        places.set(id, place);
        return `${before}${place}`;
      })
      .replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${(this.#numbers += 1)}`);
  }
}

/** A relation of the text itself, with its id and its kind: all others are of the sheets and styles. */
const contentRelation = /<Relationship Id="([^"]+)" Type="[^"]*\/(hyperlink|image)"[^>]*>/g;

/** What comes together from all pieces; every other part is that of the first. */
function isContent(name: string): boolean {
  return name === text || name === relations || name.startsWith('word/media/');
}

/** What stands before the contents, the contents, and the description of the sheets. */
function aroundBody(xml: string): readonly [before: string, body: string, after: string] {
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const end = xml.lastIndexOf('<w:sectPr');
  return [xml.slice(0, start), xml.slice(start, end), xml.slice(end)];
}

/** The contents without the items that every piece begins with. */
function bodyOf(xml: string): string {
  const [, body] = aroundBody(xml);
  return body.split('</w:p>').slice(firstItemCount).join('</w:p>');
}

function withDays(xml: string, { created, modified, language }: PlanDocument): string {
  const moment = (name: string, day: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return xml.replace(
    /<dcterms:created.*<\/dcterms:modified>/s,
    `${moment('created', created)}${moment('modified', modified)}<dc:language>${language}</dc:language>`,
  );
}
