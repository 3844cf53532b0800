import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithOcr } from '../../support/with-ocr.js';
import { runCommand } from '../support/run-command.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const folder = useTemporaryFolder();
const MINUTES = 60_000;

/** Scans and a photo as they come from a machine: their names say nothing. */
const FILES = {
  'bukti/GEBRAKS/16. Regulasi/scan0001.pdf': 'dokumen/pindaian-sk-bupati.pdf',
  'bukti/GEBRAKS/scan0002.pdf': 'dokumen/pindaian-undangan-halus.pdf',
  'bukti/GEBRAKS/Surat Tugas/scan0003.pdf': 'dokumen/pindaian-surat-tugas.pdf',
  'bukti/GEBRAKS/scan0004.pdf': 'dokumen/terpotong-tengah.pdf',
  'bukti/GEBRAKS/IMG_0001.jpg': 'gambar/foto-spanduk.jpg',
  'bukti/LENTERA/SOP.pdf': 'dokumen/sop-berdurasi.pdf',
} as const;

async function scan(...options: readonly string[]) {
  for (const [path, source] of Object.entries(FILES)) {
    await mkdir(dirname(folder.at(path)), { recursive: true });
    await cp(`fixtures/berkas/${source}`, folder.at(path));
  }
  const draft = folder.at('draf.yaml');
  const args = ['pindai', folder.at('bukti'), '-o', draft, '--tanpa-singgahan', '--edisi', 'iga-2026'];
  const outcome = await runCommand(...args, ...options);
  return { ...outcome, said: outcome.report.replace(/\s+/g, ' '), draft: await readFile(draft, 'utf8') };
}

describeWithOcr('iga pindai --ocr', () => {
  it(
    'shows what it read as a hint, says that it was OCR, and enters nothing of it',
    async () => {
      const { code, said, draft } = await scan('--ocr');
      expect(code).toBe(0);
      expect(said).toContain('6 berkas terlihat: 2 ditempatkan, 4 belum pasti, 0 dilewati');
      // The folder decides; the reading bears it out, and neither number nor day nor kind is taken from it.
      expect(draft).toMatch(/isinya tampak sebagai Keputusan Kepala Daerah \(bacaan OCR\)/);
      const record = /- berkas: bukti\/GEBRAKS\/16\. Regulasi\/scan0001\.pdf\n\s+catatan/;
      expect(draft).toMatch(record);
      expect(draft).not.toMatch(/scan0002\.pdf\n\s+(?:nomor|tanggal|jenis)/);
      // An invitation may be for a training or for a meeting: reading it tells no more than that.
      expect(said).toMatch(/scan0002\.pdf .*?isinya tampak sebagai undangan \(bacaan OCR\)/);
      expect(said).not.toContain('--ocr');
      expect(await readdir(folder.at('.'))).toEqual(['bukti', 'draf.yaml']);
    },
    3 * MINUTES,
  );

  it(
    'takes a kind from the name where the reading bears it out',
    async () => {
      await scan('--ocr');
      const { said } = await scan('--ocr', '--timpa');
      expect(said).toMatch(
        /scan0003\.pdf .*?kata "surat tugas" dalam namanya; isinya tampak sebagai surat tugas \(bacaan OCR\)/,
      );
    },
    3 * MINUTES,
  );

  it(
    'is recommended where scans stay unread, with their number',
    async () => {
      const { said, draft } = await scan();
      expect(draft).not.toContain('OCR');
      // Two of the three scans were not placed; the third is where its folder says, and the torn file is no scan.
      expect(said).toContain(
        '2 berkas yang belum pasti hanya berisi gambar tulisan; sebelum mengisi draf, coba lagi dengan --ocr --timpa.',
      );
    },
    MINUTES,
  );
});
