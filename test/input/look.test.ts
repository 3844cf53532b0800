import { symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { exists, isFile, isFolder, lookAt, realPathOf, systemCode } from '../../src/input/look.js';
import { useTemporaryFolder } from '../cli/support/temporary-folder.js';

const folder = useTemporaryFolder();

describe('a look at the file system', () => {
  it('tells what is there, also by way of a link', async () => {
    const file = await folder.write('a/b.txt', '');
    await symlink(folder.at('a'), folder.at('tautan'));
    expect([await exists(file), await isFile(file), await isFolder(file)]).toEqual([true, true, false]);
    expect([await isFile(folder.at('tautan')), await isFolder(folder.at('tautan'))]).toEqual([false, true]);
    expect(await realPathOf(folder.at('tautan/b.txt'))).toBe(await realPathOf(file));
  });

  it('takes a name for taken where a link leads nowhere', async () => {
    await symlink(folder.at('tiada'), folder.at('tautan'));
    expect([await exists(folder.at('tautan')), await isFile(folder.at('tautan'))]).toEqual([true, false]);
  });

  it.each(['tiada', 'a.txt/tiada', `${'x'.repeat(300)}`, 'a\0b'])('shows nothing under %j', async (name) => {
    await folder.write('a.txt', '');
    const path = folder.at(name);
    expect([await exists(path), await isFile(path), await isFolder(path)]).toEqual([false, false, false]);
    expect(await realPathOf(path)).toBe(path);
  });

  it('swallows no mistake of the program', async () => {
    const mistake = new TypeError('x is not a function');
    await expect(lookAt(() => Promise.reject(mistake))).rejects.toBe(mistake);
    const misuse = Object.assign(new TypeError('must be of type string'), { code: 'ERR_INVALID_ARG_TYPE' });
    await expect(lookAt(() => Promise.reject(misuse))).rejects.toBe(misuse);
    expect([systemCode(mistake), systemCode(misuse)]).toEqual([undefined, undefined]);
  });
});
