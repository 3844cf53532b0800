import { normalizeName } from '../normalize-name.js';

/**
 * Headings under which offices and other programs keep the fields, in the form of `normalizeName`. Words that only
 * fill ("inovasi", "daerah") are dropped before comparing, so "Jenis Inovasi Daerah" needs no entry of its own.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  nomor_urut: ['no', 'nomor', 'no urut', 'nomor urut', 'nmr', 'num'],
  id: ['id', 'kode', 'kode inovasi', 'id inovasi', 'inovasi id', 'nomor registrasi', 'no registrasi'],
  nama: [
    'nama',
    'nama inovasi',
    'nama inovasi daerah',
    'judul',
    'judul inovasi',
    'nama judul inovasi',
    'nama proposal',
    'judul proposal',
    'inovasi',
    'inovasi daerah',
    'inovasi yang dilaksanakan',
    'nama program inovasi',
    'title',
  ],
  perangkat_daerah: [
    'perangkat daerah',
    'nama perangkat daerah',
    'nama perangkat daerah kecamatan uptd uptb blud',
    'perangkat daerah pengampu',
    'perangkat daerah pelaksana',
    'opd',
    'nama opd',
    'opd unit kerja',
    'opd pelaksana',
    'opd pengampu',
    'opd pengusul',
    'admin opd',
    'asal opd',
    'skpd',
    'nama skpd',
    'skpd pelaksana',
    'skpd unit kerja',
    'unit kerja',
    'nama unit kerja',
    'unit instansi',
    'instansi pelaksana',
    'pelaksana inovasi opd',
    'organisasi perangkat daerah',
    'satuan kerja perangkat daerah',
    'instansi',
    'dinas',
  ],
  jenis_unit: ['jenis unit', 'jenis unit kerja', 'kategori unit'],
  tahapan: ['tahapan', 'tahapan inovasi', 'tahap', 'tahap inovasi', 'status tahapan'],
  tahap_lab: ['tahap lab', 'tahapan laboratorium', 'tahap laboratorium inovasi', 'tahap 5d', 'tahapan lab'],
  inisiator: ['inisiator', 'inisiator inovasi', 'inisiator daerah', 'inisiator inovasi daerah'],
  nama_inisiator: ['nama inisiator', 'nama inovator', 'inovator', 'nama penggagas', 'penggagas', 'pencetus'],
  klasifikasi: ['klasifikasi', 'klasifikasi inovasi'],
  jenis: ['jenis', 'jenis inovasi', 'jenis digital non digital', 'digital non digital'],
  bentuk: ['bentuk', 'bentuk inovasi', 'bentuk inovasi daerah'],
  asta_cita: ['asta cita', 'asta cipta', 'astacita', 'tematik asta cita'],
  pkpn: ['pkpn', 'klaster pkpn', 'program kerja prioritas nasional', 'program prioritas nasional'],
  urusan: [
    'urusan',
    'urusan utama',
    'urusan pemerintah',
    'urusan pemerintahan',
    'urusan pemerintahan utama',
    'urusan inovasi',
    'urusan wajib',
    'bidang urusan',
    'bidang urusan pemerintahan',
  ],
  urusan_beririsan: [
    'urusan beririsan',
    'urusan irisan',
    'urusan lain yang beririsan',
    'urusan lain',
    'urusan pemerintahan lain yang beririsan',
    'urusan pemerintahan beririsan',
    'urusan pendukung',
  ],
  koordinat: ['koordinat', 'titik koordinat', 'lokasi koordinat', 'koordinat lokasi', 'lat long', 'lat lon'],
  lintang: ['lintang', 'latitude', 'lat', 'garis lintang'],
  bujur: ['bujur', 'longitude', 'long', 'lon', 'lng', 'garis bujur'],
  waktu_uji_coba: [
    'waktu uji coba',
    'waktu ujicoba',
    'waktu uji',
    'tanggal uji coba',
    'tgl uji coba',
    'tgl mulai uji coba',
    'tanggal mulai uji coba',
    'mulai uji coba',
    'uji coba',
    'ujicoba',
    'tahun uji coba',
    'tahun inisiasi',
    'waktu pelaksanaan uji coba',
  ],
  waktu_penerapan: [
    'waktu penerapan',
    'waktu implementasi',
    'tanggal penerapan',
    'tgl penerapan',
    'tgl mulai penerapan',
    'tanggal mulai penerapan',
    'mulai penerapan',
    'tanggal implementasi',
    'tgl implementasi',
    'penerapan',
    'penerapan awal',
    'implementasi',
    'diterapkan',
    'waktu diterapkan',
    'tahun penerapan',
    'tahun implementasi',
    'waktu pelaksanaan penerapan',
    'mulai diterapkan',
  ],
  waktu_pengembangan: [
    'waktu pengembangan',
    'tanggal pengembangan',
    'tgl pengembangan',
    'pengembangan',
    'pengembangan terbaru',
    'tahun pengembangan',
    'waktu perkembangan',
    'berkembang',
  ],
  rancang_bangun: [
    'rancang bangun',
    'rancang bangun inovasi',
    'rancang bangun dan pokok perubahan',
    'rancang bangun dan pokok perubahan yang dilakukan',
    'rancang bangun dan pokok perubahan yang akan dilakukan',
    'deskripsi inovasi',
    'uraian inovasi',
    'penjelasan',
    'penjelasan inovasi',
    'deskripsi singkat',
  ],
  tujuan: ['tujuan', 'tujuan inovasi', 'tujuan inovasi daerah'],
  manfaat: ['manfaat', 'manfaat inovasi', 'manfaat yang diperoleh', 'manfaat inovasi daerah'],
  hasil: ['hasil', 'hasil inovasi', 'hasil inovasi daerah', 'output inovasi'],
  'lampiran.anggaran': ['berkas anggaran', 'file anggaran', 'lampiran anggaran', 'dokumen anggaran'],
  'lampiran.profil_bisnis': [
    'profil bisnis',
    'berkas profil bisnis',
    'file profil bisnis',
    'lampiran profil bisnis',
  ],
  'lampiran.haki': ['haki', 'dokumen haki', 'berkas haki', 'file haki', 'hki'],
  'lampiran.penghargaan': ['penghargaan', 'berkas penghargaan', 'file penghargaan', 'dokumen penghargaan'],
  'kriteria.pembaharuan': ['mengandung pembaharuan', 'mengandung pembaruan', 'pembaharuan', 'kebaharuan'],
  'kriteria.manfaat': ['memberi manfaat', 'memberikan manfaat', 'memberi manfaat bagi daerah'],
  'kriteria.tanpa_beban': ['tidak membebani', 'tidak menimbulkan beban', 'tanpa beban'],
  'kriteria.kewenangan': ['merupakan kewenangan', 'kewenangan daerah', 'menjadi kewenangan daerah'],
  'kriteria.replikasi': ['dapat direplikasi', 'bisa direplikasi'],
  kirim: ['kirim', 'dikirim', 'ikut dikirim', 'diusulkan', 'ikut iga', 'dilaporkan'],
  kematangan: [
    'kematangan',
    'skor',
    'skor kematangan',
    'nilai kematangan',
    'estimasi skor kematangan',
    'skor sid',
    'skor sid terverifikasi',
    'skor inovasi',
    'total skor',
  ],
  pemda: [
    'pemda',
    'nama pemda',
    'pemerintah daerah',
    'kabupaten kota',
    'kab kota',
    'kabkota',
    'nama kabupaten kota',
  ],
  indikator: ['indikator', 'nama indikator', 'no indikator', 'nomor indikator', 'indikator inovasi'],
  klaim: ['klaim', 'level', 'level klaim', 'parameter', 'level parameter'],
  'bukti.jenis': ['jenis dokumen', 'jenis bukti', 'jenis data dukung', 'bentuk dokumen'],
  'bukti.berkas': [
    'berkas',
    'file',
    'nama berkas',
    'nama file',
    'dokumen',
    'nama dokumen',
    'file bukti',
    'data dukung',
  ],
  'bukti.tautan': [
    'tautan',
    'link',
    'url',
    'link bukti',
    'link data dukung',
    'link dokumen',
    'bukti',
    'link file',
  ],
  'bukti.nomor': [
    'nomor surat',
    'nomor dokumen',
    'nomor surat dokumen',
    'no surat',
    'no dokumen',
    'nomor sk',
  ],
  'bukti.tanggal': [
    'tanggal surat',
    'tanggal dokumen',
    'tanggal surat dokumen',
    'tgl surat',
    'tgl dokumen',
    'tanggal',
  ],
  'bukti.tentang': ['tentang', 'perihal', 'hal'],
  'bukti.tahun': ['tahun', 'tahun anggaran', 'tahun dokumen'],
  'bukti.penandatangan': ['penandatangan', 'ditandatangani oleh', 'ttd oleh'],
  'bukti.nilai': ['nilai', 'jumlah', 'besaran'],
  'bukti.pilihan': ['pilihan'],
  'bukti.unsur': ['unsur'],
  'bukti.memuat': ['memuat', 'isi dokumen'],
  'bukti.kegiatan': ['kegiatan', 'nama kegiatan'],
  'bukti.catatan': ['catatan', 'keterangan', 'ket'],
  'verifikasi.status': [
    'status',
    'status verifikasi',
    'hasil verifikasi',
    'status kesesuaian',
    'kesesuaian',
    'putusan',
    'sesuai tidak sesuai',
  ],
  'verifikasi.level': ['level verifikasi', 'parameter verifikasi', 'level verifikator'],
  'verifikasi.alasan': [
    'alasan',
    'alasan tidak sesuai',
    'alasan verifikasi',
    'catatan verifikator',
    'catatan verifikasi',
    'keterangan verifikator',
  ],
  'verifikasi.tanggal': ['tanggal verifikasi', 'tgl verifikasi', 'tanggal putusan'],
  abaikan: [
    'tanggal input',
    'link video',
    'tautan video',
    'tgl input',
    'diinput oleh',
    'created at',
    'updated at',
    'nip',
    'no hp',
    'nomor hp',
    'no wa',
    'email',
    'nik',
  ],
};

/** Headings that mean an office in some programs and something else in others; what stands below decides. */
export const OFFICE_IF_CONTENT_SAYS_SO: ReadonlySet<string> = new Set([
  'pemda',
  'nama pemda',
  'dibuat oleh',
  'nama instansi',
  'pengusul',
  'pelaksana',
  'lokus',
  'username',
]);

