import { describe, expect, it } from 'vitest';
import { FAULTLESS, SMALL } from './support/inventories.js';
import { check, checkAsData, expectRefusal, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** As a double-quoted YAML text: colour, bell, backspace, line start, the one-byte escape, reversed writing. */
const HOSTILE = '"A \\e[31mMERAH\\e[0m\\a\\b\\r\\x9b31m\\x7f\\u202eB"';
const SAME_IN_MEMORY = 'A \u001b[31mMERAH\u001b[0m\u0007\b\r\u009b31m\u007f\u202eB';

const INVENTORY = `versi: 1
edisi: iga-2026
pemda: {nama: ${HOSTILE}, provinsi: ${HOSTILE}, kode: ${HOSTILE}, perangkat_daerah: [{nama: ${HOSTILE}}]}
deklarasi: {jumlah_inovasi: 5, rincian: {${HOSTILE}: 4}}
riwayat: [{tahun: 2023, indeks: 57.64, predikat: ${HOSTILE}}]
pembanding: [{nama: ${HOSTILE}, indeks: 49}]
spd: {total: 45.00}
inovasi:
  - id: ${HOSTILE}
    nama: ${HOSTILE}
    perangkat_daerah: ${HOSTILE}
    urusan: ${HOSTILE}
    waktu_penerapan: ${HOSTILE}
    jenis_unit: ${HOSTILE}
    ${HOSTILE}: 1
    indikator:
      ${HOSTILE}: {klaim: 1}
      regulasi: {klaim: 2, bukti: [{jenis: ${HOSTILE}, berkas: ${HOSTILE}, nomor: ${HOSTILE}, tentang: ${HOSTILE}}]}
`;

/** Line ends apart, nothing that a terminal obeys. */
function expectHarmless(text: string): void {
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
}

describe('escape sequences in what users typed', () => {
  it('never reach the terminal', async () => {
    const file = await folder.write('inventaris.yaml', INVENTORY);
    for (const language of ['id', 'en']) {
      const { code, report } = await check(file, '--semua', '--bahasa', language);
      expect(code).toBe(1);
      expect(report).toContain('\ufffd[31mMERAH\ufffd[0m');
      expectHarmless(report);
    }
  });

  it('never reach the terminal in the working', async () => {
    const file = await folder.write('inventaris.yaml', INVENTORY);
    const { code, report } = await runCommand('skor', file, ...ON_DAY);
    expect(code).toBe(0);
    expect(report).toContain('MERAH');
    expectHarmless(report);
  });

  it('never stand in a page', async () => {
    const file = await folder.write('inventaris.yaml', INVENTORY);
    const { code, report } = await check(file, '--format', 'html');
    expect(code).toBe(1);
    expect(report).toContain('\ufffd[31mMERAH\ufffd[0m');
    // The style and the script of the page are ours, whatever an office types.
    expectHarmless(report.replace(/<(style|script)>[\s\S]*?<\/\1>/g, ''));
  });

  it('are escaped in JSON and unchanged for who reads it', async () => {
    const file = await folder.write('inventaris.yaml', INVENTORY);
    const { report } = await check(file, '--format', 'json');
    expectHarmless(report);
    expect((await checkAsData(file)).pemda.nama).toBe(SAME_IN_MEMORY);
  });

  it('stand in no message of failure', async () => {
    const broken = await folder.write('inventaris.yaml', `${HOSTILE}: 1\n${HOSTILE}: 2\n`);
    const attempts = [
      check(broken),
      check(folder.at('\u001b[31m.yaml')),
      check(folder.at('\u202eyaml.yaml')),
      runCommand('\u001b[31mperiksa'),
      runCommand('periksa', '--\u001b[31m'),
      check(await folder.write('baik.yaml', FAULTLESS), '--dasar', '\u009b31m'),
      check(folder.at('baik.yaml'), '--edisi', '\u001b]0;judul\u0007'),
      check(folder.at('baik.yaml'), '-o', 'hasil.\u001b[31m'),
    ];
    for (const outcome of await Promise.all(attempts)) {
      expectRefusal(outcome);
      expectHarmless(outcome.notes);
    }
  });

  it('stand in no note about the file written', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const { code, notes } = await check(file, '-o', folder.at('\u001b[31mhasil.json'));
    expect([code, notes]).toEqual([0, expect.stringContaining('hasil.json')]);
    expectHarmless(notes);
  });

  it('in the names of an own catalog never reach the terminal', async () => {
    const catalog = await folder.write(
      'katalog.yaml',
      `format: siap-iga/edisi
versi: 1
mewarisi: iga-2026
kode: katalog-kami
nama: ${HOSTILE}
rujukan: ${HOSTILE}
variabel: [{kunci: infrastruktur, nama: ${HOSTILE}}]
sid: [{kunci: regulasi, nama: ${HOSTILE}, kode: ${HOSTILE}}]
predikat: [{nama: ${HOSTILE}, dari: {nilai: 90, keyakinan: C, sumber: asumsi}}]
sumber: {asumsi: ${HOSTILE}}
`,
    );
    const file = await folder.write('inventaris.yaml', INVENTORY);
    const options = ['--edisi', catalog, '--minimal-indeks', '99'];
    const checked = await check(file, '--semua', ...options);
    expect([checked.code, checked.notes]).toEqual([1, '']);
    const worked = await runCommand('skor', file, '--edisi', catalog, ...ON_DAY);
    expect([worked.code, worked.notes]).toEqual([0, '']);
    for (const { report } of [checked, worked]) {
      expect(report).toContain('MERAH');
      expectHarmless(report);
    }
  });
});

describe('keys that mean something to the language', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is unknown wherever it stands',
    async (key) => {
      const content = `${SMALL.replace('spd: {', `spd: {${key}: {klaim: 1}, `)}      ${key}: {klaim: 3}
    lampiran: {${key}: a.pdf}
    ${key}: {nama: LAIN}
${key}: {spd: {total: 63}}
`;
      const report = await checkAsData(await folder.write('inventaris.yaml', content));
      const found = report.temuan.filter(({ kode }) => kode === 'masukan/kunci-tak-dikenal');
      expect(found.map(({ lokasi }) => `${lokasi.baris}:${lokasi.kolom}`)).toEqual(
        expect.arrayContaining(['4:7', '13:16', '14:5', '15:1']),
      );
      expect(found).toHaveLength(5);
      for (const { pesan } of found) expect(pesan).toContain(`"${key}"`);
      expect(report.skor.klaim?.indeks).toBe('18.20');
      expect(Object.keys({})).toEqual([]);
    },
  );

  it.each(['__proto__', 'constructor'])('%s is refused in a configuration', async (key) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write('iga.config.yaml', `aturan:\n  ${key}: mati\n`);
    expectRefusal(await check(file), /iga\.config\.yaml:2:/, new RegExp(key));
  });

  it('are no formats', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    for (const ending of ['constructor', '__proto__', 'toString'])
      expectRefusal(await check(file, '-o', folder.at(`hasil.${ending}`)), /belum tersedia/);
  });
});

describe('texts without an end', () => {
  it('are wrapped, whatever their length', async () => {
    const long = 'A'.repeat(100_000);
    const content = SMALL.replaceAll('SAPA WARGA', long)
      .replaceAll('Kabupaten Contoh', long)
      .replaceAll('Kesehatan', long);
    const file = await folder.write('inventaris.yaml', `${content}    ${long}: 1\n`);
    const { code, report } = await check(file, '--semua');
    expect(code).toBe(1);
    const widest = Math.max(...report.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(80);
  });
});
