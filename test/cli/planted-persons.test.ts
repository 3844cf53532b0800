import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { paintScreen, toPng } from '../support/media/pictures.js';
import { addMovieText, addPersonalExif, addPngText } from '../support/planted-media.js';
import { describeWithOcr } from '../support/with-ocr.js';
import { runBinary } from './support/run-binary.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const MINUTES = 60_000;
const folder = useTemporaryFolder();

/** Nobody: invented words that stand nowhere else, and numbers of the length of real ones. */
const PERSON = {
  nama: 'Zulqarwati Prabaningtyas',
  nip: '19750412 200003 2 004',
  nik: '6303051204750001',
  telepon: '0812-3456-7891',
  lahir: '12 April 1975',
  surel: 'zulqarwati@contoh.invalid',
} as const;

/** Every one of them in any spelling: blanks, points and dashes left out, capitals or not. */
const TRACES = [
  'zulqarwati',
  'prabaningtyas',
  '197504122000032004',
  '6303051204750001',
  '081234567891',
  '1975-04-12',
  '12april1975',
  '12-04-1975',
];

/** Lines of a letter in which a person is named in all the ways in which letters name one. */
const LETTER = [
  'PEMERINTAH KABUPATEN CONTOH',
  'DINAS KESEHATAN',
  'SURAT TUGAS',
  'NOMOR : 094/212/DINKES/2025',
  `Nama : ${PERSON.nama}`,
  `NIP : ${PERSON.nip}`,
  `NIK. ${PERSON.nik}   HP ${PERSON.telepon}`,
  `Tempat, Tanggal Lahir : Martapura, ${PERSON.lahir}`,
  `Nomor : ${PERSON.nip}`,
  `No. ${PERSON.telepon}`,
  `untuk inovasi GEBRAKS oleh ${PERSON.nama} ${PERSON.nik}`,
  `[nama] ${PERSON.nama} ........ ${PERSON.nip} ........`,
  `GEBRAKS ${PERSON.nama.toUpperCase()}`,
  `Martapura, ${PERSON.lahir}`,
  'Martapura, 4 April 2025',
  `Kepala Dinas, ${PERSON.nama}`,
  `NIP. ${PERSON.nip}  ${PERSON.surel}`,
];

async function makeLetter(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setAuthor(PERSON.nama);
  pdf.setTitle(`SURAT TUGAS ${PERSON.nama} ${PERSON.nip}`);
  pdf.setSubject(PERSON.nik);
  pdf.setKeywords([PERSON.nama, PERSON.telepon]);
  pdf.setCreator(PERSON.nama);
  pdf.setProducer(PERSON.nama);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  for (const [at, line] of LETTER.entries()) page.drawText(line, { x: 60, y: 780 - at * 22, size: 11, font });
  // A remark of somebody on the page, as programs for reading sign it.
  const remark = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Highlight',
    Rect: [60, 700, 200, 712],
    QuadPoints: [60, 712, 200, 712, 60, 700, 200, 700],
    C: [1, 1, 0],
  });
  remark.set(PDFName.of('T'), PDFString.of(PERSON.nama));
  remark.set(PDFName.of('Contents'), PDFString.of(`${PERSON.nama} ${PERSON.nip}`));
  page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(remark)]));
  await pdf.attach(Buffer.from(LETTER.join('\n')), `${PERSON.nip}.txt`, { description: PERSON.nama });
  return await pdf.save();
}

