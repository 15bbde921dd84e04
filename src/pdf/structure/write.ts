import { PDFName, PDFString, type PDFContext, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { attributeSets, cellNames } from './attributes.ts';
import { parentTree } from './parents.ts';
import { isPart, type Child, type Painted, type Part, type Place } from './part.ts';
import { roleMap } from './roles.ts';

/**
 * Writes the tags of a document anew, with the tables that lead from what is painted, from what can be clicked and
 * from the names of cells to their parts.
 *
 * @returns where each part that was read stands now
 */
export function writeStructure(document: PDFDocument, whole: Part): ReadonlyMap<PDFRef, PDFRef> {
  const { context, catalog } = document;
  const root = context.nextRef();
  const written = new StructureWriter(document, cellNames(whole));
  const top = written.write(whole, root);
  const { tree, next } = parentTree(document, written.owners);
  const entries = { Type: 'StructTreeRoot', K: top, ParentTree: context.register(tree), ParentTreeNextKey: next };
  context.assign(root, context.obj({ ...entries, ...names(written.named, context), ...roles(whole) }));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  return written.moved;
}

function names(named: readonly (readonly [string, PDFRef])[], context: PDFContext): { IDTree?: PDFRef } {
  if (named.length === 0) return {};
  const Names = named.flatMap(([name, owner]) => [PDFString.of(name), owner]);
  return { IDTree: context.register(context.obj({ Names })) };
}

function roles(whole: Part): { RoleMap?: Record<string, string> } {
  const map = roleMap(whole);
  return map.size === 0 ? {} : { RoleMap: Object.fromEntries(map) };
}

class StructureWriter {
  readonly owners = new Map<Painted | Place, PDFRef>();
  readonly moved = new Map<PDFRef, PDFRef>();
  readonly named: (readonly [string, PDFRef])[] = [];
  readonly #document: PDFDocument;
  readonly #names: ReadonlyMap<string, string>;

  constructor(document: PDFDocument, cellNames: ReadonlyMap<string, string>) {
    this.#document = document;
    this.#names = cellNames;
  }

  write(whole: Part, parent: PDFRef): PDFRef {
    const { context } = this.#document;
    const ref = context.nextRef();
    if (whole.from) this.moved.set(whole.from, ref);
    const page = whole.children.find((child) => child.kind === 'painted')?.page;
    const kids = whole.children.map((child) => this.#kid(child, ref, page));
    const dict = context.obj({ Type: 'StructElem', S: whole.role, P: parent });
    const set = (key: string, value: PDFObject | undefined): void => {
      if (value) dict.set(PDFName.of(key), value);
    };
    if (page !== undefined) set('Pg', this.#document.getPage(page).ref);
    if (kids.length > 0) set('K', kids.length === 1 ? kids[0] : context.obj(kids));
    for (const [key, value] of whole.kept) set(key, value);
    set('ID', this.#name(whole, ref));
    set('A', attributeSets(whole.attributes, this.#names, context));
    context.assign(ref, dict);
    return ref;
  }

  /** @param page the page of the part itself, of which its children need not speak */
  #kid(child: Child, owner: PDFRef, page: number | undefined): PDFObject {
    if (isPart(child)) return this.write(child, owner);
    this.owners.set(child, owner);
    const { context } = this.#document;
    const Pg = this.#document.getPage(child.page).ref;
    if (child.kind === 'place') return context.obj({ Type: 'OBJR', Pg, Obj: child.annotation });
    return child.page === page ? context.obj(child.mark) : context.obj({ Type: 'MCR', Pg, MCID: child.mark });
  }

  #name({ id }: Part, ref: PDFRef): PDFObject | undefined {
    const name = id === undefined ? undefined : this.#names.get(id);
    if (name === undefined) return undefined;
    this.named.push([name, ref]);
    return PDFString.of(name);
  }
}
