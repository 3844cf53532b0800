import { describe, expect, it } from 'vitest';
import { assessSpd } from '../../../src/assess/spd/assess-spd.js';
import { NO_FILES_CHECKED } from '../../../src/evidence/file-facts.js';
import { editionOf } from '../../support/editions.js';
import { inventoryOf } from '../../support/inventories.js';
import { paperLike } from '../../support/papers.js';
import { withoutFiles } from '../../support/slots.js';
import { rowOf } from '../../support/spd-claims.js';

const paper = paperLike({
  jenis: 'rpjmd',
  berkas: 'rpjmd.pdf',
  nomor: '"3"',
  tanggal: 'T-1-08-20',
  tentang: 'RPJMD',
});

describe.each([2026, 2027])('proof of an SPD row, edition %i', (year) => {
  const rowWith = (claim: string, ...documents: string[]) =>
    rowOf(year, 'visi_misi', `${claim}, bukti: [${documents.join(', ')}]`);

  it.each([
    ['a good document', [paper()], 2, 2, 'sesuai'],
    ['any kind of document', [paper({ jenis: 'foto_kopi' })], 2, 2, 'sesuai'],
    ['a document of unstated kind', [paper({ jenis: '' })], 2, 2, 'sesuai'],
    ['one good document beside a bad one', [paper({ berkas: 'a.jpg' }), paper()], 2, 2, 'sesuai'],
    ['a document without number', [paper({ nomor: '' })], 0, 2, 'belum_dipastikan'],
    ['a document without date', [paper({ tanggal: '' })], 0, 2, 'belum_dipastikan'],
    ['a document without subject', [paper({ tentang: '' })], 0, 2, 'belum_dipastikan'],
    ['an image', [paper({ berkas: 'rpjmd.jpg' })], 0, 0, 'tidak_sesuai'],
    ['a document without file and link', [paper({ berkas: '' })], 0, 0, 'tidak_sesuai'],
    ['a document dated after the edition', [paper({ tanggal: 'T+1-01-01' })], 0, 0, 'tidak_sesuai'],
    ['nothing', [], 0, 0, 'tidak_terisi'],
  ])('%s', (_, documents, pasti, mungkin, status) => {
    expect(rowWith('pilihan: visi', ...documents)).toMatchObject({ klaim: 2, pasti, mungkin, status });
  });

  it.each([
    ['klaim: 3, pilihan: visi', 3, 2, 2, 'tidak_sesuai'],
    ['klaim: 2, pilihan: visi', 2, 2, 2, 'sesuai'],
    ['klaim: 1, pilihan: visi', 1, 2, 2, 'sesuai'],
    ['klaim: 0, pilihan: visi', 0, 2, 2, 'tidak_terisi'],
    ['pilihan: visi', 2, 2, 2, 'sesuai'],
    ['klaim: 2', 2, 0, 3, 'belum_dipastikan'],
    ['pilihan: tujuan', 0, 0, 0, 'tidak_terisi'],
  ])('%s: the claim absent is the level derived', (claim, klaim, pasti, mungkin, status) => {
    expect(rowWith(claim, paper())).toMatchObject({ klaim, pasti, mungkin, status });
  });

  it('does not count a document that is missing on disk', () => {
    const inventory = inventoryOf(
      '{pemda: {nama: Kabupaten Banjar}, spd: {baris: {visi_misi: {pilihan: visi, bukti: [{berkas: rpjmd.pdf, nomor: "3", tanggal: 2025-08-20, tentang: RPJMD}]}}}}',
    );
    const setting = {
      tZero: 2026,
      lastYear: editionOf(2026).catalog.dokumen.tahun_terakhir,
      innovation: undefined,
      slot: undefined,
    };
    const proven = assessSpd(inventory.spd, editionOf(2026), { ...setting, files: NO_FILES_CHECKED });
    expect(proven).toMatchObject({ kind: 'baris', rows: [{ pasti: 2, mungkin: 2 }, ...Array(19).fill({})] });
    const missing = assessSpd(inventory.spd, editionOf(2026), {
      ...setting,
      files: withoutFiles('rpjmd.pdf'),
    });
    expect(missing).toMatchObject({ kind: 'baris', rows: [{ pasti: 0, mungkin: 0 }, ...Array(19).fill({})] });
  });
});
