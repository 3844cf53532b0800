import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULTLESS } from './support/inventories.js';
import { check } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** What slips into a file when it is edited by hand, exported or copied, and what YAML gives a meaning. */
const PIECES = [
  ...[
    '\t',
    '\n',
    '  ',
    '-',
    ':',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '&a ',
    '*a ',
    '!',
    '|',
    '>',
    '?',
    '~',
  ],
  ...[
    '---\n',
    '...\n',
    '<<: ',
    '__proto__: ',
    '0',
    '-1',
    '1e9',
    '99999999999999999999',
    '4',
    '2204-01-01',
    'null',
  ],
  ...['\u00a0', '\u200b', '\ufeff', '\u0000', '\u001b', '\u202e', '\ud83d\ude00', '\r', 'tidak ada', '%'],
];

const CONFIGURATION = `edisi: iga-2026
gerbang: {gagal_pada: galat, minimal_indeks: 65.01, minimal_predikat: Inovatif, maks_celah: 5, dasar: klaim, dasar_celah: sid+spd}
aturan: {bukti/berkas-hilang: mati, profil/isian-kosong: info}
alias: {perangkat_daerah: {Dinkes: Dinas Kesehatan}, urusan: {Obat: Kesehatan}, kolom: {}}
pengecualian:
  - {aturan: bukti/berkas-hilang, inovasi: INV-001, indikator: 16, alasan: Menunggu salinan, oleh: Kabid, sampai: 2026-12-31}
upaya: {regulasi: 3}
`;

/** A text in which a stretch is replaced, a few times over. */
function mutationsOf(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat({ max: text.length }),
    removed: fc.nat({ max: 12 }),
    piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let changed = text;
    for (const { at, removed, piece } of changes)
      changed = changed.slice(0, at) + piece + changed.slice(at + removed);
    return changed;
  });
}

/** It ran, or said in a sentence why it could not. */
async function expectAnAnswer(...args: readonly string[]): Promise<void> {
  const { code, report, notes } = await check(...args, '--tanpa-berkas', '--semua');
  expect(notes).not.toMatch(/Terjadi kesalahan di dalam program|\n\s+at /);
  if (code === 2) expect([report, notes]).toEqual(['', expect.stringMatching(/^Gagal: /)]);
  else expect([notes, report]).toEqual(['', expect.stringMatching(/\S/)]);
  expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|undefined|\[object|NaN/u);
}

describe('a file that somebody has damaged', () => {
  it('is answered, whatever the damage to an inventory', async () => {
    const whole = await readFile('fixtures/banjar-2026/inventaris.yaml', 'utf8');
    const [head = '', first = ''] = whole.split(/^(?= {2}- id: )/m);
    await fc.assert(
      fc.asyncProperty(mutationsOf(head + first), async (content) => {
        await expectAnAnswer(await folder.write('inventaris.yaml', content));
      }),
      { numRuns: 120 },
    );
  });

  it('is answered, whatever the damage to a configuration', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    await fc.assert(
      fc.asyncProperty(mutationsOf(CONFIGURATION), async (content) => {
        await folder.write('iga.config.yaml', content);
        await expectAnAnswer(file);
      }),
      { numRuns: 120 },
    );
  });
});
