import { describe, expect, it } from 'vitest';
import { LINK_CLASSES } from '../../../src/evidence/links/host-classes.js';
import { readLink } from '../../../src/evidence/links/read-link.js';

describe('readLink: form', () => {
  it.each([
    ['https://contoh.id/a', 'utuh', 'https://contoh.id/a'],
    ['  HTTPS://Contoh.ID/A  ', 'utuh', 'https://contoh.id/A'],
    ['http://contoh.id:8080/a?b=c#d', 'utuh', 'http://contoh.id:8080/a?b=c#d'],
    ['www.youtube.com/watch?v=abc', 'tanpa_skema', 'https://www.youtube.com/watch?v=abc'],
    ['youtu.be/abc', 'tanpa_skema', 'https://youtu.be/abc'],
    ['dinkes.contohkab.go.id', 'tanpa_skema', 'https://dinkes.contohkab.go.id/'],
    ['https://drive.google.com/file/d/ abc/view', 'berspasi', 'https://drive.google.com/file/d/abc/view'],
    ['https:// contoh.id/a', 'berspasi', 'https://contoh.id/a'],
    ['https://contoh.id/berita -inovasi', 'berspasi', 'https://contoh.id/berita-inovasi'],
    ['Lihat https://contoh.id/a.', 'berketerangan', 'https://contoh.id/a'],
    ['https://contoh.id/a (halaman 3)', 'berketerangan', 'https://contoh.id/a'],
    ['Video: https://youtu.be/abc, menit 2', 'berketerangan', 'https://youtu.be/abc'],
  ])('%s: %s', (text, bentuk, alamat) => {
    expect(readLink(text)).toMatchObject({ bentuk, alamat });
  });

  it.each([
    'https://a.contoh.id ; https://b.contoh.id',
    'https://a.contoh.id\nhttps://b.contoh.id',
    '1. https://a.contoh.id, 2. https://b.contoh.id',
    'https://a.contoh.id|https://b.contoh.id',
  ])('several: %s', (text) => {
    const reading = readLink(text);
    expect(reading.bentuk === 'jamak' ? reading.daftar.map((address) => address.host) : reading).toEqual([
      'a.contoh.id',
      'b.contoh.id',
    ]);
  });

  it('leaves an address inside an address where it is', () => {
    expect(readLink('https://l.facebook.com/l.php?u=https://contoh.id')).toMatchObject({ bentuk: 'utuh' });
  });

  it.each(['file:///D:/data/a.pdf', 'D:\\data\\a.pdf', '\\\\server\\data\\a.pdf'])(
    'on a computer: %s',
    (text) => {
      expect(readLink(text)).toEqual({ bentuk: 'berkas_lokal' });
    },
  );

  it.each([
    '',
    'lihat di kanal YouTube',
    'ftp://contoh.id/a.pdf',
    'https://',
    'https://a b',
    'surat-tugas.pdf',
    'dinas@contoh.go.id',
    'javascript:alert(1)',
    '0812 0000 0000',
    'http://[::1',
  ])('no address: %j', (text) => {
    expect(['bukan_alamat', 'berketerangan']).toContain(readLink(text).bentuk);
    if (text !== 'https://a b') expect(readLink(text)).toEqual({ bentuk: 'bukan_alamat' });
  });
});

describe('readLink: where it leads', () => {
  const SAMPLES: Readonly<Record<(typeof LINK_CLASSES)[number], readonly string[]>> = {
    youtube: ['https://youtu.be/abc', 'https://m.youtube.com/watch?v=abc'],
    drive_berkas: [
      'https://drive.google.com/file/d/1AbC/view?usp=sharing',
      'https://drive.google.com/open?id=1',
    ],
    dokumen_google: ['https://docs.google.com/spreadsheets/d/1/edit', 'https://forms.gle/abc'],
    folder: ['https://drive.google.com/drive/folders/1AbC', 'https://www.dropbox.com/scl/fo/abc/h'],
    kumpulan_tautan: ['https://linktr.ee/inovasi'],
    halaman_pribadi: ['https://drive.google.com', 'https://studio.youtube.com/video/abc/edit'],
    instagram: ['https://www.instagram.com/p/abc/'],
    facebook: ['https://web.facebook.com/abc', 'https://fb.watch/abc'],
    tiktok: ['https://vt.tiktok.com/abc'],
    x: ['https://x.com/abc/status/1', 'https://twitter.com/abc'],
    pemerintah: ['https://dinkes.contohkab.go.id/panduan#bab-1'],
    pers: ['https://news.detik.com/berita/1', 'https://banjarmasin.tribunnews.com/1'],
    pendek: ['https://bit.ly/abc', 'http://S.ID/abc', 'https://maps.app.goo.gl/abc'],
    lokal: ['http://localhost:8080', 'http://192.168.1.10/app', 'http://[::1]/', 'http://server-kantor/data'],
    lain: ['https://contoh.id', 'https://thebit.ly.contoh.id', 'https://bukango.id', 'https://notx.com'],
  };

  it.each(LINK_CLASSES)('%s', (kelas) => {
    for (const link of SAMPLES[kelas])
      expect([link, readLink(link)]).toMatchObject([link, { bentuk: 'utuh', kelas }]);
  });
});