/** Papers and pictures that name the person inside, and nowhere in the names of their files. */
async function layOut(): Promise<void> {
  const letter = await makeLetter();
  const photo = await readFile('fixtures/berkas/gambar/tanggal-di-dalam.jpg');
  const text = Object.values(PERSON).join(' ');
  const files: Readonly<Record<string, Uint8Array>> = {
    'GEBRAKS/17. SDM/Surat Tugas.pdf': letter,
    'GEBRAKS/scan.pdf': letter,
    'GEBRAKS/rusak.pdf': letter.subarray(0, letter.length - 400),
    'GEBRAKS/20. Bimtek/foto.jpg': addPersonalExif(photo, text),
    'GEBRAKS/28. SOP/layar.png': addPngText(toPng(paintScreen(200, 120, [0.5, 0.9])), text),
    'GEBRAKS/35. Video/klip.mp4': addMovieText(await readFile('fixtures/berkas/video/empat-menit.mp4'), text),
    'GEBRAKS/35. Video/bukan-video.mp4': Buffer.from(text),
    'GEBRAKS/daftar.docx': Buffer.from(`PK\u0003\u0004 docProps/core.xml ${text}`),
    'GEBRAKS/catatan.txt': Buffer.from(text),
    'LENTERA/SOP.pdf': await readFile('fixtures/berkas/dokumen/sop-berdurasi.pdf'),
  };
  for (const [name, bytes] of Object.entries(files)) {
    const path = folder.at(`kerja/bukti/${name}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

const run = async (...args: readonly string[]) =>
  await runBinary(
    args,
    {
      XDG_CACHE_HOME: folder.at('singgahan'),
      LOCALAPPDATA: folder.at('singgahan'),
      HOME: folder.at('rumah'),
    },
    folder.at('kerja'),
  );

const CHECK = ['--tanggal', '2026-06-10', '--edisi', 'iga-2026'] as const;

/** All that leaves the program: both streams of every command, the drafts, and whatever it keeps. */
async function listOutputs(): Promise<ReadonlyMap<string, string>> {
  const outputs = new Map<string, string>();
  const keep = async (name: string, ...args: readonly string[]) => {
    const { code, stdout, stderr } = await run(...args);
    expect([name, [0, 1].includes(code ?? 2)]).toEqual([name, true]);
    outputs.set(name, stdout + stderr);
  };
  await keep('scan', 'pindai', 'bukti', '-o', 'draf.yaml', '--semua');
  await keep(
    'scan in English, into a workbook',
    'pindai',
    'bukti',
    '-o',
    'draf.xlsx',
    '--semua',
    '--bahasa',
    'en',
  );
  await keep('workbook as text', 'konversi', 'draf.xlsx', 'kembali.yaml');
  await keep('check', 'periksa', 'draf.yaml', '--semua', ...CHECK);
  await keep('check in English', 'periksa', 'draf.yaml', '--semua', '--bahasa', 'en', ...CHECK);
  await keep('check as data', 'periksa', 'draf.yaml', '--format', 'json', ...CHECK);
  await keep('check opened anew', 'periksa', 'draf.yaml', '--tanpa-singgahan', '--format', 'json', ...CHECK);
  await keep('working', 'skor', 'draf.yaml', '--format', 'json', ...CHECK);
  await keep('copy sheets', 'salin', 'draf.yaml', '-o', 'lembar', ...CHECK);
  for (const [path, text] of await readTree(folder.at('kerja/lembar'))) outputs.set(path, text);
  for (const name of ['draf.yaml', 'kembali.yaml'])
    outputs.set(name, await readFile(folder.at(`kerja/${name}`), 'utf8'));
  for (const [path, text] of await readTree(folder.at('singgahan'))) outputs.set(path, text);
  return outputs;
}

/** The files of a folder, each with its name and its bytes as text. */
async function readTree(root: string): Promise<readonly (readonly [path: string, text: string])[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path, `${name} ${await readFile(path, 'utf8')}`] as const;
      }),
  );
}

/** What is left of a person in a text; hashes are no traces. */
function tracesIn(text: string): readonly string[] {
  const plain = text.replace(/"(?:sha256|sidik)": ?"[0-9a-f]+"|\b[0-9a-f]{64}\b/g, '').toLowerCase();
  const close = plain.replace(/[\s.+()_-]/g, '');
  return TRACES.filter((trace) => plain.includes(trace) || close.includes(trace));
}

describe('a person named inside of files', () => {
  it(
    'is in no output, no draft and nothing that is kept; the facts of the paper are',
    async () => {
      await layOut();
      const outputs = await listOutputs();
      const cached = [...outputs].filter(([name]) => name.endsWith('.json'));
      // Eight contents that are read: the letter asked for by one name, and seven others.
      expect(cached.length).toBeGreaterThanOrEqual(8);
      expect(cached.some(([, text]) => text.includes('094/212/DINKES/2025'))).toBe(true);
      expect(outputs.get('draf.yaml')).toMatch(/nomor: "?094\/212\/DINKES\/2025/);
      expect(outputs.get('draf.yaml')).toContain('tanggal: 2025-04-04');
      const leaks = [...outputs]
        .map(([name, text]) => [name, tracesIn(text)])
        .filter(([, traces]) => traces?.length !== 0);
      expect(leaks).toEqual([]);
      // Nothing was written beside what was asked for.
      expect((await readdir(folder.at('kerja'))).sort()).toEqual([
        'bukti',
        'draf.xlsx',
        'draf.yaml',
        'kembali.yaml',
        'lembar',
      ]);
      expect(await readdir(folder.at('.'))).not.toContain('rumah');
    },
    3 * MINUTES,
  );

  it(
    'is shown where only the office can have written it, in the name of a file, and not kept',
    async () => {
      const name = `SK ${PERSON.nama} ${PERSON.nik}.pdf`;
      await mkdir(folder.at('kerja/lain/GEBRAKS'), { recursive: true });
      await writeFile(folder.at(`kerja/lain/GEBRAKS/${name}`), await makeLetter());
      await writeFile(folder.at('kerja/lain/GEBRAKS/SOP.pdf'), await makeLetter());
      const { stdout, stderr } = await run('pindai', 'lain', '-o', 'lain.yaml', '--semua');
      expect(stdout).toContain(`GEBRAKS/${name}`);
      expect(tracesIn((stdout + stderr).replaceAll(`GEBRAKS/${name}`, '').replaceAll(name, ''))).toEqual([]);
      const draft = await readFile(folder.at('kerja/lain.yaml'), 'utf8');
      expect(tracesIn(draft.replaceAll(name, ''))).toEqual([]);
      for (const [path, text] of await readTree(folder.at('singgahan')))
        expect([path, tracesIn(text)]).toEqual([path, []]);
    },
    MINUTES,
  );
});

/** The signatories of the prepared scans, who are nobody either. */
const SIGNATORIES = /khayalan|fiktifianto|197504122000032004|\d{15,}/;

describeWithOcr('a person on a scan', () => {
  it(
    'is read by OCR and goes no further',
    async () => {
      const names = (await readdir('fixtures/berkas/dokumen')).filter((name) => name.startsWith('pindaian-'));
      await mkdir(folder.at('kerja/bukti/LENTERA'), { recursive: true });
      for (const name of names)
        await copyFile(`fixtures/berkas/dokumen/${name}`, folder.at(`kerja/bukti/LENTERA/${name}`));
      const { stdout, stderr } = await run('pindai', 'bukti', '-o', 'draf.yaml', '--ocr', '--semua');
      // So they were read.
      expect(stdout).toContain('(bacaan OCR)');
      const kept = await readTree(folder.at('singgahan'));
      expect(kept.length).toBe(names.length);
      const texts = [
        stdout + stderr,
        await readFile(folder.at('kerja/draf.yaml'), 'utf8'),
        ...kept.map(([, text]) => text),
      ];
      for (const text of texts) {
        const plain = text.replace(/"(?:sha256|sidik)": ?"[0-9a-f]+"|\b[0-9a-f]{64}\b/g, '').toLowerCase();
        expect(plain.replace(/[\s.-]/g, '')).not.toMatch(SIGNATORIES);
      }
    },
    3 * MINUTES,
  );
});
