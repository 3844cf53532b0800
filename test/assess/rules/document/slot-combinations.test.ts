import { describe, expect, it } from 'vitest';
import { brief, codes, findIn } from './find-in.js';

describe('events', () => {
  const paper = (jenis: string, kegiatan: string) =>
    `jenis: ${jenis}, berkas: a/${jenis}-${kegiatan || 'lepas'}.pdf, tanggal: 2025-03-01${kegiatan === '' ? '' : `, kegiatan: ${kegiatan}`}`;
  const complete = (kegiatan: string) => [paper('undangan', kegiatan), paper('daftar_hadir', kegiatan)];
  const certificate = 'jenis: sertifikat, berkas: a/sertifikat.pdf, tanggal: 2025-03-02';

  it.each([
    ['all there', 1, [...complete('A'), certificate], []],
    [
      'attendance missing',
      1,
      [paper('undangan', 'A'), certificate],
      [['bukti/kegiatan-tidak-lengkap', 'galat', 1]],
    ],
    ['an extra event does no harm', 1, [...complete('A'), paper('undangan', 'B'), certificate], []],
    [
      'the second event',
      2,
      [...complete('A'), paper('surat_tugas', 'B'), certificate],
      [['bukti/kegiatan-tidak-lengkap', 'galat', 2]],
    ],
    ['a loose paper may be the one', 1, [paper('undangan', 'A'), paper('daftar_hadir', ''), certificate], []],
    [
      'both missing',
      1,
      [paper('undangan', 'A')],
      [
        ['bukti/kegiatan-tidak-lengkap', 'galat', undefined],
        ['bukti/tanpa-sertifikat', 'galat', undefined],
      ],
    ],
    ['one certificate for all', 2, [...complete('A'), ...complete('B'), certificate], []],
  ] as const)('%s', (_, klaim, records, expected) => {
    expect(brief(findIn('bimtek', klaim, records))).toEqual(expected);
  });

  it('a paper that does not count speaks for itself', () => {
    const late = paper('daftar_hadir', 'A').replace('2025-03-01', '2023-03-01');
    expect(codes(findIn('bimtek', 1, [paper('undangan', 'A'), late, certificate]))).toEqual([
      'bukti/di-luar-jendela',
    ]);
  });

  it('one file for two events, the names written alike or not', () => {
    const shared = (kegiatan: string) => paper('daftar_hadir', kegiatan).replace(/a\/[^,]*/, 'a/hadir.pdf');
    const records = [paper('undangan', 'A'), shared('A'), paper('undangan', 'B'), shared('B'), certificate];
    expect(brief(findIn('bimtek', 2, records))).toEqual([['bukti/berkas-untuk-banyak-kegiatan', 'galat', 2]]);
    // One event is claimed and stands on papers of its own.
    expect(findIn('bimtek', 1, records)).toEqual([]);
    const withoutCertificate = records.slice(0, -1);
    expect(codes(findIn('bimtek', 1, withoutCertificate))).toEqual(['bukti/tanpa-sertifikat']);
    expect(codes(findIn('bimtek', 2, withoutCertificate))).toEqual([
      'bukti/berkas-untuk-banyak-kegiatan',
      'bukti/tanpa-sertifikat',
    ]);
    expect(findIn('bimtek', 1, [paper('undangan', 'A'), shared('A'), shared('a'), certificate])).toEqual([]);
  });
});

describe('pictures of methods', () => {
  const shot = (file: string, pilihan: string) =>
    `jenis: tangkapan_layar, berkas: ${file}, pilihan: ${pilihan}`;

  it.each([
    [
      'one for two',
      2,
      [shot('a/1.jpg', 'hotline'), shot('a/1.jpg', 'daring')],
      [['bukti/kolase', 'galat', 2]],
    ],
    ['one for two, one claimed', 1, [shot('a/1.jpg', 'hotline'), shot('a/1.jpg', 'daring')], []],
    [
      'enough others',
      2,
      [shot('a/1.jpg', 'hotline'), shot('a/1.jpg', 'daring'), shot('a/2.jpg', 'tatap_muka')],
      [],
    ],
    ['the same method twice', 2, [shot('a/1.jpg', 'hotline'), shot('a/1.jpg', 'hotline')], []],
  ] as const)('%s', (_, klaim, records, expected) => {
    expect(brief(findIn('informasi_layanan', klaim, records))).toEqual(expected);
  });
});

