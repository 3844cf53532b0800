import { describe, expect, it } from 'vitest';
import { doubtLink, isGovernmentSite } from '../../../../src/assess/rules/document/link-form.js';

describe('doubtLink', () => {
  it.each([
    ['https://drive.google.com/drive/folders/1AbC?usp=sharing', 'folder'],
    ['https://drive.google.com/drive/u/0/folders/1AbC', 'folder'],
    ['https://drive.google.com/folderview?id=1AbC', 'folder'],
    ['https://www.dropbox.com/scl/fo/abc/h?rlkey=x', 'folder'],
    ['https://contoh.sharepoint.com/:f:/s/data/abc', 'folder'],
    ['https://linktr.ee/inovasi', 'folder'],
    ['https://bit.ly/abc', 'pendek'],
    ['http://S.ID/abc', 'pendek'],
    ['https://maps.app.goo.gl/abc', 'pendek'],
    ['https://t.co/abc', 'pendek'],
    ['www.youtube.com/watch?v=abc', 'bukan_alamat'],
    ['lihat di kanal YouTube', 'bukan_alamat'],
    ['https://a.contoh.id ; https://b.contoh.id', 'bukan_alamat'],
    ['ftp://contoh.id/a.pdf', 'bukan_alamat'],
    ['https://', 'bukan_alamat'],
    ['http://localhost:8080/app', 'lokal'],
    ['http://192.168.1.10/app', 'lokal'],
    ['http://172.16.0.1', 'lokal'],
    ['http://10.0.0.7/', 'lokal'],
    ['http://[::1]/', 'lokal'],
    ['http://server-kantor/data', 'lokal'],
    ['file:///D:/data/a.pdf', 'lokal'],
    ['D:\\data\\a.pdf', 'lokal'],
    ['\\\\server\\data\\a.pdf', 'lokal'],
    ['https://drive.google.com/drive/u/1/my-drive', 'pribadi'],
    ['https://drive.google.com', 'pribadi'],
    ['https://studio.youtube.com/video/abc/edit', 'pribadi'],
  ])('%s: %s', (link, doubt) => {
    expect(doubtLink(link)).toBe(doubt);
  });

  it.each([
    'https://drive.google.com/file/d/1AbC/view?usp=sharing',
    'https://youtu.be/abc',
    'https://www.youtube.com/watch?v=abc',
    'https://dinkes.contohkab.go.id/panduan#bab-1',
    'http://172.32.0.1/',
    'https://thebit.ly.contoh.id/a',
    ' https://contoh.id ',
  ])('%s: nothing', (link) => {
    expect(doubtLink(link)).toBeUndefined();
  });
});

describe('isGovernmentSite', () => {
  it.each([
    ['https://contohkab.go.id/berita', true],
    ['https://DINKES.contohkab.GO.ID', true],
    ['https://www.kabarcontoh.com/go.id', false],
    ['https://bukango.id/berita', false],
    ['contohkab.go.id', false],
  ])('%s: %s', (link, expected) => {
    expect(isGovernmentSite(link)).toBe(expected);
  });
});
