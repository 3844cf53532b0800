import { beforeAll, describe, expect, it } from 'vitest';
import { listEditions, loadEdition } from '../../../src/edition/load.js';
import type { Edition } from '../../../src/edition/model.js';
import { defaultSeverity } from '../../../src/report/explain/default-severities.js';
import { findSubject, type Subject } from '../../../src/report/explain/find-subject.js';
import { applyPolicy } from '../../../src/report/policy/apply-policy.js';
import { indonesian } from '../../../src/text/id/index.js';

let editions: readonly Edition[];

beforeAll(async () => {
  const codes = (await listEditions()).map(({ kode }) => kode);
  editions = await Promise.all(codes.map((code) => loadEdition(code)));
});

function find(word: string, code = 'iga-2026'): Subject {
  const edition = editions.find(({ catalog }) => catalog.kode === code);
  if (edition === undefined) throw new Error(`no edition ${code}`);
  const others = editions.filter((other) => other !== edition);
  return findSubject(word, edition, others, indonesian.findings);
}

describe('findSubject', () => {
  it.each([
    ['16', 'regulasi'],
    ['regulasi', 'regulasi'],
    ['Regulasi ', 'regulasi'],
    ['alat kerja', 'alat_kerja'],
    ['alat-kerja', 'alat_kerja'],
    ['10a', 'kemiskinan_penurunan'],
    ['10A', 'kemiskinan_penurunan'],
    ['pad', 'pad'],
  ])('%s is the row %s', (word, key) => {
    const subject = find(word);
    expect('row' in subject ? subject.row.kunci : subject).toBe(key);
  });

  it.each([
    ['profil/rancang-bangun-pendek', 'profil/rancang-bangun-pendek'],
    ['rancang-bangun-pendek', 'profil/rancang-bangun-pendek'],
    ['Berkas-Hilang', 'bukti/berkas-hilang'],
  ])('%s is the finding %s', (word, code) => {
    expect(find(word)).toEqual({ kind: 'temuan', code });
  });

  it.each([
    ['regulsi', 'regulasi'],
    ['profil/rancang-bangun-pendk', 'profil/rancang-bangun-pendek'],
    ['berkas-hilan', 'bukti/berkas-hilang'],
    // A number is not misspelt for another one.
    ['37', undefined],
    ['2c', undefined],
    ['kucing', undefined],
    ['', undefined],
  ])('%s is unknown, near %s', (word, nearest) => {
    expect(find(word)).toEqual({ kind: 'tak_dikenal', nearest });
  });

  it.each([
    ['2', ['2a', '2b']],
    ['5', ['5a', '5b']],
    ['10', ['10a', '10b']],
    ['11', ['11a', '11b']],
    ['13', ['13a', '13b']],
  ])('%s is divided into %j', (word, parts) => {
    for (const code of ['iga-2026', 'iga-2023']) {
      const subject = find(word, code);
      if (subject.kind !== 'terbagi') throw new Error(subject.kind);
      expect(subject.rows.map(({ row }) => row.kode)).toEqual(parts);
    }
  });

  it.each(['36', 'jumlah_inovasi', 'Jumlah Inovasi'])(
    '%s is the number of innovations, in every edition',
    (word) => {
      for (const code of ['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027']) {
        const subject = find(word, code);
        expect(subject.kind === 'jumlah_inovasi' ? subject.edition.catalog.kode : subject).toBe(code);
      }
    },
  );

  it('knows every number from 1 to 36 in every edition', () => {
    for (const code of ['iga-2023', 'iga-2026']) {
      for (let number = 1; number <= 36; number += 1) {
        expect([number, find(String(number), code).kind]).not.toEqual([number, 'tak_dikenal']);
      }
    }
  });

  it('does not choose between two codes with the same last part', () => {
    // indikator/wajib-kosong and spd/wajib-kosong
    const subject = find('wajib-kosong');
    expect(subject).toMatchObject({ kind: 'tak_dikenal', nearest: expect.stringMatching(/\/wajib-kosong$/) });
  });

  it('takes a row that the edition lacks from the newest edition in force, not from a prognosis', () => {
    const subject = find('pad', 'iga-2023');
    expect('edition' in subject ? subject.edition.catalog.kode : subject).toBe('iga-2026');
  });
});

describe('defaultSeverity', () => {
  it('knows the findings about waivers as the policy makes them', () => {
    const place = { berkas: 'iga.config.yaml' };
    const waiver = {
      code: 'profil/nama-mirip',
      innovation: undefined,
      indicator: undefined,
      reason: 'satu program',
      place,
    };
    const waivers = [
      { ...waiver, until: { year: 2020, month: 1, day: 1 } },
      { ...waiver, until: undefined },
    ];
    const made = applyPolicy(
      [],
      { severities: new Map(), waivers, aliasPlaces: new Map() },
      '2026-06-10',
    ).map(({ finding }) => finding);
    expect(made).toHaveLength(2);
    for (const { code, severity } of made) expect(defaultSeverity(code)).toBe(severity);
  });
});
