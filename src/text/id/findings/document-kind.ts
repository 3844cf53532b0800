import type { DocumentContentFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName, eitherKind, isKnownKind, shortKind } from './document-phrases.js';

type KindFindings = Pick<
  DocumentContentFindings,
  | 'bukti/jenis-tak-diterima'
  | 'bukti/jenis-tak-sesuai-inovasi'
  | 'bukti/basis-lain'
  | 'bukti/pendamping-tidak-ada'
>;

export const documentKindTexts = (labels: Labels): FindingTexts<KindFindings> => ({
  'bukti/jenis-tak-diterima': {
    judul: 'Jenis dokumen tidak diterima',
    pesan: (args) => {
      const reason = args.alasan === undefined ? '' : ` ${args.alasan}`;
      return `${documentName(args, labels)} tidak diterima untuk indikator ini.${reason}`;
    },
    saran: ({ jenis = '', diterima, saran }) => {
      const guess =
        saran === undefined || isKnownKind(jenis, labels)
          ? ''
          : `Mungkin maksudnya ${saran} (${labels.kind(saran)}): bila ya, tulis itu pada isian jenis. `;
      return `${guess}Lampirkan ${eitherKind(diterima, labels)}, atau betulkan isian jenis bila keliru.`;
    },
    penjelasan:
      'Setiap indikator hanya menerima jenis dokumen tertentu; jenis lain tidak dihitung, sekalipun isinya baik. Contoh yang sering ditolak: SK Kepala Dinas atas nama sendiri untuk regulasi, Renja atau Renstra untuk RKPD, dan SOP untuk pedoman teknis. Jenis ditulis dengan kodenya, misalnya "jenis: perkada".',
  },
  'bukti/jenis-tak-sesuai-inovasi': {
    judul: 'Dokumen untuk unit atau jenis inovasi lain',
    pesan: (args) => {
      const meant = labels.either(args.diterima.map(labels.code));
      const about = args.perihal === 'unit' ? 'jenis unit' : 'jenis inovasi';
      const found =
        args.ditemukan === undefined
          ? `${about} pada profil belum diisi`
          : `${about} ini ${labels.code(args.ditemukan)}`;
      const purpose = args.perihal === 'unit' ? `untuk ${meant}` : `untuk inovasi ${meant}`;
      return `${documentName(args, labels)} hanya diterima ${purpose}, sedangkan ${found}.`;
    },
    saran: ({ perihal, ditemukan }) => {
      const field = perihal === 'unit' ? 'jenis unit' : 'jenis inovasi';
      return ditemukan === undefined
        ? `Isi ${field} pada profil; bila tidak cocok, ganti dokumennya.`
        : `Ganti dengan dokumen yang diterima bagi inovasi ini, atau betulkan ${field} pada profil.`;
    },
    penjelasan:
      'Sebagian dokumen hanya berlaku bagi unit atau jenis inovasi tertentu: RKAS untuk sekolah, RUK dan RPK untuk puskesmas, RKP Desa untuk desa; tangkapan layar untuk layanan terintegrasi inovasi digital, foto atau dokumen untuk yang nondigital. Dokumen yang tertukar tidak dihitung. Jenis unit dan jenis inovasi dibaca dari profil, misalnya "jenis_unit: puskesmas" dan "jenis: digital".',
  },
  'bukti/basis-lain': {
    judul: 'Dokumen untuk dasar hitung lain',
    pesan: (args) =>
      `${documentName(args, labels)} membuktikan dasar hitung ${labels.either(args.diterima.map(labels.code))}, sedangkan yang dipilih ${labels.code(args.basis)}.`,
    saran: (args) =>
      `Lampirkan dokumen untuk dasar hitung ${labels.code(args.basis)}, atau ubah basis beserta nilainya.`,
    penjelasan:
      'Kemanfaatan dihitung dengan tepat satu dasar: orang, unit, efisiensi belanja, kenaikan pendapatan, produk, atau tren. Batas levelnya berbeda dan tidak dapat dipertukarkan, sehingga dokumen dasar lain tidak dihitung. Contoh: "basis: orang" dengan daftar penerima manfaat.',
  },
  'bukti/pendamping-tidak-ada': {
    judul: 'Dokumen pendamping belum ada',
    pesan: (args) =>
      `${documentName(args, labels)} belum didampingi ${eitherKind(args.pendamping, labels)}, jadi belum dihitung.`,
    saran: ({ jenis, pendamping }) => {
      const kind = jenis === undefined ? 'dokumen ini' : shortKind(jenis, labels);
      return `Lampirkan di samping ${kind} itu ${eitherKind(pendamping, labels)} yang memuat nama inovasi.`;
    },
    penjelasan:
      'Perda tentang inovasi daerah umumnya tidak menyebut nama inovasi. Karena itu Perda hanya dihitung bersama Perkada atau SK yang memuat nama inovasinya, dalam indikator yang sama. Pendampingnya sendiri harus memenuhi syarat: identitas lengkap, bertanda tangan, dan memuat nama inovasi.',
  },
});
