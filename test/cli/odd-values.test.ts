import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import { checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** Checks a list with one value under a heading, and gives the findings at its cell. */
async function findingsAt(heading: string, value: string): Promise<Report['temuan']> {
  const file = await folder.write(
    'daftar.csv',
    `Nama Inovasi\tOPD\t${heading}\nSIAP\tDinas Sosial\t${value}\n`,
  );
  return (await checkAsData(file)).temuan.filter(({ lokasi }) => lokasi.sel === 'C2');
}

/** The same for the figure of a document. */
async function findingsAtFigure(value: string): Promise<Report['temuan']> {
  const file = await folder.write(
    'daftar.csv',
    `Nama Inovasi\tOPD\tIndikator\tLevel\tNilai\nSIAP\tDinas Sosial\tKemanfaatan\t3\t${value}\n`,
  );
  return (await checkAsData(file)).temuan.filter(({ lokasi }) => lokasi.sel === 'E2');
}

const codesOf = (findings: Report['temuan']): readonly string[] =>
  findings.map(({ kode }) => kode).filter((kode) => kode.startsWith('masukan/'));

describe('figures of a foreign list', () => {
  it.each(['57,64', '4,26%', 'Rp 1.250.000,-', '12 org', '(5,14)', '\u221250,32', '90'])(
    '%s is read',
    async (value) => {
      expect(codesOf(await findingsAtFigure(value))).toEqual([]);
    },
  );

  it.each([
    ['1.234', 'masukan/angka-rancu'],
    ['0,01%-10,00%', 'masukan/tipe-salah'],
    ['banyak', 'masukan/tipe-salah'],
    ['1,98E+17', 'masukan/perlu-ditegaskan'],
  ])('%s is asked about at its cell', async (value, code) => {
    expect(codesOf(await findingsAtFigure(value))).toEqual([code]);
  });
});

describe('other values of a foreign list', () => {
  it.each([
    ['Tanggal Penerapan', '01/02/2023', 'masukan/tanggal-rancu'],
    ['Tanggal Penerapan', 'segera', 'masukan/tipe-salah'],
    ['Tahapan', 'Replikasi', 'masukan/pilihan-tak-dikenal'],
    ['Kirim', 'x', 'masukan/perlu-ditegaskan'],
    ['Urusan', 'Kesehatan, Sosial', 'masukan/perlu-ditegaskan'],
    ['Koordinat', '48.85, 2.35', 'masukan/perlu-ditegaskan'],
    ['Koordinat', '114.85, -3.41', 'masukan/perlu-ditegaskan'],
  ])('%s "%s" is asked about: %s', async (heading, value, code) => {
    expect(codesOf(await findingsAt(heading, value))).toEqual([code]);
  });

  it('a misspelt urusan is a question with the one that is near', async () => {
    const found = await findingsAt('Urusan', 'Kesehatn');
    expect(found.map(({ kode }) => kode)).toContain('profil/urusan-tak-dikenal');
  });
});
