import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK, type FolderReader, walkFolder } from '../../../src/evidence/scan/walk-folder.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'siap-iga-telusur-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function put(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), 'x');
  }
}

async function walk(reader: FolderReader = DISK) {
  const { files, ignored, empty, seen } = await walkFolder(root, () => undefined, reader);
  return { files, ignored: ignored.map(({ path, reason }) => `${path} ${reason}`), empty, seen };
}

/** A disk that refuses some paths, as a folder of somebody else does. */
function refusing(...paths: readonly string[]): FolderReader {
  const refuse = (path: string): void => {
    if (paths.some((refused) => path === join(root, refused)))
      throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
  };
  return {
    list: async (path) => {
      refuse(path);
      return await DISK.list(path);
    },
    sizeOf: async (path) => {
      refuse(path);
      return await DISK.sizeOf(path);
    },
  };
}

describe('a folder walked', () => {
  it('lists what may be evidence, in the order of the paths', async () => {
    await put('b/2.pdf', 'a.pdf', 'b/1/x.pdf', 'B.pdf');
    expect(await walk()).toEqual({
      files: ['B.pdf', 'a.pdf', 'b/1/x.pdf', 'b/2.pdf'],
      ignored: [],
      empty: [],
      seen: 4,
    });
  });

  it('passes over what systems and programs leave behind, and says what it is', async () => {
    await put(
      'Thumbs.db',
      'THUMBS.DB',
      'desktop.ini',
      '.DS_Store',
      '._SK.pdf',
      '~$SK Tim.docx',
      '.~lock.SK.odt#',
      'SK.pdf.crdownload',
      'SK.tmp',
      'SK - Shortcut.lnk',
      'bukti.rar',
      '.git/config',
      '__MACOSX/SK.pdf',
      '$RECYCLE.BIN/SK.pdf',
      'SK.pdf',
    );
    const { files, ignored, seen } = await walk();
    expect(files).toEqual(['SK.pdf']);
    expect(ignored).toEqual([
      '$RECYCLE.BIN/ berkas_sistem',
      '.DS_Store berkas_sistem',
      '._SK.pdf berkas_sistem',
      '.git/ berkas_sistem',
      '.~lock.SK.odt# berkas_kunci',
      'SK - Shortcut.lnk pintasan',
      'SK.pdf.crdownload berkas_sementara',
      'SK.tmp berkas_sementara',
      'THUMBS.DB berkas_sistem',
      'Thumbs.db berkas_sistem',
      '__MACOSX/ berkas_sistem',
      'bukti.rar arsip',
      'desktop.ini berkas_sistem',
      '~$SK Tim.docx berkas_kunci',
    ]);
    expect(seen).toBe(15);
  });

  it('names the folders that hold no file, the outermost of each', async () => {
    await put('a/x.pdf', 'd/.DS_Store');
    await mkdir(join(root, 'a/kosong'));
    await mkdir(join(root, 'b/dalam/sekali'), { recursive: true });
    await mkdir(join(root, 'c/1'), { recursive: true });
    await mkdir(join(root, 'c/2'), { recursive: true });
    // What is passed over is named by itself.
    expect((await walk()).empty).toEqual(['a/kosong', 'b', 'c']);
  });

  it('goes on where a folder or a file cannot be read', async () => {
    await put('a/x.pdf', 'rahasia/y.pdf', 'b/z.pdf', 'terkunci.pdf');
    expect(await walk(refusing('rahasia', 'terkunci.pdf'))).toEqual({
      files: ['a/x.pdf', 'b/z.pdf'],
      ignored: ['rahasia/ folder_tak_terbaca', 'terkunci.pdf tak_terbaca'],
      empty: [],
      seen: 4,
    });
  });

  it('refuses when the folder itself cannot be read', async () => {
    await expect(walk(refusing(''))).rejects.toMatchObject({ failure: { code: 'berkas-tak-terbaca' } });
  });

  it('does not hide a fault of the program', async () => {
    await put('a/x.pdf');
    const faulty = { ...DISK, sizeOf: () => Promise.reject(new TypeError('a fault')) };
    await expect(walk(faulty)).rejects.toThrow('a fault');
  });

  it('goes down 24 folders and no further', async () => {
    const deep = (depth: number) => Array.from({ length: depth }, (_, at) => `f${at + 1}`).join('/');
    await put(`${deep(24)}/x.pdf`, `${deep(25)}/y.pdf`);
    await mkdir(join(root, deep(300)), { recursive: true });
    expect(await walk()).toEqual({
      files: [`${deep(24)}/x.pdf`],
      ignored: [`${deep(25)}/ folder_terlalu_dalam`],
      empty: [],
      seen: 2,
    });
  });

  it('follows no link: out of the folder, in circles, or to nothing', async () => {
    await put('dalam/x.pdf');
    await symlink(tmpdir(), join(root, 'luar'));
    await symlink(root, join(root, 'dalam/putar'));
    await symlink(join(root, 'tiada.pdf'), join(root, 'putus.pdf'));
    await symlink(join(root, 'dalam/x.pdf'), join(root, 'sama.pdf'));
    expect(await walk()).toEqual({
      files: ['dalam/x.pdf'],
      ignored: [
        'dalam/putar tautan_simbolik',
        'luar tautan_simbolik',
        'putus.pdf tautan_simbolik',
        'sama.pdf tautan_simbolik',
      ],
      empty: [],
      seen: 5,
    });
  });

  it('keeps names as they are on the disk: composed or not, 255 bytes long', async () => {
    const long = `${'a'.repeat(251)}.pdf`;
    await put(`Café/${long}`, 'Cafe\u0301/Re\u0301sume\u0301.pdf', 'ᨅᨔ ᨕᨘᨁᨗ 文件 🎉.pdf');
    expect((await walk()).files).toEqual([
      'Cafe\u0301/Re\u0301sume\u0301.pdf',
      `Café/${long}`,
      'ᨅᨔ ᨕᨘᨁᨗ 文件 🎉.pdf',
    ]);
  });

  it.skipIf(process.platform === 'win32')('passes over names that no inventory can hold', async () => {
    await put('a\\b.pdf', 'baris\nbaru.pdf', ' tepi/x.pdf', 'biasa.pdf');
    await writeFile(
      Buffer.concat([Buffer.from(`${root}/buruk-`), Buffer.from([0xff, 0xfe]), Buffer.from('.pdf')]),
      'x',
    );
    expect(await walk()).toEqual({
      files: ['biasa.pdf'],
      ignored: [
        ' tepi/ nama_bermasalah',
        'a\\b.pdf nama_bermasalah',
        'baris\nbaru.pdf nama_bermasalah',
        'buruk-\ufffd\ufffd.pdf nama_bermasalah',
      ],
      empty: [],
      seen: 5,
    });
  });
});
