import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFiles } from '../../../src/report/department/name-files.js';

/** What Windows refuses in a name, or silently changes. */
const SAFE = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('file names of offices', () => {
  it.each([
    ['Dinas Kesehatan', 'dinas-kesehatan'],
    ['Dinas Pekerjaan Umum & Penataan Ruang', 'dinas-pekerjaan-umum-penataan-ruang'],
    ['  BAGIAN  UMUM (Setda) ', 'bagian-umum-setda'],
    ['RSUD "Ratu Zalécha"', 'rsud-ratu-zalecha'],
    ['SDN 1 Martapura', 'sdn-1-martapura'],
    ['CON', 'perangkat-daerah-con'],
    ['com1', 'perangkat-daerah-com1'],
    ['..\\..\\nul', 'perangkat-daerah-nul'],
  ])('%s is %s', (name, file) => {
    expect(nameFiles([name])).toEqual([file]);
  });

  it('are safe, short and unique, also without regard to capitals, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), { maxLength: 20 }),
        (names) => {
          const files = nameFiles(names, ['00-daftar']);
          expect(files.length).toBe(names.length);
          expect(new Set(files).size).toBe(names.length);
          for (const file of files) {
            expect(file).toMatch(SAFE);
            expect(file.length).toBeLessThanOrEqual(80);
          }
        },
      ),
    );
  });

  it('are cut at a word, and then told apart', () => {
    const long =
      'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';
    const [first, second] = nameFiles([long, `${long} Dua`]);
    expect(first).toMatch(/^dinas-pemberdayaan-perempuan-perlindungan-anak-pengendalian-[0-9a-f]{6}$/);
    expect(second).not.toBe(first);
    expect(second?.slice(0, -6)).toBe(first?.slice(0, -6));
  });

  it('stay the same whatever other offices there are, as long as none has the same', () => {
    expect(nameFiles(['Dinas Sosial', 'Dinas Kesehatan'])[1]).toBe(nameFiles(['Dinas Kesehatan'])[0]);
    const both = nameFiles(['Dinas Sosial', 'Dinas: Sosial']);
    expect(nameFiles(['Dinas: Sosial', 'Dinas Sosial'])).toEqual([...both].reverse());
  });

  it('leave names that are used otherwise alone', () => {
    expect(nameFiles(['00 Daftar'], ['00-daftar'])).not.toEqual(['00-daftar']);
  });
});
