import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SEVERITIES } from '../../src/assess/findings/finding.js';
import { CATALOG_BASIS } from '../../src/assess/rules/aggregate/edisi-bukan-resmi.js';
import { EXPERIENCE_BASIS, FORMAT_BASIS } from '../../src/assess/rules/rule.js';
import { INNOVATION_KINDS, SIGNATORIES, STAGES, UNIT_KINDS } from '../../src/base/vocabulary.js';
import { listEditions, loadEdition } from '../../src/edition/load.js';
import { STATUSES } from '../../src/edition/schema/catalog.js';
import { CRITERIA } from '../../src/inventory/schema/innovation.js';
import { inventoryFileSchema } from '../../src/inventory/schema/inventory.js';
import { SCORE_KINDS } from '../../src/score/tally.js';
import { CODES as ENGLISH_CODES } from '../../src/text/en/codes.js';
import { CONTENTS as ENGLISH_CONTENTS } from '../../src/text/en/contents.js';
import { DOCUMENT_KINDS as ENGLISH_KINDS } from '../../src/text/en/document-kinds.js';
import { FIELDS as ENGLISH_FIELDS } from '../../src/text/en/fields.js';
import { CODES } from '../../src/text/id/codes.js';
import { CONTENTS } from '../../src/text/id/contents.js';
import { DOCUMENT_KINDS } from '../../src/text/id/document-kinds.js';
import { FIELDS } from '../../src/text/id/fields.js';
import { INDONESIAN_LABELS } from '../../src/text/id/labels.js';
import { OWN_SOURCES } from '../../src/text/sources.js';
import { collectCodes } from './collect-codes.js';

describe('tables', () => {
  it.each([
    ['kinds', DOCUMENT_KINDS, ENGLISH_KINDS],
    ['fields', FIELDS, ENGLISH_FIELDS],
    ['contents', CONTENTS, ENGLISH_CONTENTS],
    ['codes', CODES, ENGLISH_CODES],
  ] as const)('%s: both languages know the same codes, and no label is empty', (_, first, second) => {
    expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
    for (const label of [...Object.values(first), ...Object.values(second)]) {
      expect(label.trim()).toBe(label);
      expect(label).not.toBe('');
    }
  });

  it('no label still looks like a code', () => {
    for (const table of [DOCUMENT_KINDS, ENGLISH_KINDS, FIELDS, ENGLISH_FIELDS, CODES, ENGLISH_CODES]) {
      for (const label of Object.values(table)) expect(label).not.toMatch(/_/);
    }
  });

  it('know every key of the inventory', () => {
    const keys = inventoryKeys();
    expect(keys).toContain('waktu_penerapan');
    expect(keys).toContain('tanpa_beban');
    expect(keys.filter((key) => !Object.hasOwn(FIELDS, key))).toEqual([]);
  });

  it('know every code of the closed lists', () => {
    const codes = [
      UNIT_KINDS,
      STAGES,
      INNOVATION_KINDS,
      SIGNATORIES,
      CRITERIA,
      SCORE_KINDS,
      STATUSES,
      SEVERITIES,
    ].flat();
    expect(codes.filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
  });
});

describe('editions that come with the program', async () => {
  const codes = (await listEditions()).map(({ kode }) => kode);

  it.each(codes)('%s: every code has a label', async (kode) => {
    const found = collectCodes((await loadEdition(kode)).catalog);
    expect(found.kinds.length).toBeGreaterThan(20);
    expect(found.kinds.filter((kind) => !Object.hasOwn(DOCUMENT_KINDS, kind))).toEqual([]);
    expect(found.contents.filter((content) => !Object.hasOwn(CONTENTS, content))).toEqual([]);
    expect(found.codes.filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
    expect(found.units.filter((unit) => INDONESIAN_LABELS.unit(unit) === unit && unit.includes('_'))).toEqual(
      [],
    );
    expect(found.fields.filter((field) => !Object.hasOwn(FIELDS, field))).toEqual([]);
  });
});

describe('own sources', () => {
  it.each([FORMAT_BASIS, EXPERIENCE_BASIS, CATALOG_BASIS])(
    '$sumber has a name in both languages',
    ({ sumber }) => {
      expect(OWN_SOURCES.id[sumber]).toMatch(/\.$/);
      expect(OWN_SOURCES.en[sumber]).toMatch(/\.$/);
      expect(OWN_SOURCES.en[sumber]).not.toBe(OWN_SOURCES.id[sumber]);
    },
  );
});

/** Every key of the inventory, wherever it stands. */
function inventoryKeys(): string[] {
  const keys = new Set<string>();
  const visit = (schema: unknown): void => {
    if (Array.isArray(schema)) schema.forEach(visit);
    else if (typeof schema === 'object' && schema !== null) {
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
        visit(value);
      }
    }
  };
  visit(z.toJSONSchema(inventoryFileSchema, { io: 'input', unrepresentable: 'any' }));
  return [...keys];
}
