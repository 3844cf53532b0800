import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/report/html/render-html.js';
import { type Report, reportSchema } from '../../../src/report/schema.js';
import type { Language } from '../../../src/text/language.js';
import { loadTexts } from '../../../src/text/load-texts.js';
import { loadViewTexts } from '../../../src/text/load-view-texts.js';
import { checkAsData } from '../../cli/support/run-command.js';
import { useTemporaryFolder } from '../../cli/support/temporary-folder.js';

const folder = useTemporaryFolder();

const banjar = reportSchema.parse(JSON.parse(readFileSync('fixtures/banjar-2026/laporan.json', 'utf8')));

async function render(report: Report, language: Language = 'id'): Promise<string> {
  return renderHtml(report, await loadTexts(language), await loadViewTexts(language));
}

/** What a reader sees of one section: no tags, single blanks, signs instead of entities. */
function textOf(page: string, id: string): string {
  const section = new RegExp(`<section class="bagian" id="${id}">([\\s\\S]*?)</section>`).exec(page)?.[1];
  return readable(section ?? '');
}

function readable(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** As an Indonesian reads it; the fixture has no thousands. */
const comma = (decimal: string) => decimal.replace('.', ',');

describe('the figures of the page', () => {
  it('are those of the report: index, predikat and distances', async () => {
    const text = textOf(await render(banjar), 'indeks');
    for (const kind of ['klaim', 'terbukti', 'jika_dipastikan'] as const) {
      const score = banjar.skor[kind];
      const distances = banjar.ambang.map(({ kurang }) =>
        kurang[kind] === '0.00' ? 'tercapai' : `kurang ${comma(kurang[kind] ?? '?')}`,
      );
      const row = [kind.replace('_', ' '), comma(score?.indeks ?? ''), score?.predikat, ...distances];
      expect(text).toContain(row.join(' '));
    }
    for (const { dari } of banjar.ambang) expect(text).toContain(comma(dari));
  });

  it('are those of the report: trend, basic services, variables, gap', async () => {
    const page = await render(banjar);
    const trend = textOf(page, 'tren');
    for (const { tahun, indeks } of banjar.riwayat) expect(trend).toContain(`${tahun} ${comma(indeks)}`);
    for (const { nama, indeks } of banjar.pembanding) expect(trend).toContain(`${nama} ${comma(indeks)}`);
    const board = textOf(page, 'yandas');
    for (const { nama, inovasi } of banjar.yandas.urusan) expect(board).toContain(`${inovasi} ${nama}`);
    const variables = textOf(page, 'variabel');
    for (const { nama, terbukti, klaim, maks, persen, terlemah } of banjar.variabel) {
      const figures = [terbukti, klaim, maks, persen].map((figure) => comma(figure ?? '?'));
      expect(variables).toContain([nama, ...(terlemah ? ['terlemah'] : []), ...figures].join(' '));
    }
    const { celah } = banjar;
    const open = celah.tidak_terisi + celah.tidak_sesuai;
    expect(textOf(page, 'celah')).toContain(
      `${comma(celah.persen ?? '')} % (${open} dari ${celah.slot} slot`,
    );
  });

  it('are those of the report: offices, comparisons, SPD', async () => {
    const page = await render(banjar);
    const offices = textOf(page, 'opd');
    for (const { nama, inovasi, rata, rata_klaim, temuan } of banjar.perangkat_daerah) {
      const means = [rata_klaim, rata].map((mean) => comma(mean ?? '?'));
      const cells = [nama, inovasi, ...(inovasi === 0 ? [] : means), temuan];
      expect(offices).toContain(cells.join(' '));
    }
    const without = banjar.perangkat_daerah.filter(({ inovasi }) => inovasi === 0).map(({ nama }) => nama);
    expect(offices).toContain(`Belum punya inovasi (${without.length}) ${without.join(' ')}`);
    expect(textOf(page, 'rekonsiliasi')).toContain('Jumlah inovasi 13 12 terbaca kurang 1');
    const spd = textOf(page, 'spd');
    for (const { kode, nama } of Object.values(banjar.spd.baris)) expect(spd).toContain(`${kode} ${nama}`);
  });

  it('can be redone by hand', async () => {
    const text = textOf(await render(banjar), 'hitung');
    for (const kind of ['klaim', 'terbukti', 'jika_dipastikan'] as const) {
      const score = banjar.skor[kind];
      if (score === null) throw new Error(kind);
      expect(text).toContain(`jumlah skor SID ${comma(score.jumlah_sid)} : pembagi ${score.pembagi}`);
      expect(text).toContain(`= ${comma(score.indeks_tepat ?? '')}, dibulatkan ${comma(score.indeks ?? '')}`);
    }
    // GEBRAKS: every weight times its level; the sum is its claimed score.
    const [first] = banjar.inovasi;
    const products = banjar.indikator.map(
      ({ kunci, bobot }) => `${comma(bobot)}×${first?.slot[kunci]?.klaim}`,
    );
    expect(text).toContain(`INV-001 GEBRAKS: ${products.join(' + ')} = ${comma(first?.skor.klaim ?? '')}`);
  });

  it('hold every finding once, in the order of what it costs', async () => {
    const page = await render(banjar);
    const text = textOf(page, 'temuan');
    for (const { judul, pesan, saran } of banjar.temuan)
      for (const part of [judul, pesan, saran]) expect(text).toContain(part.replace(/\s+/g, ' '));
    expect(page.match(/<tr id="t\d+" /g)).toHaveLength(banjar.temuan.length);
    // The innovation that may not be reported yet costs most of all.
    expect(text.indexOf('Diterapkan sesudah batas')).toBeLessThan(text.indexOf('SPD tanpa data dukung'));
  });

  it('name the files, the program, the day and the sources', async () => {
    const text = readable(await render(banjar));
    for (const { berkas, sha256 } of banjar.masukan) expect(text).toContain(`${berkas} 12 ${sha256}`);
    expect(text).toContain(`siap-iga versi ${banjar.alat.versi}, pemeriksaan tanggal 10 Juni 2026`);
    expect(text).toContain(banjar.edisi.rujukan);
    expect(text).toContain(banjar.edisi.sha256);
    for (const { sumber } of [...banjar.temuan, ...banjar.asumsi]) expect(text).toContain(sumber);
  });
});

describe('cautions', () => {
  it('stand beside the index: unopened files, an edition that is not official, an unknown SPD', async () => {
    const file = await folder.write(
      'inventaris.yaml',
      'versi: 1\nedisi: iga-2027\npemda: {nama: Kabupaten Contoh}\ninovasi: [{id: A, nama: SAPA WARGA}]\n',
    );
    const page = await render(await checkAsData(file, '--tanpa-berkas'));
    expect(textOf(page, 'indeks')).toMatch(/Berkas data dukung tidak dibuka/);
    expect(textOf(page, 'indeks')).toMatch(/SPD belum diisi; indeks berada di antara/);
    expect(textOf(page, 'indeks')).toMatch(/Perhatian: katalog edisi ini berstatus/);
  });

  it('are not given where nothing is to be cautious of', async () => {
    expect(await render(banjar)).not.toContain('class="perhatian"');
  });
});

const SCORE_ONLY = '{id: A, nama: SAPA WARGA, perangkat_daerah: Dinas Contoh, kematangan: 75.5}';

describe('slots of which nobody knows the status', () => {
  const head = 'versi: 1\nedisi: iga-2026\npemda: {nama: Kabupaten Contoh}\nspd: {total: 45}\n';

  it('are not counted as none of each', async () => {
    const file = await folder.write('inventaris.yaml', `${head}inovasi: [${SCORE_ONLY}]\n`);
    const page = await render(await checkAsData(file, '--tanpa-berkas'));
    for (const id of ['celah', 'peta']) {
      const text = textOf(page, id);
      expect(text).toMatch(/Status slot tidak diketahui, karena 1 inovasi hanya diketahui skornya/);
      expect(text).not.toMatch(/\(0\)| 0 0 0 0 /);
    }
    expect(textOf(page, 'variabel')).toMatch(
      /Tanda \? berarti tidak diketahui, karena SPD ditulis sebagai jumlah tanpa rincian dan 1 inovasi hanya diketahui skornya/,
    );
  });

  it('are said to be missing where others are counted', async () => {
    const other =
      '{id: B, nama: RAWAT DESA, perangkat_daerah: Dinas Contoh, indikator: {regulasi: {klaim: 2}}}';
    const file = await folder.write('inventaris.yaml', `${head}inovasi: [${SCORE_ONLY}, ${other}]\n`);
    const page = await render(await checkAsData(file, '--tanpa-berkas'));
    for (const id of ['celah', 'peta'])
      expect(textOf(page, id)).toContain('Tidak termasuk 1 inovasi yang status slotnya tidak diketahui');
    expect(textOf(page, 'peta')).toMatch(/tidak terisi \(\d+\)/);
  });

  it('are not spoken of where there are none', async () => {
    const page = await render(banjar);
    expect(readable(page)).not.toMatch(/tidak diketahui, karena|Tanda \? berarti tidak diketahui/);
    const file = await folder.write('inventaris.yaml', `${head}inovasi: []\n`);
    const empty = await render(await checkAsData(file));
    for (const id of ['celah', 'peta']) expect(textOf(empty, id)).toContain('Belum ada inovasi');
    expect(textOf(empty, 'celah')).not.toContain(' 0 0 0 0 ');
    expect(textOf(empty, 'variabel')).not.toContain('terlemah');
  });
});

describe('the weakest variable', () => {
  it('is named with why the count of innovations is left out', async () => {
    expect(textOf(await render(banjar), 'variabel')).toContain(
      'Baris Jumlah Inovasi tidak ikut dibandingkan untuk "terlemah"',
    );
  });
});

describe('the page as a file', () => {
  it('is the same for the same report', async () => {
    expect(await render(banjar)).toBe(await render(structuredClone(banjar)));
  });

  it('speaks English too, with English figures', async () => {
    const page = await render(banjar, 'en');
    expect(page).toContain('<html lang="en">');
    expect(textOf(page, 'indeks')).toContain('49.86');
    expect(readable(page)).not.toMatch(/Cara hitung|Daftar isi|Yang diminta/);
  });

  it('has no section for what is not there', async () => {
    const file = await folder.write(
      'inventaris.yaml',
      'versi: 1\nedisi: iga-2026\npemda: {nama: Kabupaten Contoh}\n',
    );
    const page = await render(await checkAsData(file));
    for (const id of ['tren', 'rekonsiliasi', 'corong', 'spd', 'pemakaian'])
      expect(page).not.toContain(`id="${id}"`);
  });

  it('shows the laboratory where stages are given', async () => {
    const page = await render({
      ...banjar,
      corong_lab: [
        { tahap: 'drum_up', inovasi: 5 },
        { tahap: 'diagnose', inovasi: 0 },
        { tahap: 'design', inovasi: 3 },
        { tahap: 'deliver', inovasi: 2 },
        { tahap: 'display', inovasi: 1 },
      ],
    });
    expect(textOf(page, 'corong')).toMatch(/Drum-up \S+ 5 .*Display \S+ 1 $/);
  });

  it('never shows the initiator, which no part of it asks for', async () => {
    const page = await render({
      ...banjar,
      inovasi: banjar.inovasi.map((innovation) => ({ ...innovation, nama_inisiator: 'Siti Rekaan' })),
    });
    expect(page).not.toContain('Siti Rekaan');
  });
});
