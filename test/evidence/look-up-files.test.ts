import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileFact } from '../../src/evidence/file-facts.js';
import { judgePathsOnly, lookUpFiles } from '../../src/evidence/look-up-files.js';

let base = '';
let root = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'iga-bukti-'));
  root = join(base, 'bukti');
  await mkdir(join(root, 'INV-001', 'foto.jpg'), { recursive: true });
  await mkdir(join(root, 'kosong'));
  await mkdir(join(root, 'salinan'));
  await mkdir(join(base, 'luar'));
  for (const name of [
    'surat.pdf',
    'INV-001/Perbup-12.pdf',
    'INV-001/sk bupati (1).pdf',
    // Composed as Windows writes it, and decomposed as macOS does.
    'INV-001/caf\u00e9.jpg',
    'INV-001/re\u0301sume\u0301.pdf',
    '~catatan.pdf',
    'titik..dua.pdf',
    'salinan/a (1).pdf',
    'salinan/b.pdf',
    'salinan/~$tugas.pdf',
    'salinan/x (2).PDF',
  ]) {
    await writeFile(join(root, name), 'x');
  }
  await writeFile(join(base, 'luar', 'rahasia.pdf'), 'x');
  await symlink(join(root, 'surat.pdf'), join(root, 'pintasan.pdf'));
  await symlink(join(base, 'luar', 'rahasia.pdf'), join(root, 'keluar.pdf'));
  await symlink(join(base, 'luar'), join(root, 'folder-keluar'));
  await symlink(join(root, 'INV-001'), join(root, 'folder-dalam'));
  await symlink(join(root, 'INV-001'), join(root, 'folder-sebagai.pdf'));
  await symlink(join(root, 'tidak-ada.pdf'), join(root, 'putus.pdf'));
  await symlink(root, join(base, 'pintasan-bukti'));
});

afterAll(async () => {
  await rm(base, { recursive: true });
});

async function factOf(path: string, folder = root): Promise<FileFact> {
  const facts = await lookUpFiles([path], folder);
  return facts.of(path);
}

/** The state, and the suggestion or the file taken instead if there is one. */
async function lookUp(path: string, folder = root): Promise<string> {
  const fact = await factOf(path, folder);
  if (fact.state === 'ada' && fact.salinan !== undefined) return `ada = ${fact.salinan}`;
  return fact.state === 'hilang' && fact.saran !== undefined ? `hilang > ${fact.saran}` : fact.state;
}

describe('a file that is there', () => {
  it.each([
    'surat.pdf',
    './surat.pdf',
    'INV-001/Perbup-12.pdf',
    'INV-001//Perbup-12.pdf',
    'INV-001/sk bupati (1).pdf',
    'INV-001\\Perbup-12.pdf',
    '.\\INV-001\\Perbup-12.pdf',
    // Windows does not care.
    'inv-001/PERBUP-12.PDF',
    // Nor does macOS about how a letter is composed.
    'INV-001/cafe\u0301.jpg',
    'INV-001/r\u00e9sum\u00e9.pdf',
    'INV-001/R\u00c9SUM\u00c9.PDF',
    'titik..dua.pdf',
    '~catatan.pdf',
    'pintasan.pdf',
    'folder-dalam/Perbup-12.pdf',
  ])('%j', async (path) => {
    expect(await lookUp(path)).toBe('ada');
  });

  it('is found below a folder that is itself a link', async () => {
    expect(await lookUp('INV-001/Perbup-12.pdf', join(base, 'pintasan-bukti'))).toBe('ada');
    expect(await lookUp('keluar.pdf', join(base, 'pintasan-bukti'))).toBe('di_luar_folder');
  });
});

describe('two files whose names differ in case alone', () => {
  it('are told apart where the file system does', async () => {
    const folder = await mkdtemp(join(base, 'kembar-'));
    await writeFile(join(folder, 'Kembar.pdf'), 'x');
    await writeFile(join(folder, 'kembar.pdf'), 'x');
    await writeFile(join(folder, 'KEMBAR.pdf'), 'x');
    // Windows and macOS keep one file of the three.
    for (const name of await readdir(folder)) {
      expect(await factOf(name, folder)).toMatchObject({ state: 'ada', path: join(folder, name) });
    }
  });
});

