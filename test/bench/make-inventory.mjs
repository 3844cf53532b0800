/** A complete inventory of any size under iga-2026: every slot claimed at level 2 or 3 with evidence that bears it. */
export function makeInventory(count) {
  const lines = [
    'versi: 1',
    'edisi: iga-2026',
    'pemda: {nama: Kabupaten Contoh, jenis: kabupaten}',
    'spd: {total: 45.00}',
    'inovasi:',
  ];
  for (let number = 1; number <= count; number += 1) lines.push(...innovation(number));
  return `${lines.join('\n')}\n`;
}

const URUSAN = [
  'Kesehatan',
  'Pendidikan',
  'Sosial',
  'Pekerjaan Umum dan Penataan Ruang',
  'Perumahan Rakyat dan Kawasan Permukiman',
];
const SYLLABLES = [
  'ba',
  'ci',
  'du',
  'fe',
  'go',
  'ha',
  'ji',
  'ku',
  'le',
  'mo',
  'na',
  'pi',
  'ru',
  'se',
  'to',
  'wa',
  'yu',
  'za',
];

function innovation(number) {
  const id = `INV-${String(number).padStart(4, '0')}`;
  return [
    `  - id: ${id}`,
    `    nama: ${nameOf(number)}`,
    `    perangkat_daerah: Dinas ${nameOf(number % 40)}`,
    '    jenis_unit: dinas',
    '    tahapan: penerapan',
    '    inisiator: perangkat_daerah',
    '    klasifikasi: perangkat_daerah',
    '    jenis: digital',
    '    bentuk: pelayanan_publik',
    '    asta_cita: 4',
    '    pkpn: D',
    '    koordinat: "-3.41, 114.85"',
    '    tujuan: Mempercepat layanan.',
    '    manfaat: Warga menghemat waktu.',
    '    hasil: Layanan berjalan setiap hari.',
    `    urusan: ${URUSAN[number % URUSAN.length]}`,
    '    waktu_uji_coba: 2024-02-01',
    '    waktu_penerapan: 2024-06-01',
    '    kriteria: {pembaharuan: ya, manfaat: ya, tanpa_beban: ya, kewenangan: ya, replikasi: ya}',
    '    rancang_bangun: |',
    `      ${'Uraian rancang bangun sebagai contoh saja untuk mengukur waktu. '.repeat(38)}`,
    '    indikator:',
    ...SLOTS.flatMap(([key, claim, records, extra = '']) => [
      `      ${key}:`,
      `        klaim: ${claim}`,
      ...(extra === '' ? [] : [`        ${extra}`]),
      '        bukti:',
      ...records.flatMap((record, index) => [
        `          - berkas: ${id}/${key}-${index + 1}.${record.ending ?? 'pdf'}`,
        ...record.lines.map((line) => `            ${line}`),
      ]),
    ]),
  ];
}

function nameOf(number) {
  let rest = number * 7919 + 13;
  let name = '';
  for (let step = 0; step < 5; step += 1) {
    name += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length) + number;
  }
  return name.toUpperCase();
}

const letter = ['nomor: "12 Tahun 2024"', 'tanggal: 2024-03-01', 'tentang: Inovasi Daerah'];
const image = (lines) => ({ ending: 'png', lines });
const paper = (lines) => ({ lines });

const SLOTS = [
  ['regulasi', 2, [paper(['jenis: perkada', ...letter, 'memuat: [nama_inovasi, tanda_tangan]'])]],
  ['sdm', 3, [paper(['jenis: sk_kdh', ...letter, 'nilai: 34', 'memuat: [tanda_tangan, peran]'])]],
  [
    'anggaran',
    2,
    [
      paper(['jenis: dpa', 'tahun: 2025', 'memuat: [sorotan]']),
      paper(['jenis: dpa', 'tahun: 2026', 'memuat: [sorotan]']),
    ],
  ],
  ['alat_kerja', 3, [image(['jenis: tangkapan_layar', 'pilihan: daring'])]],
  [
    'bimtek',
    1,
    [
      paper(['jenis: undangan', 'tanggal: 2025-02-01', 'kegiatan: Bimtek']),
      paper(['jenis: daftar_hadir', 'tanggal: 2025-02-02', 'kegiatan: Bimtek']),
      paper(['jenis: sertifikat', 'tanggal: 2025-02-03']),
    ],
  ],
  [
    'rkpd',
    2,
    [
      paper(['jenis: rkpd', 'tahun: 2025', 'memuat: [sorotan]']),
      paper(['jenis: rkpd', 'tahun: 2024', 'memuat: [sorotan]']),
    ],
  ],
  [
    'aktor',
    3,
    [
      paper([
        'jenis: sk_kdh',
        'tanggal: 2024-03-01',
        'unsur: [pemerintah, akademisi, bisnis, komunitas, media]',
      ]),
    ],
  ],
  ['pelaksana', 3, [paper(['jenis: sk_kdh', 'memuat: [tanda_tangan]'])]],
  [
    'jejaring',
    2,
    [
      paper([
        'jenis: sk_kdh',
        'tanggal: 2024-03-01',
        'unsur: [Dinas Kesehatan, Dinas Sosial, Dinas Pendidikan]',
        'memuat: [tanda_tangan]',
      ]),
    ],
  ],
  ['sosialisasi', 2, [image(['jenis: konten_medsos', 'pilihan: medsos', 'tanggal: 2025-08-17'])]],
  ['pedoman_teknis', 2, [paper(['jenis: buku_elektronik'])]],
  ['informasi_layanan', 1, [image(['jenis: tangkapan_layar', 'pilihan: daring'])]],
  ['proses_layanan', 3, [paper(['jenis: sop', 'nilai: 1', 'memuat: [durasi, tanda_tangan]'])]],
  ['pengaduan', 2, [image(['jenis: rekap_pengaduan', 'tanggal: 2025-12-20', 'nilai: 80'])]],
  ['layanan_terintegrasi', 2, [image(['jenis: tangkapan_layar', 'pilihan: satu_unit'])]],
  [
    'replikasi',
    1,
    [paper(['jenis: dokumen_replikasi', 'unsur: [Kabupaten Tapin]', 'memuat: [tanda_tangan]'])],
  ],
  ['kecepatan_penciptaan', 2, [paper(['jenis: proposal', 'nilai: 6', 'memuat: [durasi]'])]],
  [
    'kemanfaatan',
    3,
    [paper(['jenis: daftar_penerima', 'nilai: 812', 'memuat: [tanda_tangan]'])],
    'basis: orang',
  ],
  ['monev', 2, [paper(['jenis: laporan_skm', 'tanggal: 2025-12-15'])]],
  [
    'video',
    2,
    [
      { ending: 'mp4', lines: ['jenis: video', 'nilai: 4', 'unsur: [latar_belakang, manfaat, dampak]'] },
      image(['jenis: sampul_video', 'memuat: [logo]']),
    ],
  ],
];
