import { describe, expect, it } from 'vitest';
import { check, checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** The lines above the findings, on one line. */
async function headOf(...files: readonly string[]): Promise<string> {
  const { report } = await check(...files, '--senyap');
  return (report.split('\nTemuan ')[0] ?? '').replace(/\s+/g, ' ');
}

describe('an index that cannot be computed', () => {
  it('of a list with scores alone says so, and what to give', async () => {
    const file = await folder.write(
      'unduhan.csv',
      'Nama Inovasi;OPD;Kematangan\nSATU;Dinas Sosial;70\nDUA;Dinas Sosial;80,5\n',
    );
    const head = await headOf(file);
    expect(head).toContain(
      'jika dipastikan, terbukti: belum dapat dihitung; 2 inovasi hanya diketahui skornya. Isi level dan data dukung setiap indikatornya.',
    );
    // The score as claimed is known but for the SPD, which has a note of its own.
    expect(head).toContain('klaim: SPD belum diisi');
    expect(head).not.toContain('tidak terbaca');
  });

  it.each(['menunggu', '12 org', '-5', '112'])(
    'of a list with the score "%s" says which is wanting',
    async (score) => {
      const file = await folder.write(
        'unduhan.csv',
        `Nama Inovasi;OPD;Kematangan\nSATU;Dinas Sosial;70\nDUA;Dinas Sosial;${score}\n`,
      );
      expect(await headOf(file)).toContain(
        'klaim: belum dapat dihitung; skor kematangan 1 inovasi tidak terbaca. Betulkan skornya, atau isi level indikatornya.',
      );
    },
  );

  it('says nothing of innovations that are held back', async () => {
    const file = await folder.write(
      'unduhan.csv',
      'Nama Inovasi;OPD;Kematangan;Kirim\nSATU;Dinas Sosial;70;ya\nDUA;Dinas Sosial;menunggu;tidak\n',
    );
    expect(await headOf(file)).not.toContain('tidak terbaca');
  });
});

describe('indicators whose level is undecided', () => {
  const HEADING = 'Regulasi Inovasi Daerah;Ketersediaan SDM;Dukungan Anggaran;Bimtek;Video Inovasi';

  it('are counted beside the figures, cells and columns', async () => {
    // 0 is no level whatever the matrix holds: six cells in four columns wait for an answer.
    const file = await folder.write(
      'matriks.csv',
      `Nama Inovasi;OPD;${HEADING}\nSATU;Dinas Sosial;1;1;0;1;\nDUA;Dinas Sosial;0;1;0;1;1\n`,
    );
    const caution =
      'Perhatian: 6 isian di 4 kolom indikator belum diketahui levelnya, sehingga belum dihitung dalam angka mana pun.';
    expect(await headOf(file)).toContain(caution);
    expect((await checkAsData(file)).tanpa_level).toEqual({ isian: 6, kolom: 4 });
  });

  it('also where the columns are numbered both ways', async () => {
    const file = await folder.write(
      'matriks.csv',
      'Nama Inovasi;OPD;16;17;18;19;20\nSATU;Dinas Sosial;2;3;1;;2\n',
    );
    expect((await checkAsData(file)).tanpa_level).toEqual({ isian: 4, kolom: 5 });
  });

  it('are not mentioned where all are decided', async () => {
    const file = await folder.write(
      'matriks.csv',
      `Nama Inovasi;OPD;${HEADING}\nSATU;Dinas Sosial;2;3;1;1;-\n`,
    );
    expect((await checkAsData(file)).tanpa_level).toBeUndefined();
    expect(await headOf(file)).not.toContain('Perhatian');
  });
});
