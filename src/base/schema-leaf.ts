import { z } from 'zod';
import type { Reading, ValueProblem } from './reading.js';

/** What a leaf of a schema attaches to a zod issue, so that the validator can say it in the user's words. */
export interface LeafIssue {
  readonly problem: ValueProblem;
  /** Present when the text can be read after all: the unambiguous way to write the same value. */
  readonly rewritten?: string | undefined;
}

/**
 * A schema for one text that is decoded by a reader. `jsonType` is what an editor may offer for it in the
 * generated JSON Schema: users write numbers unquoted, we read them as text.
 */
export function textAs<Value>(
  read: (text: string) => Reading<Value>,
  description: string,
  jsonType: readonly ('string' | 'number' | 'boolean')[] = ['string', 'number'],
  list?: readonly string[],
): z.ZodType<Value, string> {
  return z
    .string()
    .transform((text, context): Value => {
      const reading = read(text);
      if (reading.ok && reading.doubt === undefined) return reading.value;
      const problem = reading.ok ? reading.doubt : reading.problem;
      const rewritten =
        reading.ok && reading.doubt?.kind === 'ambiguous_date' ? reading.doubt.readings[0] : undefined;
      context.addIssue({ code: 'custom', params: { leaf: { problem, rewritten } } });
      return z.NEVER;
    })
    .meta({ description, jsonType, ...(list === undefined ? {} : { list }) });
}

/** A text as it is, without the blanks around it. */
export function plainText(description: string): z.ZodType<string, string> {
  return z
    .string()
    .transform((text) => text.trim())
    .meta({ description, jsonType: ['string', 'number'] });
}

/** A list; one text stands for a list whose parts are separated by `;`, as in a workbook's cell. */
export function listOf<Value>(item: z.ZodType<Value, string>, description: string): z.ZodType<Value[]> {
  return z
    .preprocess((value) => (typeof value === 'string' ? splitList(value) : value), z.array(item))
    .meta({ description, jsonType: ['array', 'string', 'number'] });
}

/**
 * A list of codes. No code has a comma or a line break, so that a cell filled with "a, b" is as clear as one with "a; b".
 */
export function listOfCodes<Value>(item: z.ZodType<Value, string>, description: string): z.ZodType<Value[]> {
  const split = (value: unknown) => (typeof value === 'string' ? splitList(value, /[;,\n]/) : value);
  return z
    .preprocess((value) => (Array.isArray(value) ? value.flatMap(split) : split(value)), z.array(item))
    .meta({ description, jsonType: ['array', 'string', 'number'] });
}

function splitList(text: string, mark: RegExp = /;/): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