describe('elements', () => {
  const letter = (unsur: string) =>
    `jenis: surat_perintah, berkas: a/t.pdf, tanggal: 2025-03-01, memuat: [tanda_tangan], unsur: [${unsur}]`;
  const copy = (unsur: string) =>
    `jenis: dokumen_replikasi, berkas: a/${unsur.length}.pdf, memuat: [tanda_tangan], unsur: [${unsur}]`;

  it('units of one perangkat daerah are named where the claim needs more', () => {
    const records = [letter('Dinas Sosial, Bidang A Dinas Pangan, Bidang B Dinas Pangan')];
    expect(codes(findIn('jejaring', 2, records))).toEqual(['bukti/unsur-berulang']);
    expect(findIn('jejaring', 1, records)).toEqual([]);
  });

  it('one region in two spellings, and once more in another document', () => {
    const found = findIn('replikasi', 3, [copy('Kab. Tapin, Kabupaten Tapin'), copy('Pemkab Tapin')]);
    expect(found.map(({ code, args }) => [code, args])).toMatchObject([
      [
        'bukti/unsur-berulang',
        { dokumen: 1, unsur: ['Kab. Tapin', 'Kabupaten Tapin', 'Pemkab Tapin'], dihitung: 'Kab. Tapin' },
      ],
    ]);
  });

  it('the same kind of actor twice', () => {
    const photo = 'jenis: foto, berkas: a/f.jpg, tanggal: 2025-03-01, unsur: [pemerintah, pemda, akademisi]';
    const found = findIn('aktor', 1, [photo]);
    expect(found[0]?.args).toMatchObject({ unsur: ['pemerintah', 'pemda'], dihitung: 'pemerintah' });
  });

  it('the own region does no harm beside enough others', () => {
    expect(brief(findIn('replikasi', 2, [copy('Kabupaten Banjar, Kabupaten Tapin')]))).toEqual([
      ['bukti/daerah-sendiri', 'galat', 2],
    ]);
    expect(findIn('replikasi', 1, [copy('Kabupaten Banjar, Kabupaten Tapin')])).toEqual([]);
    // The kota of the same name is another region.
    expect(findIn('replikasi', 1, [copy('Kota Banjar')])).toEqual([]);
  });

  it('several regions in one entry, where it is not sure and the claim needs more', () => {
    const [finding, ...others] = findIn('replikasi', 2, [copy('Tapin dan Balangan')]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'bukti/unsur-tergabung', args: { unsur: 'Tapin dan Balangan' } });
    expect(findIn('replikasi', 1, [copy('Tapin dan Balangan')])).toEqual([]);
    expect(findIn('replikasi', 2, [copy('Kabupaten Tapin dan Kota Banjarbaru')])).toEqual([]);
  });

  it.each([
    ['komunitaz', 'komunitas'],
    ['universitaz', 'akademisi'],
    ['zzz', undefined],
  ])('an unknown actor %s may mean %s', (unsur, saran) => {
    const photo = `jenis: foto, berkas: a/f.jpg, tanggal: 2025-03-01, unsur: [pemerintah, media, bisnis, ${unsur}]`;
    const found = findIn('aktor', 1, [photo]);
    expect(codes(found)).toEqual(['bukti/unsur-tak-dikenal']);
    expect(found[0]?.args).toMatchObject({ unsur, saran });
  });
});

