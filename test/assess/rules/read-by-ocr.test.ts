import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/assess/findings/finding.js';
import { isianTemplat } from '../../../src/assess/rules/document/isian-templat.js';
import { FILE_RULES } from '../../../src/assess/rules/file/index.js';
import type { TextFacts } from '../../../src/evidence/schema/inspection.js';
import { indonesian } from '../../../src/text/id/index.js';
import { readInnovations } from './read-context.js';

/** Words that contradict the record below in every way words can. */
const TEXT: Omit<TextFacts, 'sumber'> = {
  kata: 200,
  nomor: ['800/1/Umum'],
  tanggal: ['2025-08-01'],
  isian_kosong: ['.........'],
  ciri: ['undangan'],
  memuat: [],
  sebutan: [{ nama: 'Sapa Warga', skor: 20, cuplikan: '' }],
};

const RECORD =
  '{jenis: surat_penugasan, berkas: a.pdf, nomor: 094/7/Dinas, tanggal: 2025-02-03, memuat: [peran, nama_inovasi]}';

function findIn(sumber: TextFacts['sumber']): readonly Finding[] {
  const isi = {
    sha256: 'a',
    bita: 1,
    jenis: 'pdf',
    keadaan: 'terbaca',
    pdf: { halaman: 3, halaman_berteks: 0, halaman_dibaca: 3, sorotan: 0, tanda_tangan_elektronik: false },
    teks: { ...TEXT, sumber },
  } as const;
  const keys = ['id: I-1', 'nama: Sapa Warga', 'perangkat_daerah: Dinas Layanan'];
  const slots = `indikator: {sdm: {klaim: 1, bukti: [${RECORD}]}}`;
  const context = readInnovations([[...keys, slots]], {
    of: () => ({ state: 'ada', path: 'a.pdf', isi }),
  });
  return [...FILE_RULES, isianTemplat].flatMap((rule) => rule.run(context));
}

const CODES = [
  'bukti/isi-tidak-tampak',
  'bukti/isian-templat',
  'bukti/jenis-tidak-cocok',
  'bukti/nama-tidak-tampak',
  'bukti/nomor-tidak-cocok',
  'bukti/tanggal-tidak-cocok',
];

describe('findings that rest on words', () => {
  it('warn when the file itself says them', () => {
    const found = findIn('lapisan_teks');
    expect(found.map(({ code }) => code).sort()).toEqual(CODES);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['peringatan']));
  });

  it('only inform, and say so, when OCR read them', () => {
    const found = findIn('ocr');
    expect(found.map(({ code }) => code).sort()).toEqual(CODES);
    for (const { code, severity, args } of found) {
      expect([code, severity]).toEqual([code, 'info']);
      expect(args).toMatchObject({ sumber: 'ocr' });
    }
  });

  it('name OCR in the sentence about an open field too', () => {
    const [finding] = findIn('ocr').filter((each) => each.code === 'bukti/isian-templat');
    expect(finding?.code).toBe('bukti/isian-templat');
    if (finding?.code !== 'bukti/isian-templat') return;
    expect(indonesian.findings['bukti/isian-templat'].pesan(finding.args)).toContain('bacaan OCR');
  });
});
