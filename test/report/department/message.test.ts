import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDepartmentReports } from '../../../src/report/department/build-departments.js';
import { renderMessage } from '../../../src/report/department/message.js';
import type { DepartmentReport } from '../../../src/report/department/model.js';
import { shortenAtWord } from '../../../src/report/department/shorten-at-word.js';
import type { Report } from '../../../src/report/schema.js';
import { loadTexts } from '../../../src/text/load-texts.js';
import { loadViewTexts } from '../../../src/text/load-view-texts.js';
import { checkFiles, checkInventory } from '../../support/check-inventory.js';

const SEGMENTS = new Intl.Segmenter('id', { granularity: 'grapheme' });
const LONG_WORD = 'X'.repeat(500);
const HOSTILE = [
  '<script>alert(1)</script>',
  '=HYPERLINK("http://contoh")',
  '| a | b |',
  '\u001b[31mMERAH\u001b[0m',
  '\u202eterbalik',
  '*tebal* _miring_ ~coret~ `kode`',
  LONG_WORD,
  `${'kata '.repeat(100)}`,
  '👩‍👩‍👧‍👦'.repeat(120),
  'e\u0301'.repeat(300),
];

let report: Report;

beforeAll(async () => {
  report = await checkFiles(['fixtures/banjar-2026/inventaris.yaml']);
});

async function write(
  source: Report,
  department: DepartmentReport,
  language: 'id' | 'en' = 'id',
): Promise<string> {
  const words = (await loadViewTexts(language)).perangkat_daerah;
  return renderMessage(department, source, 'dinas-kesehatan.html', await loadTexts(language), words);
}

async function messageOf(source: Report, nama: string, language: 'id' | 'en' = 'id'): Promise<string> {
  const department = buildDepartmentReports(source).find((one) => one.nama === nama);
  if (department === undefined) throw new Error(`${nama} has no report`);
  return await write(source, department, language);
}

/** The same report with every name that users typed in another spelling. */
function renamed(source: Report, nama: string): Report {
  return {
    ...source,
    pemda: { ...source.pemda, nama },
    perangkat_daerah: source.perangkat_daerah.map((office) => ({
      ...office,
      nama: `${nama}${office.nama}`,
      unit: office.unit.map(() => nama),
    })),
    inovasi: source.inovasi.map((one) => ({
      ...one,
      id: `${nama}${one.id}`,
      nama,
      perangkat_daerah: `${nama}${one.perangkat_daerah}`,
    })),
    temuan: source.temuan.map(({ inovasi, nama_inovasi, perangkat_daerah, ...rest }) => ({
      ...rest,
      saran: `${nama} ${rest.saran}`,
      saran_perangkat_daerah: `${nama} ${rest.saran_perangkat_daerah ?? rest.saran}`,
      ...(inovasi === undefined ? {} : { inovasi: `${nama}${inovasi}`, nama_inovasi: nama }),
      ...(perangkat_daerah === undefined ? {} : { perangkat_daerah: `${nama}${perangkat_daerah}` }),
    })),
  };
}