describe('a file that is there as a copy', () => {
  const write = async (...names: string[]): Promise<string> => {
    const folder = await mkdtemp(join(base, 'salin-'));
    for (const name of names) await writeFile(join(folder, name), 'x');
    return folder;
  };

  it.each([
    ['INV-001/sk bupati.pdf', 'ada = INV-001/sk bupati (1).pdf'],
    ['inv-001\\SK BUPATI.pdf', 'ada = inv-001/sk bupati (1).pdf'],
    // The inventory may carry the mark where the folder was put in order since.
    ['salinan/b (1).pdf', 'ada = salinan/b.pdf'],
    ['salinan/x.pdf', 'ada = salinan/x (2).PDF'],
  ])('%j: %s', async (path, expected) => {
    expect(await lookUp(path)).toBe(expected);
  });

  it('is the file of the name itself where that is there too', async () => {
    const folder = await write('SK.pdf', 'SK (1).pdf');
    expect(await factOf('SK.pdf', folder)).toEqual({ state: 'ada', path: join(folder, 'SK.pdf') });
    expect(await factOf('sk.PDF', folder)).toEqual({ state: 'ada', path: join(folder, 'SK.pdf') });
    expect(await factOf('SK (1).pdf', folder)).toEqual({ state: 'ada', path: join(folder, 'SK (1).pdf') });
  });

  it('is only suggested where several would do', async () => {
    expect(await lookUp('SK.pdf', await write('SK (1).pdf', 'SK (2).pdf'))).toBe('hilang > SK (1).pdf');
  });

  it('is only suggested where both names carry a number, as photos of a series do', async () => {
    expect(await lookUp('foto (1).jpg', await write('foto (2).jpg'))).toBe('hilang > foto (2).jpg');
  });

  it('is only suggested where another row names it', async () => {
    const folder = await write('SK (1).pdf');
    const facts = await lookUpFiles(['SK.pdf', './sk (1).PDF'], folder);
    expect(facts.of('SK.pdf')).toEqual({ state: 'hilang', saran: 'SK (1).pdf' });
    expect(facts.of('./sk (1).PDF')).toEqual({ state: 'ada', path: join(folder, 'SK (1).pdf') });
  });

  it('is never what an office program or a file manager left behind, and no folder', async () => {
    const locks = await write('~$SK.docx', '~$SK (1).docx', '.~lock.SK.docx#', 'SK (1).docx');
    expect(await lookUp('SK.docx', locks)).toBe('ada = SK (1).docx');
    expect(await lookUp('SK.docx', await write('~$SK (1).docx', '.~lock.SK.docx#'))).toBe('hilang');
    expect(await lookUp('~$SK.docx', await write('~$SK.docx'))).toBe('hilang');
    const folder = await write();
    await mkdir(join(folder, 'SK (1).pdf'));
    expect((await factOf('SK.pdf', folder)).state).toBe('hilang');
  });

  it('may be a link within the folder and none that leads out', async () => {
    const folder = await write('asli.pdf');
    await symlink(join(folder, 'asli.pdf'), join(folder, 'dalam (1).pdf'));
    await symlink(join(base, 'luar', 'rahasia.pdf'), join(folder, 'luar (1).pdf'));
    expect(await lookUp('dalam.pdf', folder)).toBe('ada = dalam (1).pdf');
    expect(await lookUp('luar.pdf', folder)).toBe('di_luar_folder');
  });
});

describe('a suggestion', () => {
  const write = async (...names: string[]): Promise<string> => {
    const folder = await mkdtemp(join(base, 'saran-'));
    for (const name of names) await writeFile(join(folder, name), 'x');
    return folder;
  };

  it.each([
    // Short names differ from each other by one letter as a rule.
    ['SK.pdf', 'ST.pdf', 'hilang'],
    ['SOP.pdf', 'TOR.pdf', 'hilang'],
    ['SOP.pdf', 'SOP1.pdf', 'hilang'],
    ['dpa.pdf', 'dpa.jpg', 'hilang > dpa.jpg'],
    ['SOP.pdf', 'SPO.pdf', 'hilang'],
    // One slip in four letters, two in eight.
    ['surt.pdf', 'surat.pdf', 'hilang > surat.pdf'],
    ['surt.pdf', 'skrat.pdf', 'hilang'],
    ['undangan.pdf', 'undngn.pdf', 'hilang > undngn.pdf'],
    ['undangan.pdf', 'kunjungan.pdf', 'hilang'],
    ['undangan.jpeg', 'undangn.jpg', 'hilang > undangn.jpg'],
    ['sop-layanan.pdf', 'sop-layanan.docx', 'hilang > sop-layanan.docx'],
    // Hidden files and what systems leave behind are no one's evidence.
    ['kunci.pdf', '.~lock.kunci.pdf#', 'hilang'],
  ])('for %j beside %j: %s', async (path, other, expected) => {
    expect(await lookUp(path, await write(other))).toBe(expected);
  });
});

