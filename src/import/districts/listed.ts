import { ImportProblem } from '../problem.ts';
import type { PartDistrict } from './part.ts';

/** The districts of a file, each of which it may list once. */
export class Listed {
  readonly #districts = new Map<string, PartDistrict>();
  readonly #rows = new Map<string, number>();

  readonly #table: string;

  constructor(table: string) {
    this.#table = table;
  }

  /** @throws ImportProblem where the file has listed the district before */
  add(row: number, district: PartDistrict): void {
    const earlier = this.#rows.get(district.id);
    if (earlier !== undefined)
      throw new ImportProblem(
        `${this.#table}: rows ${earlier} and ${row} are both about the district ${district.id}. Keep one of them.`,
      );
    this.#rows.set(district.id, row);
    this.#districts.set(district.id, district);
  }

  /** @throws ImportProblem where there is none */
  get all(): PartDistrict[] {
    if (this.#districts.size === 0)
      throw new ImportProblem(
        `${this.#table} has its first row and nothing below that is about a district. Download it again from its owner.`,
      );
    return [...this.#districts.values()];
  }
}
