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

describe('a score in a foreign list', () => {
  it.each(['87', '87,5', '87 dari 111'])('%s is read', async (value) => {
    expect(codesOf(await findingsAt('Kematangan', value))).toEqual([]);
  });

  it.each(['12 org', '12 orang', '90%', '87 dari 100', 'Rp 80', 'menunggu'])(
    '%s is none and is asked about once',
    async (value) => {
      expect(codesOf(await findingsAt('Kematangan', value))).toEqual(['masukan/tipe-salah']);
    },
  );
});

describe('an Asta Cita in a foreign list', () => {
  it.each(['9', '0', '45', 'sembilan', '4 dan 5', 'Memperkuat ideologi'])(
    '%s is refused with the numbers there are',
    async (value) => {
      const [finding] = await findingsAt('Asta Cita', value);
      expect(`${finding?.pesan} ${finding?.saran}`).toMatch(/1, 2, 3, 4, 5, 6, 7, atau 8/);
    },
  );
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
