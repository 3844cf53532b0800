import { cleanText } from '../../text/clean-text.js';
import { element, type XmlElement } from './xml.js';

/** How a test ended. The text is shown with it. */
export type Outcome =
  | { readonly kind: 'lulus'; readonly output: string | undefined }
  | { readonly kind: 'gagal'; readonly type: string; readonly message: string; readonly text: string }
  | { readonly kind: 'dilewati'; readonly text: string };

export interface TestCase {
  readonly name: string;
  readonly outcome: Outcome;
}

export interface Suite {
  readonly name: string;
  readonly properties: readonly (readonly [string, string])[];
  readonly cases: readonly TestCase[];
}

export interface OutcomeCounts {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

export function countOutcomes(cases: readonly TestCase[]): OutcomeCounts {
  const count = (kind: Outcome['kind']) => cases.filter(({ outcome }) => outcome.kind === kind).length;
  return { tests: cases.length, failures: count('gagal'), skipped: count('dilewati') };
}

/** @param day the day of the check, ISO; a check takes no time that would be the same in the next run */
export function writeSuite({ name, properties, cases }: Suite, day: string): XmlElement {
  const { tests, failures, skipped } = countOutcomes(cases);
  const attributes = {
    name: cleanText(name),
    tests: String(tests),
    failures: String(failures),
    errors: '0',
    skipped: String(skipped),
    time: '0',
    timestamp: `${day}T00:00:00`,
  };
  const listed = properties.map(([key, value]) => element('property', { name: key, value }));
  return element('testsuite', attributes, [
    ...(listed.length === 0 ? [] : [element('properties', {}, listed)]),
    ...cases.map((test) => writeCase(test, name)),
  ]);
}

function writeCase({ name, outcome }: TestCase, suite: string): XmlElement {
  return element(
    'testcase',
    { name: cleanText(name), classname: cleanText(suite), time: '0' },
    writeOutcome(outcome),
  );
}

/** Readers look for `skipped` by its name, so it stands there even without a word. */
function writeOutcome(outcome: Outcome): XmlElement[] {
  switch (outcome.kind) {
    case 'lulus':
      return outcome.output === undefined ? [] : [element('system-out', {}, outcome.output)];
    case 'gagal':
      return [element('failure', { type: outcome.type, message: outcome.message }, outcome.text)];
    case 'dilewati':
      return [element('skipped', {}, outcome.text)];
  }
}
