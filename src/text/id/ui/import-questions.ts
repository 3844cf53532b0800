import type {
  IgnoredColumn,
  MatrixReading,
  QuestionArgs,
  RejectedRow,
  UnreadReason,
} from '../../../inventory/import/report.js';
import type { Labels } from '../../labels.js';

export const REJECTED_ROWS: Readonly<Record<RejectedRow, string>> = {
  tanpa_nama: 'nama inovasinya kosong',
  mirip_contoh: 'namanya diawali "contoh"; tulis lain bila ini inovasi',
  lanjutan: 'lanjutan sel nama yang digabung',
  catatan_kaki: 'catatan atau tanda tangan',
  nama_rangkap: 'lebih dari satu inovasi bernama ini',
  yatim: 'inovasinya tidak ada dalam daftar',
  label_tak_dikenal: 'labelnya tidak dikenal',
  di_luar_inovasi: 'belum ada nama inovasi di atasnya',
  indikator_tak_dikenal: 'indikatornya tidak dikenal',
};

export const IGNORED_COLUMNS: Readonly<Record<IgnoredColumn, string>> = {
  tak_dikenal: 'judul tidak dikenal',
  tanpa_judul: 'tanpa judul',
  rangkap: 'sama dengan kolom lain',
  tidak_dipakai: 'tidak ada dalam inventaris',
  bukan_matriks: 'nama indikator, tetapi terlalu sedikit untuk matriks',
  bukti_tanpa_indikator: 'data dukung tanpa kolom indikator',
  waktu_tidak_jelas: 'tidak jelas tahun atau tanggal apa',
  nomor_indikator_rancu: 'nomor indikator tidak jelas',
  di_samping_profil: 'di samping kolom isi yang dibaca',
  diabaikan: 'diabaikan menurut pemetaan',
};

const UNREAD_SHEETS: Readonly<Record<UnreadReason, string>> = {
  bukan_daftar: 'bukan daftar inovasi',
  spd: 'tampak berisi SPD, tetapi kolom klaim, nilai, pilihan, atau T-1 dan T-2 tidak ditemukan',
  tersembunyi: 'tampak seperti daftar inovasi, tetapi lembarnya tersembunyi',
  daftar_lain: 'tampak seperti daftar inovasi yang lain',
  kosong: 'tanpa isi',
  tidak_dipilih: 'diabaikan menurut pemetaan',
};

const WITHOUT_LIST: Readonly<Record<WithoutList, string>> = {
  kosong: 'berkas ini kosong',
  tanpa_judul: 'tidak ada baris judul dengan kolom nama inovasi',
  tanpa_baris: 'di bawah judul kolom tidak ada baris inovasi',
};

const READINGS: Readonly<Record<MatrixReading, string>> = {
  ada: 'tanda ada atau tidak ada',
  level: 'level 0 sampai 3',
  skor: 'skor (bobot kali level)',
};

/** What the importer asks, in Indonesian. */
export function askInIndonesian(question: QuestionArgs, labels: Labels): string {
  switch (question.kind) {
    case 'tidak_ada_daftar':
      return `Tidak ditemukan daftar inovasi: ${WITHOUT_LIST[question.sebab]}.`;
    case 'lembar_lain':
      return `Lembar "${question.lembar}" (${question.baris} baris) tidak dibaca: ${UNREAD_SHEETS[question.alasan]}.`;
    case 'kolom_diduga':
      return `Kolom "${question.judul}" diduga ${nameField(question.isian, labels)} dan dibaca begitu.`;
    case 'kolom_tak_dikenal':
      return question.judul === ''
        ? `Ada ${question.nilai} isian di kolom tanpa judul; kolom ini tidak dibaca.`
        : `Kolom "${question.judul}" (${question.nilai} isian) tidak dibaca: ${IGNORED_COLUMNS[question.alasan]}.`;
    case 'kolom_rangkap':
      return `Kolom "${question.judul}" juga ${nameField(question.isian, labels)}; yang dibaca kolom ${question.dipakai}.`;
    case 'kolom_pemetaan_hilang':
      return `Pemetaan atau alias menyebut kolom "${question.judul}" sebagai "${question.isian}", tetapi kolom atau isian itu tidak ada.`;
    case 'isian_pemetaan_salah':
      return `Pemetaan atau alias memberi kolom "${question.judul}" kunci "${question.isian}", tetapi kunci itu tidak ada${question.mirip === undefined ? '' : `; mungkin maksudnya "${question.mirip}"`}.`;
    case 'nomor_indikator_rancu':
      return 'Nomor indikator dapat berarti nomor formulir (16 sampai 35) atau nomor urut (1 sampai 20); kolomnya tidak dibaca.';
    case 'matriks_rancu':
      return `Kolom indikator dapat berisi ${labels.either(question.bacaan.map((reading) => READINGS[reading]))}; levelnya belum diisi.`;
    case 'matriks_tak_terbaca':
      return `Angka di kolom indikator bukan level dan bukan skor, misalnya "${question.isi}"; levelnya belum diisi.`;
    case 'tanda_silang':
      return `Tanda silang pada ${nameField(question.isian, labels)} dapat berarti ya atau tidak; isiannya dikosongkan.`;
    case 'kutip_terbuka':
      return `Tanda kutip di baris ${question.baris} berkas ini membuka sel tetapi tidak ditutup; sel itu ("${question.isi}") dibaca apa adanya, sampai pemisah berikutnya.`;
    case 'tidak_dapat_diukur':
      return `Isian ${nameField(question.isian, labels)} menyatakan tidak dapat diukur; levelnya dikosongkan.`;
    case 'level_edisi_lama':
      return `Isian ${nameField(question.isian, labels)} memakai bunyi level ${question.level} dari edisi lain; levelnya dikosongkan.`;
    case 'level_tak_terbaca':
      return `Isian ${nameField(question.isian, labels)} berisi "${question.isi}", yang bukan level; levelnya dikosongkan.`;
    default:
      return askAboutValue(question, labels);
  }
}

