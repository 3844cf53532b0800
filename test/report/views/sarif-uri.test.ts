import { describe, expect, it } from 'vitest';
import { locateFile } from '../../../src/report/sarif/uri.js';

describe('a file as SARIF names it', () => {
  it.each([
    ['C:\\IGA\\daftar 1.xlsx', 'file:///C:/IGA/daftar%201.xlsx', undefined],
    ['C:/IGA/daftar.xlsx', 'file:///C:/IGA/daftar.xlsx', undefined],
    ['opd\\dinkes\\daftar.xlsx', 'opd/dinkes/daftar.xlsx', '%SRCROOT%'],
    ['.\\opd\\daftar.xlsx', 'opd/daftar.xlsx', '%SRCROOT%'],
    ['..\\daftar.xlsx', '../daftar.xlsx', '%SRCROOT%'],
    ['\\IGA\\daftar.xlsx', 'file:///IGA/daftar.xlsx', undefined],
    ['\\\\server\\bagian\\daftar.xlsx', 'file://server/bagian/daftar.xlsx', undefined],
  ])('on Windows a backslash lies between folders: %s', (file, uri, base) => {
    const { uri: found, uriBaseId } = locateFile(file, 'windows');
    expect([found, uriBaseId]).toEqual([uri, base]);
  });

  it.each([
    ['opd\\daftar.xlsx', 'opd%5Cdaftar.xlsx', '%SRCROOT%'],
    ['C:\\daftar.xlsx', 'C%3A%5Cdaftar.xlsx', '%SRCROOT%'],
    ['C:/daftar.xlsx', 'C%3A/daftar.xlsx', '%SRCROOT%'],
    ['/home/a\\b.xlsx', 'file:///home/a%5Cb.xlsx', undefined],
  ])('elsewhere it is a character of the name: %s', (file, uri, base) => {
    const { uri: found, uriBaseId } = locateFile(file, 'posix');
    expect([found, uriBaseId]).toEqual([uri, base]);
  });
});