describe('reports, letters, media and covers', () => {
  const study = (file: string, rest: string) =>
    `jenis: laporan_penelitian, berkas: ${file}, tanggal: 2025-03-01${rest}`;
  const news = (file: string, host: string) =>
    `jenis: berita, berkas: ${file}, tautan: "https://${host}/a", tanggal: 2025-03-01, pilihan: media_luar`;
  const video = 'jenis: video, tautan: "https://youtu.be/a", nilai: 4, unsur: [manfaat]';

  it.each([
    [
      'a study signed by the office',
      'monev',
      3,
      [study('a/1.pdf', ', penandatangan: kpd')],
      ['bukti/monev-internal'],
    ],
    ['claimed as less', 'monev', 2, [study('a/1.pdf', ', penandatangan: kpd')], []],
    ['signatory not stated', 'monev', 3, [study('a/1.pdf', '')], []],
    [
      'an external one beside it',
      'monev',
      3,
      [study('a/1.pdf', ', penandatangan: kpd'), study('a/2.pdf', ', penandatangan: luar')],
      [],
    ],
    [
      'news of the office',
      'sosialisasi',
      3,
      [news('a/1.jpg', 'contohkab.go.id')],
      ['bukti/media-milik-pemda'],
    ],
    ['claimed as less', 'sosialisasi', 2, [news('a/1.jpg', 'contohkab.go.id')], []],
    [
      'other news beside it',
      'sosialisasi',
      3,
      [news('a/1.jpg', 'contohkab.go.id'), news('a/2.jpg', 'kabar.contoh.id')],
      [],
    ],
    [
      'a cover without logo',
      'video',
      1,
      [video, 'jenis: sampul_video, berkas: a/s.jpg, memuat: [judul]'],
      ['bukti/sampul-kurang'],
    ],
    ['a cover nobody looked at', 'video', 1, [video, 'jenis: sampul_video, berkas: a/s.jpg'], []],
  ] as const)('%s (%s, level %i)', (_, indicator, klaim, records, expected) => {
    expect(codes(findIn(indicator, klaim, records))).toEqual(expected);
  });
});

describe('fields of a template', () => {
  const letter = (fields: string) => `jenis: laporan_skm, berkas: a/s.pdf, tanggal: 2025-03-01, ${fields}`;

  it.each([
    ['nomor: "{{nomor}}"', '{{nomor}}'],
    ['nomor: "800/..../Dinkes"', '....'],
    ['nomor: 188.45/.../2025', '...'],
    ['nomor: "[nomor surat]"', '[nomor surat]'],
    ['nomor: 800/XXX/2025', 'XXX'],
    ['nomor: "800/____/2025"', '____'],
    ['tentang: Penetapan xxx', 'xxx'],
    ['tentang: "Tim «nama_inovasi»"', '«nama_inovasi»'],
  ])('%s', (fields, ditemukan) => {
    const found = findIn('monev', 2, [letter(fields)]);
    expect(codes(found)).toEqual(['bukti/isian-templat']);
    expect(found[0]?.args).toMatchObject({ ditemukan });
  });

  it.each([
    'nomor: 188.45/12/KUM/2025',
    'nomor: 800/XXXI/2025',
    'nomor: "12 [salinan]"',
    'tentang: Pelatihan Angkatan XXX',
    'tentang: "Pedoman Inovasi, Edisi Kedua ..."',
  ])('%s is none', (fields) => {
    expect(findIn('monev', 2, [letter(fields)])).toEqual([]);
  });
});

describe('a date still to come', () => {
  const report = (tanggal: string) => `jenis: laporan_skm, berkas: a/s.pdf, tanggal: ${tanggal}`;

  it.each([
    ['2026-06-10', []],
    ['2026-06', []],
    ['2026-06-11', ['bukti/tanggal-masa-depan']],
    ['2026-07', ['bukti/tanggal-masa-depan']],
    ['2027-01-01', ['bukti/di-luar-jendela']],
  ] as const)('%s', (tanggal, expected) => {
    expect(codes(findIn('monev', 2, [report(tanggal)]))).toEqual(expected);
  });
});