function askAboutValue(question: ValueQuestion, labels: Labels): string {
  switch (question.kind) {
    case 'jumlah_berbeda':
      return `Jumlah tertulis ${question.tertulis}, terbaca ${question.terbaca} inovasi.`;
    case 'baris_ditolak':
      return `Baris "${question.isi}" tidak dibaca: ${REJECTED_ROWS[question.alasan]}.`;
    case 'hanya_nama':
      return `Baris "${question.nama}" hanya berisi nama; dibaca sebagai inovasi.`;
    case 'pd_kosong':
      return `Perangkat daerah untuk "${question.nama}" kosong, dan selnya tidak digabung dengan yang di atasnya.`;
    case 'pd_dari_nama':
      return `Perangkat daerah tidak disebut dalam daftar; untuk ${question.jumlah} inovasi dipakai nama ${question.sumber}: ${question.nama}.`;
    case 'kode_sebagian':
      return `${question.jumlah} inovasi tanpa kode, sedangkan yang lain berkode seperti "${question.contoh}"; kodenya dibuatkan.`;
    case 'baris_tersembunyi':
      return `Baris "${question.nama}" tersembunyi di lembar, tetapi ikut dibaca.`;
    case 'urusan_banyak':
      return `Satu sel menyebut beberapa urusan; "${question.utama}" dibaca sebagai urusan utama, ${labels.list(question.lain)} sebagai urusan beririsan.`;
    case 'koordinat_di_luar':
      return `Koordinat "${question.isi}" terletak di luar Indonesia.`;
    case 'koordinat_tertukar':
      return `Koordinat "${question.isi}" tampak tertukar; dibaca ${question.dibaca}.`;
    case 'koordinat_tak_terbaca':
      return `Koordinat "${question.isi}" tidak dapat dibaca.`;
    case 'persen_rancu':
      return `Angka "${question.isi}" tanpa tanda persen berada di kolom persentase.`;
    case 'angka_dibulatkan':
      return `Isian ${nameField(question.isian, labels)} berisi "${question.isi}", angka panjang yang sudah dibulatkan lembar kerja; isiannya dikosongkan.`;
    case 'rumus':
      return question.galat
        ? `Rumus untuk ${nameField(question.isian, labels)} berakhir galat ("${question.isi}"); isiannya dikosongkan.`
        : `Rumus untuk ${nameField(question.isian, labels)} belum pernah dihitung; isiannya dikosongkan.`;
    case 'pemda_beragam':
      return `Kolom daerah menyebut beberapa daerah (${labels.list(question.nama)}); nama daerah tidak diisi.`;
    case 'nilai_rangkap':
      return `Isian ${nameField(question.isian, labels)} di sini "${question.isi}", di tempat lain "${question.dipakai}"; yang dipakai "${question.dipakai}".`;
  }
}

type WithoutList = Extract<QuestionArgs, { kind: 'tidak_ada_daftar' }>['sebab'];

/** Questions about single values and rows; the others are about sheets, columns and levels. */
type ValueQuestion = Extract<
  QuestionArgs,
  {
    kind:
      | 'jumlah_berbeda'
      | 'baris_ditolak'
      | 'hanya_nama'
      | 'pd_kosong'
      | 'pd_dari_nama'
      | 'kode_sebagian'
      | 'baris_tersembunyi'
      | 'urusan_banyak'
      | 'koordinat_di_luar'
      | 'koordinat_tertukar'
      | 'koordinat_tak_terbaca'
      | 'persen_rancu'
      | 'angka_dibulatkan'
      | 'rumus'
      | 'pemda_beragam'
      | 'nilai_rangkap';
  }
>;

function nameField(field: string, labels: Labels): string {
  const [head = '', tail] = field.split('.');
  if (head === 'indikator' && tail !== undefined) return `indikator "${tail}"`;
  return labels.field(tail ?? head);
}
