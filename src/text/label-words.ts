import type { UnstatedField } from '../assess/assessment.js';
import type { ExpectedValue } from '../base/reading.js';
import type { MeasureUnit } from '../edition/model.js';
import type { FileKind } from '../evidence/schema/inspection.js';
import type { NumberMarks } from './format-number.js';
import type { LabelTable } from './look-up.js';

/** All in which the labels of one language differ from those of another: names by code, and phrases. */
export interface LabelWords {
  readonly marks: NumberMarks;
  /** January first. */
  readonly months: readonly string[];
  readonly kinds: LabelTable;
  readonly fields: LabelTable;
  readonly contents: LabelTable;
  readonly fileKinds: Readonly<Record<FileKind, string>>;
  readonly paperSigns: LabelTable;
  readonly codes: LabelTable;
  readonly units: Readonly<Record<MeasureUnit, UnitName>>;
  readonly expected: Readonly<Record<ExpectedValue, string>>;
  readonly phrases: LabelPhrases;
}

export interface UnitName {
  readonly one: string;
  readonly many: string;
}

/** The arguments are written in the language already. */
export interface LabelPhrases {
  /** A list without entries. */
  readonly nothing: string;
  readonly and: string;
  readonly or: string;
  readonly between: (from: string, to: string) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly anyDay: string;
  /** The days follow from dates that nobody stated. */
  readonly openPeriod: string;
  readonly kindNotStated: string;
  readonly nothingFound: string;
  readonly noneOf: (unit: string) => string;
  readonly value: (amount: string) => string;
  readonly years: (years: string, count: number) => string;
  readonly noYears: string;
  readonly choice: (choice: string) => string;
  readonly overlap: (value: string, lower: number, upper: number) => string;
  readonly gap: (value: string, lower: number, upper: number) => string;
  /** Facts that are wanted of the slot or the profile, not of one document. */
  readonly wanted: Readonly<Partial<Record<UnstatedField, string>>>;
  readonly wantedContents: (contents: string) => string;
  readonly inDocument: (fact: string, position: number, kind: string) => string;
}