const FILLERS: ReadonlySet<string> = new Set(['inovasi', 'daerah', 'anda', 'yang', 'nya']);

const BY_TEXT: ReadonlyMap<string, string> = indexTexts();
const BY_CORE: ReadonlyMap<string, string> = indexCores();

/** The field a heading names; undefined when it is none of ours. */
export function findSynonym(heading: string): string | undefined {
  const text = headingText(heading);
  return BY_TEXT.get(text) ?? BY_CORE.get(coreOf(text));
}

/** All headings known, in their compared form. */
export const KNOWN_HEADINGS: readonly string[] = [...BY_TEXT.keys()];

/** A heading without its numbering ("1.2 ", "a. "), its stars and what stands in brackets behind it. */
export function headingText(heading: string): string {
  const bare = heading.replace(/\([^()]*\)/gu, ' ').replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+/iu, '');
  return normalizeName(bare) || normalizeName(heading);
}

function coreOf(text: string): string {
  return text
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .join(' ');
}

function indexTexts(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [field, texts] of Object.entries(SYNONYMS)) {
    for (const text of texts) index.set(normalizeName(text), field);
  }
  return index;
}

/** A core that two fields share tells neither. */
function indexCores(): ReadonlyMap<string, string> {
  const index = new Map<string, string | undefined>();
  for (const [text, field] of BY_TEXT) {
    const core = coreOf(text);
    if (core === '' || core.length < 3) continue;
    index.set(core, index.has(core) && index.get(core) !== field ? undefined : field);
  }
  const known = new Map<string, string>();
  for (const [core, field] of index) if (field !== undefined) known.set(core, field);
  return known;
}