describe('a file that is not there', () => {
  it.each([
    ['tidak-ada-sama-sekali.pdf', 'hilang'],
    ['surt.pdf', 'hilang > surat.pdf'],
    ['INV-001/Perbup-13.pdf', 'hilang > INV-001/Perbup-12.pdf'],
    ['INV-01/Perbup-12.pdf', 'hilang > INV-001/Perbup-12.pdf'],
    ['INV-01\\Perbup-12.pdf', 'hilang > INV-001/Perbup-12.pdf'],
    ['folder-lain-lagi/Perbup-12.pdf', 'hilang'],
    ['kosong/Perbup-12.pdf', 'hilang'],
    // What an office program leaves beside an open document is no evidence.
    ['salinan/tugas.pdf', 'hilang'],
    // A file is no folder.
    ['surat.pdf/a.pdf', 'hilang'],
    ['putus.pdf', 'hilang'],
    // A folder is no file.
    ['INV-001', 'hilang'],
    ['INV-001/', 'hilang'],
    ['INV-001/foto.jpg', 'hilang'],
    ['folder-sebagai.pdf', 'hilang'],
    ['.', 'hilang'],
    ['./', 'hilang'],
    ['', 'hilang'],
  ])('%j: %s', async (path, expected) => {
    expect(await lookUp(path)).toBe(expected);
  });

  it.each(['surat.pdf', 'INV-001/Perbup-12.pdf', '.'])(
    '%j below a folder that does not exist',
    async (path) => {
      expect(await lookUp(path, join(base, 'tidak-ada'))).toBe('hilang');
      expect(await lookUp(path, join(root, 'surat.pdf'))).toBe('hilang');
    },
  );
});

describe('a path that leads out', () => {
  const WRITTEN_OUT = [
    '..',
    '../luar/rahasia.pdf',
    '..\\luar\\rahasia.pdf',
    'INV-001/../../luar/rahasia.pdf',
    'INV-001\\..\\..\\luar\\rahasia.pdf',
    '/etc/hosts',
    '\\Windows\\win.ini',
    'C:\\Users\\x.pdf',
    'c:/arsip/x.pdf',
    'D:x.pdf',
    '\\\\server\\bagi\\x.pdf',
    '//server/bagi/x.pdf',
    '~/x.pdf',
    '~',
    ' /etc/hosts',
  ];

  it.each([...WRITTEN_OUT, 'keluar.pdf', 'folder-keluar/rahasia.pdf', 'folder-keluar/tidak-ada.pdf'])(
    '%j',
    async (path) => {
      expect(await lookUp(path)).toBe('di_luar_folder');
    },
  );

  it.each(WRITTEN_OUT)('%j is known for it without looking', (path) => {
    expect(judgePathsOnly().of(path)).toEqual({ state: 'di_luar_folder' });
  });

  it.each(['surat.pdf', 'INV-001\\x.pdf', 'titik..dua.pdf', 'keluar.pdf'])('%j is not', (path) => {
    expect(judgePathsOnly().of(path)).toEqual({ state: 'tidak_diperiksa' });
  });

  it('is said even where there is no folder at all', async () => {
    expect(await lookUp('../x.pdf', join(base, 'tidak-ada'))).toBe('di_luar_folder');
  });
});

describe('lookUpFiles', () => {
  it('answers for all paths asked, and for no others', async () => {
    const facts = await lookUpFiles(
      new Set(['surat.pdf', 'INV-001/Perbup-12.pdf', 'x.pdf', '../y.pdf']),
      root,
    );
    expect(facts.of('surat.pdf')).toMatchObject({ state: 'ada' });
    expect(facts.of('INV-001/Perbup-12.pdf')).toMatchObject({ state: 'ada' });
    expect(facts.of('x.pdf')).toEqual({ state: 'hilang', saran: undefined });
    expect(facts.of('../y.pdf')).toEqual({ state: 'di_luar_folder' });
    expect(facts.of('lain.pdf')).toEqual({ state: 'tidak_diperiksa' });
  });
});
