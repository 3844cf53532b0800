import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/assess/assess.js';
import { RULES } from '../../../../src/assess/rules/registry.js';
import { runRules } from '../../../../src/assess/run-rules.js';
import type { FileFacts } from '../../../../src/evidence/file-facts.js';
import { fillIn } from '../../../../src/evidence/fill-in.js';
import type { Inspection } from '../../../../src/evidence/schema/inspection.js';
import { indonesian } from '../../../../src/text/id/index.js';
import { inspectionOf, paperOf, pdfOf } from '../../../support/inspections.js';
import { readInnovations } from '../read-context.js';

/** Findings about documents, when `sk (1).pdf` was taken for the file that is named, and this was seen in it. */
function findInCopy(record: string, isi: Inspection, indicator = 'regulasi') {
  const copy: FileFacts = {
    of: (path) => ({ state: 'ada', path: '/x', salinan: path.replace('.', ' (1).'), isi }),
  };
  const stated = readInnovations([
    [
      'id: I-1',
      'nama: GEBRAKS',
      'perangkat_daerah: Dinas Kesehatan',
      `indikator: {${indicator}: {klaim: 1, bukti: [{${record}}]}}`,
    ],
  ]);
  const { inventory, files } = fillIn(stated.inventory, copy);
  const found = runRules(RULES, {
    ...stated,
    inventory,
    files,
    assessment: assess(inventory, stated.edition, files),
  });
  return found.filter(({ code }) => code.startsWith('bukti/'));
}

const DECREE = 'jenis: sk_kdh, berkas: sk.pdf';

describe('a copy that was taken for the file', () => {
  it.each<[string, Inspection]>([
    ['bukti/berkas-tak-terbuka', inspectionOf({ keadaan: 'rusak' })],
    ['bukti/isi-bukan-format', inspectionOf({ jenis: 'html' })],
    ['bukti/pindaian-tanpa-teks', inspectionOf({ pdf: pdfOf({ halaman_berteks: 0 }) })],
    ['bukti/nama-tidak-tampak', paperOf({ sebutan: [{ nama: 'GEBRAKS', skor: 0, cuplikan: '' }] })],
    ['bukti/terbaca-mesin', paperOf({ nomor: ['7/2025'] })],
  ])('is what %s speaks of', (code, seen) => {
    const found = findInCopy(DECREE, seen).filter((finding) => finding.code === code);
    expect(found).toMatchObject([{ args: { berkas: 'sk (1).pdf' } }]);
  });

  it('is said beside the file that is not there', () => {
    const [found] = findInCopy(DECREE, paperOf()).filter(({ code }) => code === 'bukti/berkas-salinan');
    expect(found).toMatchObject({ args: { berkas: 'sk.pdf', salinan: 'sk (1).pdf' } });
  });
});

describe('the length of a video', () => {
  it.each([
    [360_000, 'lamanya 6 menit'],
    [150_000, 'lamanya 2,5 menit'],
    // 100 seconds are a minute and two thirds.
    [100_000, 'lamanya 1,67 menit'],
  ])('of %i ms is told as %s', (durasi, expected) => {
    const film = inspectionOf({ jenis: 'mp4', video: { durasi } });
    const [found] = findInCopy('jenis: video, berkas: v.mp4', film, 'video').filter(
      ({ code }) => code === 'bukti/terbaca-mesin',
    );
    if (found?.code !== 'bukti/terbaca-mesin') throw new Error('nothing was read');
    expect(indonesian.findings['bukti/terbaca-mesin'].pesan(found.args)).toContain(
      `dari "v (1).mp4" terbaca ${expected}.`,
    );
  });
});
