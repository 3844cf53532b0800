import type { CommandTexts } from '../commands.js';

/** What `iga --help` says in Indonesian. */
export const indonesianCommands: CommandTexts = {
  program:
    'Memeriksa inventaris inovasi daerah sebelum diunggah: indeks, predikat, celah, dan temuan per perangkat daerah.',
  penggunaan: 'Penggunaan:',
  perintah: 'Perintah:',
  opsi: 'Opsi:',
  argumen: 'Argumen:',
  opsi_singkat: '[opsi]',
  perintah_singkat: '[perintah]',
  bantuan: 'tampilkan bantuan ini',
  versi: 'tampilkan versi program',
  contoh: 'Contoh:',
  periksa: {
    ringkas: 'periksa inventaris: indeks, celah, dan temuan',
    argumen:
      'inventaris (.yaml, .yml, templat .xlsx) atau daftar milik sendiri (.xlsx, .csv, .tsv); beberapa berkas digabung menjadi satu pemda',
    contoh: [
      ['iga periksa inventaris.yaml', 'periksa satu inventaris beserta berkas data dukungnya'],
      ['iga periksa dinkes.yaml disdik.yaml', 'gabungkan inventaris dua perangkat daerah, lalu periksa'],
      ['iga periksa daftar-inovasi.xlsx', 'periksa langsung daftar milik sendiri; yang meragukan ditanyakan'],
      [
        'iga periksa pemda.yaml opd/*.xlsx --pemetaan pemetaan.yaml',
        'gabungkan keterangan daerah dan daftar setiap perangkat daerah',
      ],
      ['iga periksa inventaris.yaml --minimal-indeks 65,01', 'gagal bila indeks terbukti di bawah 65,01'],
      [
        'iga periksa inventaris.xlsx --tandai salinan.xlsx',
        'tulis salinan dengan sel bermasalah diwarnai dan diberi catatan',
      ],
      ['iga periksa opd/*.xlsx --tandai bertanda/', 'satu salinan bertanda untuk setiap buku kerja'],
      ['iga periksa inventaris.yaml --format json -o hasil.json', 'simpan hasil lengkap untuk program lain'],
      ['iga periksa inventaris.yaml --format github', 'anotasi pada baris berkas di GitHub Actions'],
    ],
  },
  laporan: {
    ringkas: 'tulis laporan celah: satu berkas untuk setiap -o',
    argumen:
      'inventaris (.yaml, .yml, templat .xlsx) atau daftar milik sendiri (.xlsx, .csv, .tsv); beberapa berkas digabung menjadi satu pemda',
    contoh: [
      ['iga laporan inventaris.xlsx -o laporan.html', 'laporan untuk dibuka di peramban dan dicetak'],
      [
        'iga laporan inventaris.xlsx -o hasil.md -o temuan.csv',
        'ringkasan untuk obrolan, temuan untuk Excel',
      ],
      [
        'iga laporan inventaris.xlsx -o hasil.txt -o hasil.json',
        'dua bentuk sekaligus, inventaris dibaca sekali',
      ],
      ['iga laporan inventaris.xlsx -o laporan.xlsx', 'buku kerja Excel dengan rumus yang hidup'],
      ['iga laporan opd/*.xlsx pemda.yaml -o hasil.json', 'gabungkan kiriman setiap perangkat daerah'],
      [
        'iga laporan inventaris.xlsx --per-opd opd/ --tenggat 2026-07-15',
        'laporan dan pesan WhatsApp untuk setiap perangkat daerah',
      ],
      [
        'iga laporan inventaris.xlsx --tenggat 2026-07-15 -o nota.docx',
        'nota dinas kepada para kepala perangkat daerah',
      ],
    ],
  },
  skor: {
    ringkas: 'tampilkan cara hitung setiap skor',
    argumen:
      'inventaris (.yaml, .yml, templat .xlsx) atau daftar milik sendiri (.xlsx, .csv, .tsv); beberapa berkas digabung menjadi satu pemda',
    contoh: [
      ['iga skor inventaris.yaml', 'hitungan dari level yang terbukti'],
      ['iga skor inventaris.yaml --dasar klaim', 'hitungan dari level yang diklaim'],
      ['iga skor inventaris.yaml --inovasi INV-001', 'hitungan satu inovasi, per indikator'],
    ],
  },
  salin: {
    ringkas: 'siapkan lembar salin dan berkas unggahan untuk setiap inovasi',
    argumen:
      'inventaris (.yaml, .yml, templat .xlsx) atau daftar milik sendiri (.xlsx, .csv, .tsv); beberapa berkas digabung menjadi satu pemda',
    contoh: [
      ['iga salin inventaris.xlsx -o siap-unggah', 'satu folder per inovasi: isian menurut urutan formulir'],
      [
        'iga salin inventaris.xlsx -o siap-unggah --berkas',
        'sekaligus salin data dukung, diberi nomor indikator',
      ],
      ['iga salin inventaris.xlsx -o siap-unggah --dengan-nama', 'tampilkan juga nama inisiator'],
    ],
  },
  jelaskan: {
    ringkas: 'jelaskan satu indikator atau satu kode temuan',
    argumen: 'nomor atau kunci indikator, atau kode temuan',
    contoh: [
      ['iga jelaskan 16', 'indikator nomor 16: level, data dukung, dan sumbernya'],
      ['iga jelaskan regulasi --edisi iga-2026', 'indikator yang sama, disebut dengan kuncinya'],
      ['iga jelaskan bukti/berkas-hilang', 'arti sebuah temuan dan cara memperbaikinya'],
    ],
  },
  edisi: {
    ringkas: 'daftar edisi, isi satu edisi, atau beda dua edisi',
    argumen: 'kode edisi, atau letak katalog sendiri untuk diperiksa',
    contoh: [
      ['iga edisi', 'daftar edisi yang tersedia'],
      ['iga edisi iga-2026', 'rumus, predikat, indikator, dan sumber satu edisi'],
      ['iga edisi iga-2026 --banding iga-2027', 'apa yang berbeda di antara dua edisi'],
      ['iga edisi katalog-kami.yaml', 'periksa katalog buatan sendiri'],
    ],
  },
  templat: {
    ringkas: 'buat inventaris kosong untuk diisi, Excel atau YAML',
    contoh: [
      ['iga templat -o inventaris.xlsx', 'buku kerja kosong untuk edisi terbaru yang berlaku'],
      ['iga templat -o inventaris.xlsx --inovasi daftar.csv', 'isi lebih dulu dengan daftar inovasi'],
      ['iga templat -o baru.xlsx --edisi iga-2027 --dari lama.yaml', 'isi lebih dulu dengan inventaris lama'],
      ['iga templat -o inventaris.yaml', 'berkas YAML dengan keterangan di setiap isian'],
    ],
  },
  konversi: {
    ringkas: 'ubah inventaris Excel menjadi YAML, atau sebaliknya',
    argumen: 'inventaris (.yaml, .yml, templat .xlsx) atau daftar milik sendiri (.xlsx, .csv, .tsv)',
    argumen_keluar: 'inventaris yang ditulis (.xlsx, .yaml, .yml)',
    contoh: [
      ['iga konversi inventaris.yaml inventaris.xlsx', 'YAML menjadi Excel, tanpa ada yang hilang'],
      ['iga konversi inventaris.xlsx inventaris.yaml --timpa', 'Excel menjadi YAML, menimpa yang lama'],
      [
        'iga konversi daftar-opd.xlsx draf.xlsx',
        'daftar milik sendiri menjadi draf inventaris, dengan laporan pemetaannya',
      ],
    ],
  },
  pindai: {
    ringkas: 'buat draf inventaris dari folder data dukung',
    argumen: 'folder data dukung: satu folder per inovasi, per perangkat daerah, atau satu inovasi saja',
    contoh: [
      ['iga pindai bukti -o draf.xlsx', 'draf Excel; yang belum pasti didaftar, tidak ditempatkan'],
      ['iga pindai bukti -o draf.yaml --pemda "Kabupaten Contoh"', 'draf YAML dengan nama pemda'],
      ['iga pindai bukti -o draf.xlsx --tanpa-berkas', 'menurut nama saja, tanpa membuka berkas'],
      ['iga pindai bukti -o draf.xlsx --ocr --timpa', 'ulangi, hasil pindaian (scan) dan foto ikut dibaca'],
    ],
  },
  opsi_umum: {
    per_opd:
      'satu laporan dan satu pesan singkat per perangkat daerah ke folder ini (--format html, md, atau xlsx)',
    tenggat: 'batas melengkapi, dicantumkan dalam laporan',
    dengan_nama: 'sertakan nama inisiator (data pribadi) dalam laporan',
    pemda: 'nama pemda untuk draf',
    salin_keluaran: 'folder hasil, wajib disebut',
    salin_gagal_pada:
      'lembar yang menggagalkan: galat (belum siap), peringatan (juga yang bercatatan), atau tidak (bawaan: tidak)',
    salin_berkas: 'salin juga data dukung ke folder setiap inovasi',
    pindai_keluaran: 'draf yang dibuat, wajib disebut (.xlsx, .yaml, .yml)',
    pindai_semua: 'tampilkan daftar berkas dan inovasi sampai habis',
    tandai: 'salin buku kerja ke berkas atau folder ini, dengan sel bermasalah diwarnai dan diberi catatan',
    pemetaan: 'pemetaan kolom daftar milik sendiri: pakai dari berkas ini; bila belum ada, simpan ke sini',
    edisi: 'edisi atau letak katalog (bawaan: edisi terbaru yang berlaku)',
    bukti: 'folder data dukung (bawaan: folder inventaris)',
    tanpa_berkas: 'jangan buka berkas data dukung',
    ocr: 'baca juga pindaian dan foto (OCR; lambat, hasilnya petunjuk)',
    periksa_tautan: 'tanyakan ke jaringan apakah tautan dapat dibuka',
    tanpa_singgahan: 'buka semua berkas dari awal',
    tanggal: 'tanggal pemeriksaan (bawaan: hari ini)',
    format: 'bentuk hasil: teks atau json (bawaan: teks)',
    format_laporan:
      'bentuk hasil: teks, json, html, xlsx, md, csv, ndjson, sarif, junit, github, docx (bawaan: menurut akhiran berkas)',
    keluaran: 'tulis hasil ke berkas ini, bukan ke layar',
    keluaran_banyak: 'tulis hasil ke berkas ini; boleh diulang, - berarti layar',
    timpa: 'boleh menimpa berkas hasil yang sudah ada',
    konfigurasi: 'berkas konfigurasi (bawaan: iga.config.yaml terdekat)',
    bahasa: 'bahasa: id atau en (bawaan: id)',
    tanpa_warna: 'tampilkan tanpa warna',
    senyap: 'jangan tampilkan pesan kemajuan',
    gagal_pada: 'temuan yang menggagalkan: galat, peringatan, atau tidak (bawaan: galat)',
    minimal_indeks: 'gagal bila indeks di bawah angka ini',
    minimal_predikat: 'gagal bila predikat di bawah ini',
    maks_celah: 'gagal bila celah di atas persen ini',
    dasar: 'skor yang diuji: klaim, terbukti, jika_dipastikan, terverifikasi (bawaan: terbukti)',
    dasar_celah: 'slot yang dihitung celahnya: sid, sid+spd, wajib (bawaan: sid)',
    semua: 'tampilkan semua temuan dan asumsi',
    skor_dasar: 'skor yang ditampilkan: klaim, terbukti, jika_dipastikan, terverifikasi (bawaan: terbukti)',
    inovasi: 'hanya inovasi dengan kode ini',
    banding: 'bandingkan dengan edisi atau katalog ini',
    templat_keluaran: 'berkas yang dibuat, wajib disebut (.xlsx, .yaml, .yml)',
    dari: 'isi lebih dulu dengan inventaris ini (.xlsx, .yaml, .yml)',
    daftar_inovasi:
      'isi lebih dulu dengan daftar inovasi ini (.csv, .xlsx): ID, Nama Inovasi, Perangkat Daerah',
  },
};
