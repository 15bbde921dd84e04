import { z } from 'astro/zod';
import type { Complaint, WrongField } from './complaints.ts';

/** What a numeric field takes, read from its schema. */
interface NumberRule {
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
  readonly words: readonly string[];
}

/** The message for a field that takes a number, or undefined where the field takes something else. */
export function numberComplaint(wrong: WrongField): Complaint | undefined {
  const rule = numberRule(wrong.field.schema);
  if (!rule || typeof wrong.value === 'object') return rule ? emptyNumber(wrong, rule) : undefined;
  return Number.isFinite(wrong.value) ? badNumber(Number(wrong.value), wrong, rule) : notANumber(wrong, rule);
}

function numberRule(schema: z.ZodType | undefined): NumberRule | undefined {
  if (schema instanceof z.ZodUnion) {
    const options = schema.options as readonly z.ZodType[];
    const rule = options.map(numberRule).find((found) => found !== undefined);
    const words = options.flatMap((option) => (option instanceof z.ZodEnum ? option.options.map(String) : []));
    return rule && { ...rule, words };
  }
  if (!(schema instanceof z.ZodNumber)) return undefined;
  const whole = schema.format === 'safeint';
  return { whole, least: schema.minValue ?? -Infinity, most: schema.maxValue ?? Infinity, words: [] };
}

function badNumber(value: number, { field, name }: WrongField, rule: NumberRule): Complaint {
  if (value < rule.least && rule.least === 0) {
    return {
      code: 'negative-amount',
      what: `${value} is below zero.`,
      fix: `Write it without the minus; where it is a refund, say so in a note:  ${name}: ${Math.abs(value)}`,
    };
  }
  if (rule.whole && !Number.isInteger(value)) {
    return {
      code: 'fractional-amount',
      what: `${value} has a fraction; this field takes whole numbers.`,
      fix: `Round it:  ${name}: ${Math.round(value)}`,
    };
  }
  return {
    code: 'out-of-range',
    what: `${value} is out of range: the field takes ${rule.least} to ${Math.min(rule.most, Number.MAX_SAFE_INTEGER)}.`,
    fix: field.sentence,
  };
}

/** The words, such as not-reported, that may stand in place of the number. */
function orWords(rule: NumberRule): string {
  return rule.words.map((word) => `, or ${word}`).join('');
}

function notANumber(wrong: WrongField, rule: NumberRule): Complaint {
  const { written, name } = wrong;
  const digits = written.replace(/[$,_\s]/g, '');
  if (!/^\d+(?:\.\d+)?$/.test(digits)) {
    return { code: 'not-a-number', what: `"${written}" is not a plain number.`, fix: fixFor(wrong, rule) };
  }
  return digits === written
    ? {
        code: 'not-a-number',
        what: `"${written}" stands in quotes, which makes it a text.`,
        fix: `Write it without quotes:  ${name}: ${digits}`,
      }
    : {
        code: 'not-a-number',
        what: `"${written}" is not a plain number.`,
        fix: `Write digits only${orWords(rule)}:  ${name}: ${digits}`,
      };
}

/** An empty cell, or a list or fields where the number should stand. */
function emptyNumber(wrong: WrongField, rule: NumberRule): Complaint {
  return { code: 'not-a-number', what: 'There is no number here.', fix: fixFor(wrong, rule) };
}

/** What to write where no number can be made of what is written: words that hold no digit may stand for none. */
function fixFor({ written, name, field }: WrongField, rule: NumberRule): string {
  const [word] = rule.words;
  if (word === undefined) return `Write digits only. ${field.sentence}`.trim();
  return /\d/.test(written)
    ? `Write digits only, such as 12500${orWords(rule)}.`
    : `Write digits only${orWords(rule)}:  ${name}: ${word}`;
}
