import type { FileTextFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

/** What OCR read is less sure, and every sentence that rests on it says so. */
function reader(sumber: 'lapisan_teks' | 'ocr'): string {
  return sumber === 'ocr' ? 'bacaan OCR' : 'bacaan mesin';
}

/** About the words of a document, in Indonesian. */
export const fileWordTexts = (labels: Labels): FindingTexts<FileTextFindings> => ({
  'bukti/nama-tidak-tampak': {
    judul: 'Nama inovasi tidak tampak',
    pesan: (args) => {
      const missing = `${documentName(args, labels)}: nama inovasi "${args.nama_inovasi}" tidak ditemukan dalam "${args.berkas}" (${reader(args.sumber)})`;
      return args.cuplikan === ''
        ? `${missing}.`
        : `${missing}; yang paling mirip "${args.cuplikan}" (${args.skor}%).`;
    },
    saran: () =>
      'Buka dokumennya: bila nama memang tercantum, abaikan temuan ini; bila tidak, lampirkan halaman atau dokumen yang memuatnya.',
    penjelasan:
      'Dokumen yang tidak menyebut nama inovasi sering dinilai tidak sesuai, karena tidak jelas inovasi mana yang dibuktikan. Pencarian tidak membedakan huruf besar, spasi, dan tanda hubung, serta mengenali singkatan dan kepanjangan. Mesin dapat keliru; putusan ada pada orang yang membaca dokumennya.',
  },
  'bukti/nomor-tidak-cocok': {
    judul: 'Nomor tidak cocok dengan berkas',
    pesan: (args) =>
      `${documentName(args, labels)}: nomor tertulis "${args.tertulis}", dalam "${args.berkas}" terbaca ${labels.list(args.terbaca.map(quote))} (${reader(args.sumber)}).`,
    saran: () => 'Cocokkan dengan naskahnya, lalu betulkan nomor pada inventaris atau ganti berkasnya.',
    penjelasan:
      'Nomor pada formulir dibandingkan penilai dengan naskah yang dilampirkan. Penulisan yang berbeda ("Nomor 12 Tahun 2024" dan "12/2024") dan huruf yang sering tertukar saat dipindai dianggap sama. Bila masih berbeda, mungkin berkasnya tertukar.',
  },
  'bukti/tanggal-tidak-cocok': {
    judul: 'Tanggal tidak cocok dengan berkas',
    pesan: (args) => {
      const source = args.sumber === 'kamera' ? 'catatan kamera' : reader(args.sumber);
      return `${documentName(args, labels)}: tanggal tertulis ${labels.day(args.tertulis)}, dalam "${args.berkas}" terbaca ${labels.list(args.terbaca.map(labels.day))} (${source}).`;
    },
    saran: () =>
      'Cocokkan dengan naskah atau fotonya, lalu betulkan tanggal pada inventaris atau ganti berkasnya.',
    penjelasan:
      'Tanggal menentukan apakah dokumen masih dalam rentang yang diminta, jadi penilai melihatnya pada naskah. Tanggal yang hanya ditulis tahun atau bulannya cocok dengan setiap hari di dalamnya. Tanggal pada foto dicatat kamera dan dapat salah bila jam kameranya salah.',
  },
  'bukti/jenis-tidak-cocok': {
    judul: 'Jenis dokumen tidak cocok dengan isinya',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" tampaknya ${labels.either(args.terbaca.map(labels.paperSign))} (${reader(args.sumber)}).`,
    saran: () =>
      'Lihat judul naskahnya: betulkan jenis pada inventaris, atau lampirkan dokumen yang dimaksud.',
    penjelasan:
      'Judul naskah menunjukkan jenisnya: Renja bukan RKPD, SOP bukan pedoman teknis, dan SK Kepala Dinas bukan SK Kepala Daerah kecuali "atas nama". Jenis yang keliru membuat dokumen dinilai tidak sesuai walaupun isinya baik.',
  },
  'bukti/isi-tidak-tampak': {
    judul: 'Isi yang diminta tidak tampak',
    pesan: (args) =>
      `${documentName(args, labels)}: ${labels.list(args.isi.map(labels.content))} tidak ditemukan dalam "${args.berkas}" (${reader(args.sumber)}).`,
    saran: () => 'Buka dokumennya dan pastikan; bila memang tidak ada, lengkapi atau ganti dokumennya.',
    penjelasan:
      'Sebagian isi dapat dikenali dari kata-katanya: peran setiap orang, lamanya pelayanan, atau rekap. Bila kata-kata itu tidak ditemukan, mungkin lampirannya belum ikut. Isi yang dinyatakan pada inventaris tidak diubah oleh bacaan mesin.',
  },
  'bukti/sorotan-tidak-tampak': {
    judul: 'Sorotan tidak tampak',
    pesan: (args) => `${documentName(args, labels)}: dalam "${args.berkas}" tidak tampak baris yang disorot.`,
    saran: () => 'Beri sorotan (stabilo) pada baris kegiatan inovasi ini, lalu simpan PDF-nya.',
    penjelasan:
      'Pada dokumen anggaran dan perencanaan, baris yang mendukung inovasi harus disorot supaya penilai menemukannya. Yang dikenali ialah sorotan PDF dan bidang warna di belakang kata. Pada pindaian warnanya bagian dari gambar, sehingga tidak diperiksa.',
  },
  'bukti/tanda-tangan-tidak-tampak': {
    judul: 'Tanda tangan tidak terlihat oleh mesin',
    pesan: (args) =>
      `${documentName(args, labels)}: tanda tangan tidak terlihat oleh mesin dalam "${args.berkas}", yang tidak memuat gambar maupun tanda tangan elektronik.`,
    saran: () =>
      'Buka dokumennya; bila memang belum ditandatangani, lampirkan hasil pindai naskah bertanda tangan atau yang bertanda tangan elektronik.',
    penjelasan:
      'Tanda tangan basah biasanya tersimpan sebagai gambar, dan tanda tangan elektronik tercatat dalam berkasnya. Berkas tanpa keduanya sering kali konsep dari pengolah kata, tetapi tanda tangan dapat pula berupa goresan yang tidak dikenali mesin. Bila ada gambar apa pun, misalnya logo, hal ini tidak diperiksa.',
  },
  'bukti/persentase-tidak-cocok': {
    judul: 'Persentase tidak cocok dengan rekap',
    pesan: (args) =>
      `${documentName(args, labels)}: tertulis ${labels.number(args.tertulis)} %, dalam "${args.berkas}" terbaca ${labels.list(args.terbaca.map((percent) => `${labels.number(percent)} %`))} (${reader(args.sumber)}).`,
    saran: () => 'Hitung ulang dari rekapnya, lalu betulkan nilai pada inventaris atau rekapnya.',
    penjelasan:
      'Level ditentukan persentase pengaduan yang selesai, dan penilai melihatnya pada baris jumlah rekap. Selisih sampai setengah persen dianggap pembulatan. Mesin dapat keliru membaca tabel, jadi lihat rekapnya dahulu.',
  },
  'bukti/jumlah-orang-tidak-cocok': {
    judul: 'Jumlah penerima tidak cocok dengan daftar',
    pesan: (args) =>
      `${documentName(args, labels)}: tertulis ${labels.number(args.tertulis)} orang, dalam "${args.berkas}" terbaca jumlah ${labels.number(String(args.terbaca))} orang (bacaan mesin).`,
    saran: () => 'Hitung ulang dari daftarnya, lalu betulkan nilai pada inventaris bila keliru.',
    penjelasan:
      'Level kemanfaatan ditentukan jumlah orang, dan penilai melihatnya pada daftar penerima. Yang dibandingkan hanya daftar yang menyebut satu jumlah dengan jelas, misalnya "Jumlah penerima : 120 orang". Mesin dapat keliru, jadi lihat daftarnya dahulu.',
  },
  'bukti/tahun-tidak-cocok': {
    judul: 'Tahun tidak cocok dengan judul dokumen',
    pesan: (args) =>
      `${documentName(args, labels)}: tertulis tahun ${args.tertulis}, pada judul "${args.berkas}" terbaca tahun ${args.terbaca} (bacaan mesin).`,
    saran: () => 'Lihat judulnya, lalu betulkan tahun pada inventaris atau ganti berkasnya.',
    penjelasan:
      'Dokumen anggaran dan perencanaan dihitung menurut tahunnya, dan tahun itu tercetak pada judulnya. Yang dibandingkan hanya judul yang memuat satu tahun dengan jelas. Mesin dapat keliru, jadi lihat dokumennya dahulu.',
  },
  'bukti/lampiran-tidak-tampak': {
    judul: 'Lampiran mungkin belum ikut',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" hanya satu halaman.`,
    saran: () => 'Pastikan lampiran yang memuat nama inovasi atau susunan tim ikut dipindai.',
    penjelasan:
      'Peraturan dan SK biasanya memuat daftar inovasi atau susunan tim pada lampirannya. Naskah satu halaman sering berarti lampirannya tertinggal, padahal nama inovasi justru ada di situ. Bila semuanya memang muat satu halaman, abaikan.',
  },
  'bukti/terbaca-mesin': {
    judul: 'Isian dibaca mesin',
    pesan: (args) => {
      const fields = args.isian.map((field) => writeField(field, labels));
      const contents = args.memuat.map(labels.content);
      return `${documentName(args, labels)}: dari "${args.berkas}" terbaca ${labels.list([...fields, ...contents])}.`;
    },
    saran: () => 'Cocokkan dengan dokumennya, lalu tulis pada inventaris agar menjadi pernyataan kantor.',
    penjelasan:
      'Isian yang kosong dilengkapi dari isi berkas supaya indeks terbukti tidak terlalu rendah. Yang ditulis kantor tidak pernah diubah. Bacaan mesin dapat keliru, jadi pastikan sebelum diunggah.',
  },
  'bukti/terbaca-pindaian': {
    judul: 'Terbaca dari pindaian, perlu dipastikan',
    pesan: (args) => {
      const read = [
        ...(args.nomor === undefined ? [] : [`${labels.field('nomor')} ${quote(args.nomor)}`]),
        ...(args.tanggal === undefined ? [] : [`${labels.field('tanggal')} ${labels.day(args.tanggal)}`]),
        ...args.memuat.map(labels.content),
      ];
      return `${documentName(args, labels)}: OCR membaca ${labels.list(read)} dari pindaian "${args.berkas}".`;
    },
    saran: () => 'Cocokkan dengan dokumennya; bila benar dan belum tertulis, tulis sendiri pada inventaris.',
    penjelasan:
      'Dengan --ocr program membaca gambar halaman. Huruf dan angka pada pindaian mudah tertukar, jadi bacaan ini hanya petunjuk: tidak mengisi apa pun dan tidak mengubah skor. Yang dihitung hanya yang ditulis kantor.',
  },
});

function quote(text: string): string {
  return `"${text}"`;
}

/** The only value a machine takes from a file is the length of a video, in minutes. */
function writeField(
  { isian, nilai }: FileTextFindings['bukti/terbaca-mesin']['isian'][number],
  labels: Labels,
): string {
  switch (isian) {
    case 'nomor':
      return `${labels.field(isian)} ${quote(nilai)}`;
    case 'tanggal':
      return `${labels.field(isian)} ${labels.day(nilai)}`;
    case 'nilai':
      return `lamanya ${labels.number(nilai)} menit`;
  }
}
