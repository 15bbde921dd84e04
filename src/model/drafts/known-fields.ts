import { z } from 'astro/zod';
import { core, describe, type DataPath } from '../../schemas/describe.ts';

/** What of a value has a place in its schema. */
export interface Known {
  readonly value: unknown;
  /** Labels of what has none, with those of the fields around it. */
  readonly leftOut: readonly string[];
  /** The label of the first field that holds something of another kind: a list where a text belongs. */
  readonly unfit: string | undefined;
}

/** A list of more rows than these is none that somebody wrote. */
const mostRows = 500;

/**
 * Sorts what somebody else's file says by what a schema knows. Texts, numbers, true and false are taken as they are,
 * for a draft may hold an amount that is not one yet; the check names those.
 */
export function knownFields(root: z.ZodObject, value: unknown): Known {
  return known(root, value, []);

  function known(schema: z.ZodType, given: unknown, path: DataPath): Known {
    const inner = core(schema);
    if (given === null || given === undefined) return whole(undefined);
    if (inner instanceof z.ZodArray) return Array.isArray(given) ? rows(inner, given, path) : unfit(path);
    const isFields = inner instanceof z.ZodObject || inner instanceof z.ZodRecord;
    if (typeof given !== 'object') return isFields ? unfit(path) : whole(given);
    return isFields && !Array.isArray(given) ? fields(inner, given, path) : unfit(path);
  }

  function rows(schema: z.ZodArray, given: readonly unknown[], path: DataPath): Known {
    if (given.length > mostRows) return unfit(path);
    const each = given.map((row, index) => known(schema.element as z.ZodType, row ?? {}, [...path, index]));
    return { ...together(each), value: each.map((row) => row.value) };
  }

  function fields(schema: z.ZodObject | z.ZodRecord, given: object, path: DataPath): Known {
    const each = Object.entries(given).map(([name, field]) => {
      const inside = fieldOf(schema, name);
      return { name, ...(inside ? known(inside, field, [...path, name]) : unknown([...path, name])) };
    });
    const written = each
      .filter((field) => field.value !== undefined)
      .map((field) => [field.name, field.value] as const);
    return { ...together(each), value: Object.fromEntries(written) };
  }

  function unknown(path: DataPath): Known {
    return { value: undefined, leftOut: [describe(root, path).label], unfit: undefined };
  }

  function unfit(path: DataPath): Known {
    return { value: undefined, leftOut: [], unfit: describe(root, path).label };
  }
}

function whole(value: unknown): Known {
  return { value, leftOut: [], unfit: undefined };
}

function together(each: readonly Known[]): Omit<Known, 'value'> {
  return {
    leftOut: each.flatMap(({ leftOut }) => leftOut),
    unfit: each.find(({ unfit }) => unfit !== undefined)?.unfit,
  };
}

/** The names of a record are school years: another name is one that the schema does not know. */
function fieldOf(schema: z.ZodObject | z.ZodRecord, name: string): z.ZodType | undefined {
  if (schema instanceof z.ZodRecord)
    return (schema.keyType as z.ZodType).safeParse(name).success ? (schema.valueType as z.ZodType) : undefined;
  return Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
}
