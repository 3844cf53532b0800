import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLetter } from '../../../src/report/letter/build-letter.js';
import type { Letter } from '../../../src/report/letter/model.js';
import { renderDocx } from '../../../src/report/letter/render-docx.js';
import type { Report } from '../../../src/report/schema.js';
import { loadTexts } from '../../../src/text/load-texts.js';
import { loadViewTexts } from '../../../src/text/load-view-texts.js';
import { checkFiles, checkInventory } from '../../support/check-inventory.js';
import { convertDocument } from '../../support/libreoffice/office.js';
import { paragraphsOf, partsOf } from '../views/read-letter.js';

let report: Report;

beforeAll(async () => {
  report = { ...(await checkFiles(['fixtures/banjar-2026/inventaris.yaml'])), tenggat: '2026-07-15' };
});

async function letterOf(source: Report, language: 'id' | 'en' = 'id'): Promise<Letter> {
  return buildLetter(source, await loadTexts(language), await loadViewTexts(language));
}

async function docxOf(source: Report): Promise<Buffer> {
  return await renderDocx(await letterOf(source), source.tanggal);
}

describe('the letter', () => {
  it('has the parts of a nota dinas in their order, with what the office fills in left blank', async () => {
    const text = paragraphsOf(await docxOf(report));
    const order = [
      'PEMERINTAH KABUPATEN BANJAR',
      'NOTA DINAS',
      'Kepada Yth.',
      'Dari',
      'Tanggal',
      'Nomor',
      'Sifat',
      'Lampiran',
      'Hal',
    ].map((part) => text.indexOf(part));
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(order).not.toContain(-1);
    const { fields, signature } = await letterOf(report);
    for (const name of ['Dari', 'Tanggal', 'Nomor'])
      expect(fields.find((field) => field.name === name)?.value).toMatch(/^…+$/);
    expect(signature.name).toMatch(/^…+$/);
    expect(signature.number).not.toMatch(/\d/);
  });

  it('says index, predikat, distance, gap and deadline as the report does', async () => {
    const text = paragraphsOf(await docxOf(report)).join('\n');
    const { skor, celah, ambang } = report;
    for (const kind of ['klaim', 'jika_dipastikan', 'terbukti'] as const)
      expect(text).toContain(skor[kind]?.indeks?.replace('.', ','));
    expect(text).toContain(`kurang ${ambang[0]?.kurang.terbukti?.replace('.', ',')} poin`);
    expect(text).toContain('indeks 65,01');
    const open = celah.tidak_terisi + celah.tidak_sesuai;
    expect(text).toContain(
      `Celah ${celah.persen?.replace('.', ',')} % (${open} dari ${celah.slot} isian indikator`,
    );
    expect(text).toContain('paling lambat tanggal 15 Juli 2026');
    expect(text).toContain('Badan Kepegawaian Daerah dan Dinas Perhubungan');
  });

  it('adds the slots of all offices and the rows of the SPD up to those of the region', async () => {
    const { attachment } = await letterOf(report);
    const total = attachment?.table.rows.at(-1)?.map(([line]) => line);
    const { tidak_terisi, tidak_sesuai, belum_dipastikan } = report.celah;
    // Of the SPD: 9 without evidence and 15 blank, 7 claimed above its figure, 13b without its number.
    expect(total?.slice(3, 6)).toEqual(
      [tidak_terisi + 2, tidak_sesuai + 1, belum_dipastikan + 1].map(String),
    );
    const listed = attachment?.table.rows.slice(1, -1).map(([, , sent]) => Number(sent?.[0])) ?? [];
    expect(total?.[2]).toBe(String(listed.reduce((sum, sent) => sum + sent, 0)));
    expect(total?.[6]).toBe(report.dampak_semua?.replace('.', ','));
    const columns = attachment?.table.columns.map(({ title }) => title);
    expect(columns?.slice(3, 6)).toEqual(['Tidak terisi', 'Tidak sesuai', 'Belum dipastikan']);
    const health = attachment?.table.rows.find(([, office]) => office?.[0] === 'Dinas Kesehatan');
    expect(health?.[6]).toEqual(['0,27']);
    expect(health?.[7]?.[0]).toMatch(/^SAPA BUNDA, 33 /);
    expect(health?.[7]?.[0]).toContain('tidak memuat tanda tangan');
  });

  it('says where the rest of a shortened row is to be read', async () => {
    const { attachment } = await letterOf(report);
    expect(JSON.stringify(attachment?.table.rows)).toContain('hal lain');
    expect(attachment?.table.remark).toContain('laporan tersendiri kepada setiap perangkat daerah');
  });

  it('names what the region itself has to complete, which costs most, first', async () => {
    const { attachment } = await letterOf(report);
    const spd = attachment?.table.rows[0];
    // 1.5 for 7 (level 2 to 3), 2 for 9 and 2 for 13b (0 to 2), 1 for 15 (0 to 1), 0.75 for 11a (2 to 3): 7.25 / 2.5.
    expect(report.spd.dampak).toBe('2.90');
    expect(spd?.slice(0, 7)).toEqual([
      ['1'],
      ['Pemerintah Daerah (indikator SPD)'],
      ['–'],
      ['2'],
      ['1'],
      ['1'],
      ['2,90'],
    ]);
    expect(spd?.[7]).toEqual([
      '9 Nilai capaian LAKIP (SAKIP): Bernilai level 2, tetapi tidak ada data dukungnya',
      '13b Nilai Indeks Kualitas Kebijakan: Dokumen 1 ("hasil_ikk") belum menyebut nomor',
      'dan 3 hal lain',
    ]);
  });

  it('knows of an SPD given as one number neither its rows nor what mending brings', async () => {
    const small = await checkInventory(2026, {
      pemda: { nama: 'Kabupaten Contoh' },
      spd: { total: '45.00' },
      inovasi: [{ id: 'A-1', nama: 'MAWAR', perangkat_daerah: 'Dinas Sosial', kematangan: '70' }],
    });
    const { points } = await letterOf(small);
    const [spd, office, total] = points.flatMap(({ table }) => (table?.hasTotal ? table.rows : []));
    expect(spd?.slice(1, 7)).toEqual([
      ['Pemerintah Daerah (indikator SPD)'],
      ...['–', '–', '–', '–', '–'].map((unknown) => [unknown]),
    ]);
    expect(spd?.[7]?.[0]).toMatch(/^SPD hanya ditulis jumlahnya \(45,00\)/);
    expect(office?.slice(1, 6).flat()).toEqual(['Dinas Sosial', '1', '–', '–', '–']);
    expect(office?.[7]?.[0]).toBe('MAWAR: isi klaim dan serahkan data dukung setiap indikator');
    expect(JSON.stringify(points)).not.toContain('..');
    expect(total?.slice(1, 7).flat()).toEqual(['Jumlah', '1', '–', '–', '–', '–']);
  });

  it('carries a short table itself, and then has no attachment', async () => {
    const small = await checkInventory(2026, {
      pemda: { nama: 'Kabupaten Contoh' },
      spd: { total: '45.00' },
      inovasi: [{ id: 'A-1', nama: 'MAWAR', perangkat_daerah: 'Dinas Sosial' }],
    });
    const { attachment, points, fields } = await letterOf(small);
    expect(attachment).toBeUndefined();
    expect(points.flatMap(({ table }) => table?.rows.map(([, office]) => office?.[0]) ?? [])).toContain(
      'Dinas Sosial',
    );
    expect(fields.find(({ name }) => name === 'Lampiran')?.value).toBe('-');
    expect(points.at(-1)?.text).toMatch(/paling lambat tanggal …/);
  });

  it('says that the index is unknown without an SPD, and how far it may reach', async () => {
    const unknown = await checkInventory(2026, {
      pemda: { nama: 'Kabupaten Contoh' },
      inovasi: [{ id: 'A-1', nama: 'MAWAR', perangkat_daerah: 'Dinas Sosial' }],
    });
    const text = JSON.stringify(await letterOf(unknown));
    // Nothing proven: 0 / 2.5 to 63 / 2.5.
    expect(text).toContain('25,20');
    expect(text).not.toMatch(/null|undefined|"\?"/);
    expect(text).toContain('belum diketahui');
  });

  it('says that an edition is no official one', async () => {
    const text = JSON.stringify(
      await letterOf(await checkFiles(['fixtures/banjar-2026/inventaris.yaml'], { edisi: 'iga-2027' })),
    );
    expect(text).toContain('prognosis');
  });

  it('is written in English as well', async () => {
    expect((await letterOf(report, 'en')).title).toBe('MEMORANDUM');
  });
});

