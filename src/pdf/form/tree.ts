import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { FormField } from '../../model/stories/form/field.ts';

/** The fields of a form by the parts of their names: "contact.name" is the field "name" of "contact". */
export class FieldTree {
  /** The fields whose names have no part before theirs. */
  readonly roots: PDFRef[] = [];
  readonly #context: PDFContext;
  readonly #nodes = new Map<string, PDFRef>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  add({ name, row }: FormField, field: PDFRef): void {
    const parts = name.split('.');
    this.#put(field, parts.slice(0, -1), parts.at(-1) ?? '');
    // A row is called what its template calls it, for those who read the filled form without the template.
    const node = row === undefined ? undefined : this.#nodes.get(parts.slice(0, -1).join('.'));
    if (node) this.#dict(node).set(PDFName.of('TU'), PDFHexString.fromText(row ?? ''));
  }

  #put(ref: PDFRef, above: readonly string[], name: string): void {
    const dict = this.#dict(ref);
    dict.set(PDFName.of('T'), PDFString.of(name));
    if (above.length === 0) {
      this.roots.push(ref);
      return;
    }
    const parent = this.#node(above);
    dict.set(PDFName.of('Parent'), parent);
    this.#dict(parent).lookup(PDFName.of('Kids'), PDFArray).push(ref);
  }

  #node(path: readonly string[]): PDFRef {
    const key = path.join('.');
    const known = this.#nodes.get(key);
    if (known) return known;
    const node = this.#context.register(this.#context.obj({ Kids: [] }));
    this.#nodes.set(key, node);
    this.#put(node, path.slice(0, -1), path.at(-1) ?? '');
    return node;
  }

  #dict(ref: PDFRef): PDFDict {
    return this.#context.lookup(ref, PDFDict);
  }
}
