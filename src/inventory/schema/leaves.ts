import type { z } from 'zod';
import type { PartialDate } from '../../base/partial-date.js';
import type { Rational } from '../../base/rational.js';
import { readChoice, readYesNo } from '../../base/read-choice.js';
import { readDate, readYear } from '../../base/read-date.js';
import { readLevel, readNumber, readPercentage, readScore, readWholeNumber } from '../../base/read-number.js';
import type { Reading } from '../../base/reading.js';
import { textAs } from '../../base/schema-leaf.js';
import { wrongType } from '../../base/typed-text.js';
import type { Level } from '../../base/vocabulary.js';

export const date = (description: string): z.ZodType<PartialDate, string> => textAs(readDate, description);
export const year = (description: string): z.ZodType<number, string> => textAs(readYear, description);
export const number = (description: string): z.ZodType<Rational, string> => textAs(readNumber, description);
export const score = (description: string): z.ZodType<Rational, string> => textAs(readScore, description);
export const percentage = (description: string): z.ZodType<Rational, string> =>
  textAs(readPercentage, description);
export const wholeNumber = (description: string): z.ZodType<number, string> =>
  textAs(readWholeNumber, description);
export const level = (description: string): z.ZodType<Level, string> => textAs(readLevel, description);
export const yesNo = (description: string): z.ZodType<boolean, string> =>
  textAs(readYesNo, description, ['string', 'boolean'], ['ya', 'tidak']);

/** The number of an Asta Cita; one that the form does not offer is told of when the inventory is assessed. */
export const astaCita = (description: string): z.ZodType<number, string> => textAs(readAstaCita, description);

function readAstaCita(text: string): Reading<number> {
  const reading = readWholeNumber(text);
  return reading.ok || reading.problem.kind !== 'wrong_type' ? reading : wrongType(text, 'asta_cita');
}

/** One of a closed list, whatever its case, blanks or hyphens. */
export function choice<Code extends string>(
  codes: readonly Code[],
  description: string,
  synonyms?: Readonly<Record<string, Code>>,
): z.ZodType<Code, string> {
  return textAs((text) => readChoice(text, codes, synonyms), description, ['string'], codes);
}

/** A code whose list depends on the edition: written like the closed ones, checked when it is assessed. */
export const code = (description: string): z.ZodType<string, string> => textAs(readCode, description);

function readCode(text: string): Reading<string> {
  const value = text
    .trim()
    .toLowerCase()
    .replace(/[\s/\-.]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  return { ok: true, value };
}