describe('the file of the letter', () => {
  it('is the same every time, and carries the day of the check', async () => {
    const [first, second] = [await docxOf(report), await docxOf(report)];
    expect(first.equals(second)).toBe(true);
    const core = partsOf(first).get('docProps/core.xml') ?? '';
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2026-06-10T', '2026-06-10T']);
  });

  it('is as long for 500 letters as a reader can bear, and holds what users typed as text', async () => {
    const hostile = '<script>&\u0001\ufffe =HYPERLINK("x") ';
    const source: Report = {
      ...report,
      pemda: { ...report.pemda, nama: `${hostile}${'X'.repeat(500)}` },
      inovasi: report.inovasi.map((one) => ({ ...one, nama: hostile + one.nama })),
      perangkat_daerah: report.perangkat_daerah.map((one) => ({ ...one, nama: hostile + one.nama })),
      temuan: report.temuan.map((one) => ({
        ...one,
        perangkat_daerah: hostile + (one.perangkat_daerah ?? ''),
      })),
    };
    const bytes = await docxOf(source);
    expect(paragraphsOf(bytes).join('\n')).toContain('<script>&');
    for (const [name, text] of partsOf(bytes)) {
      expect(text.replaceAll('\n', ''), name).not.toMatch(/<script|[\p{Cc}\ufffe\uffff]/u);
      expect(text, name).not.toContain('X'.repeat(200));
    }
  });

  it('names nobody', async () => {
    const named: Report = {
      ...report,
      inovasi: report.inovasi.map((one) => ({ ...one, nama_inisiator: 'Siti Rekaan' })),
    };
    expect(paragraphsOf(await docxOf(named)).join('\n')).not.toContain('Rekaan');
  });
});

describe('the letter in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'siap-iga-nota-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is opened and printed: one page, and an attachment with its heading on every page', async (context) => {
    writeFileSync(join(folder, 'nota.docx'), await docxOf(report));
    const pdf = convertDocument(folder, 'nota.docx');
    if (pdf === undefined) {
      context.skip('LibreOffice Writer is not installed');
      return;
    }
    const { text } = await extractText(new Uint8Array(readFileSync(pdf)), { mergePages: false });
    const [letter, ...attached] = text;
    expect(letter).toContain('NOTA DINAS');
    expect(letter).toContain('NIP');
    // How many pages it takes is a matter of the fonts at hand.
    expect(attached.length).toBeGreaterThan(0);
    for (const page of attached) expect(page).toContain('Yang didahulukan');
    expect(attached.join('')).toMatch(
      /indikator\s+SPD[\s\S]*Dinas\s+Kesehatan[\s\S]*Satuan\s+Polisi[\s\S]*Jumlah/,
    );
  });
});
