import { findNearest } from '../../base/nearest.js';
import { kindsCalled } from '../../evidence/scan/words/kinds-called.js';

/**
 * The code that is probably meant by one that is not in the list. People write what a code means behind it:
 * "A (Memuaskan)" is `a`.
 */
export function suggestCode(code: string, known: readonly string[]): string | undefined {
  return findNearest(code, known) ?? findNearest(code.replace(/_*\(.*$/u, ''), known);
}

/** The same of a kind of document, which offices also call by names of their own: "SK Bupati" is `sk_kdh`. */
export function suggestKind(kind: string, known: readonly string[]): string | undefined {
  const called = kindsCalled(kind);
  return called.find((other) => known.includes(other)) ?? suggestCode(kind, known) ?? called[0];
}