function expectSendable(message: string): void {
  expect([...SEGMENTS.segment(message)].length).toBeLessThan(1000);
  expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  expect(message).not.toMatch(/undefined|\[object/);
  expect(message).toMatch(/\S\n$/);
}

describe('the message to an office', () => {
  it('greets, says what is wanting first, until when, and thanks', async () => {
    const message = await messageOf({ ...report, tenggat: '2026-07-15' }, 'Dinas Kesehatan');
    const [greeting, opening, items, details, deadline, closing] = message.split('\n\n');
    expect(greeting).toBe('Yth. Pimpinan Dinas Kesehatan,');
    expect(opening).toContain('Kabupaten Banjar tahun 2026');
    expect(opening).toContain('10 Juni 2026');
    // 33 costs 6 SID points, 18 costs 2 (12 innovations divide both).
    expect(items).toMatch(/^1\. SAPA BUNDA, 33 Kemanfaatan inovasi: .*tanda tangan/);
    expect(items).toMatch(/\n2\. SAPA BUNDA, 18 Dukungan anggaran: .*2025/);
    expect(details).toContain('dinas-kesehatan.html');
    expect(deadline).toBe('Mohon dilengkapi paling lambat *15 Juli 2026*.');
    expect(closing).toContain('Terima kasih');
  });

  it('names the file that is missing and what is not stated, and not the indicator twice', async () => {
    const opened = await checkFiles(['fixtures/banjar-2026/inventaris.yaml'], {
      bukti: 'fixtures/banjar-2026',
    });
    const named = (kode: string) => opened.temuan.find((one) => one.kode === kode)?.perangkat_daerah ?? '';
    const lost = await messageOf(opened, named('bukti/berkas-hilang'));
    expect(lost).toContain(
      '"bukti/INV-003/monev.pdf" tidak ada di folder data dukung "fixtures/banjar-2026".',
    );
    expect(lost).not.toContain('pada indikator 34');
    const undecided = await messageOf(opened, named('indikator/belum-dipastikan'));
    expect(undecided).toContain('Belum disebut: nilai pada dokumen 1');
    expect(lost + undecided).not.toMatch(/\.\.|…\./);
  });

  it('is not about a day where none was set', async () => {
    expect(await messageOf(report, 'Dinas Kesehatan')).not.toContain('paling lambat');
  });

  it('asks an office with nothing for one innovation, and reproaches nobody', async () => {
    const message = await messageOf({ ...report, tenggat: '2026-07-15' }, 'Dinas Perhubungan');
    expect(message).toContain('Mohon usulkan sedikitnya satu inovasi');
    expect(message).toContain('*15 Juli 2026*');
    expect(message).not.toContain('dinas-kesehatan.html');
  });

  it('tells offices whose innovations are held back, belong to their units or lack nothing what is so', async () => {
    const source = await checkInventory(2026, {
      pemda: {
        nama: 'Kabupaten Contoh',
        perangkat_daerah: [
          { nama: 'Dinas Kesehatan' },
          { nama: 'Puskesmas Melati', induk: 'Dinas Kesehatan' },
        ],
      },
      inovasi: [
        { id: 'A-1', nama: 'MAWAR', perangkat_daerah: 'Puskesmas Melati' },
        { id: 'A-2', nama: 'INTAN', perangkat_daerah: 'Dinas Pendidikan', kirim: 'tidak' },
      ],
    });
    expect(await messageOf(source, 'Dinas Kesehatan')).toContain('Puskesmas Melati');
    const held = await messageOf(source, 'Dinas Pendidikan');
    expect(held).toContain('INTAN');
    expect(held).toContain('ditahan');
    const [office] = buildDepartmentReports(source).filter(({ nama }) => nama === 'Puskesmas Melati');
    if (office === undefined) throw new Error('the office is missing');
    expect(await write(source, { ...office, tasks: [] })).toContain('Tidak ada lagi yang perlu dilengkapi');
  });

  it('tells many empty slots of one innovation in one line', async () => {
    const source = await checkInventory(2026, {
      pemda: { nama: 'Kabupaten Contoh' },
      inovasi: [{ id: 'A-1', nama: 'MAWAR', perangkat_daerah: 'Dinas Sosial' }],
    });
    expect(await messageOf(source, 'Dinas Sosial')).toMatch(/MAWAR: 20 indikator belum diisi.*16-35/);
  });

  it('never calls a slot with documents empty, and names files that nobody can open', async () => {
    const source = await checkInventory(2026, {
      pemda: { nama: 'Kabupaten Contoh' },
      inovasi: [{ id: 'A-1', nama: 'MAWAR', perangkat_daerah: 'Dinas Sosial' }],
    });
    const keys = source.indikator.filter(({ kode }) => ['22', '24'].includes(kode)).map(({ kunci }) => kunci);
    const locked = source.temuan.flatMap((one) =>
      keys.includes(one.indikator ?? '')
        ? [{ ...one, kode: 'bukti/berkas-tak-terbuka', pesan: 'Berkas "a.pdf" terkunci kata sandi.' }]
        : [],
    );
    const message = await messageOf({ ...source, temuan: [...source.temuan, ...locked] }, 'Dinas Sosial');
    expect(message).toContain(
      'MAWAR: 2 berkas tidak dapat dibuka (nomor 22, 24). Ganti dengan berkas yang dapat dibuka',
    );
    expect(message).toMatch(/18 indikator belum diisi.*nomor 16-21, 23, 25-35/);
  });

  it('tells once what many innovations lack alike, the dearest first', async () => {
    const source = await checkInventory(2026, {
      pemda: { nama: 'Kabupaten Contoh' },
      inovasi: Array.from({ length: 30 }, (_, index) => ({
        id: `A-${index}`,
        nama: `MAWAR ${index + 1}`,
        perangkat_daerah: 'Dinas Sosial',
        // Bobot 3; every third claims level 3, the others level 1.
        indikator: { replikasi: { klaim: index % 3 === 0 ? 3 : 1 } },
      })),
    });
    const message = await messageOf(source, 'Dinas Sosial');
    // 30 slots claimed without evidence, 30 x 19 empty, 30 profiles: 630, all of them told.
    expect(message).toContain('Masih ada 630 hal');
    expect(message).toMatch(
      /30 inovasi \(MAWAR 1, [^)]*, dan \d+ lainnya\), 31 Replikasi: Klaim tanpa data dukung\. Lampirkan dokumennya, atau kosongkan klaim\.\n/,
    );
    expect(message).toMatch(/30 inovasi \([^)]*\): 570 indikator belum diisi, \d+ di antaranya wajib/);
    expect(message).not.toContain('Selain itu masih ada');
  });

  it('has fewer than 1,000 characters and obeys nobody, whatever the names', async () => {
    const names = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.string({ unit: 'binary', maxLength: 600 }),
    );
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom('id' as const, 'en' as const), async (name, language) => {
        const source = { ...renamed(report, name), tenggat: '2026-07-15' };
        for (const department of buildDepartmentReports(source))
          expectSendable(await write(source, department, language));
      }),
      { numRuns: 60 },
    );
  });

  it('sets nothing in bold that users typed', async () => {
    const message = await messageOf(
      renamed(report, '*TEBAL* _miring_ ~coret~'),
      '*TEBAL* _miring_ ~coret~Dinas Kesehatan',
    );
    expect(message).not.toMatch(/[*~]/);
    expect(message).not.toMatch(/_miring_/);
  });
});

describe('shortening', () => {
  it.each([
    ['satu dua tiga', 13, 'satu dua tiga'],
    ['satu dua tiga', 12, 'satu dua…'],
    ['satu, dua tiga', 8, 'satu…'],
    ['panjangsekali dua', 8, undefined],
  ])('"%s" to %i is %s', (text, most, expected) => {
    expect(shortenAtWord(text, most)).toBe(expected);
  });

  it('never cuts a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 1, max: 60 }),
        (words, most) => {
          const short = shortenAtWord(words.join(' '), most);
          if (short === undefined) return;
          expect([...short].length).toBeLessThanOrEqual(most);
          const kept = short.replace('…', '').split(' ');
          expect(words.slice(0, kept.length)).toEqual(kept);
        },
      ),
    );
  });
});
