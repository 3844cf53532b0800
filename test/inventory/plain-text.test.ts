import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyTyped } from '../../src/base/typed-text.js';
import { normalizeName } from '../../src/inventory/normalize-name.js';

/** Texts of the keyboard take a shorter way; a sign nobody sees at their end sends them the long way round. */
const UNSEEN = '\u200b';
const keyboard = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(..."aB9.&'` _-/\t\n;", '&amp;', 'p.u.', "Jum'at", '+'),
    maxLength: 20,
  }),
);

describe('a text of the keyboard', () => {
  it('is compared as a name like any other text', () => {
    fc.assert(
      fc.property(keyboard, (text) => {
        expect(normalizeName(text)).toBe(normalizeName(text + UNSEEN));
      }),
      { numRuns: 1000 },
    );
  });

  it('is tidied like any other text', () => {
    fc.assert(
      fc.property(keyboard, (text) => {
        expect(tidyTyped(text)).toBe(tidyTyped(text + UNSEEN));
      }),
      { numRuns: 1000 },
    );
  });
});
