import type { Rule } from '../rule.js';
import { baruMinat } from './baru-minat.js';
import { basisLain } from './basis-lain.js';
import { berkasDipakaiUlang } from './berkas-dipakai-ulang.js';
import { berkasHilang } from './berkas-hilang.js';
import { berkasRangkap } from './berkas-rangkap.js';
import { berkasUntukBanyakKegiatan } from './berkas-untuk-banyak-kegiatan.js';
import { bukanTentangInovasi } from './bukan-tentang-inovasi.js';
import { daerahSendiri } from './daerah-sendiri.js';
import { diLuarFolder } from './di-luar-folder.js';
import { diLuarJendela } from './di-luar-jendela.js';
import { folderInovasiLain } from './folder-inovasi-lain.js';
import { formatSalah } from './format-salah.js';
import { formatTidakDianjurkan } from './format-tidak-dianjurkan.js';
import { identitasBerbeda } from './identitas-berbeda.js';
import { identitasKurang } from './identitas-kurang.js';
import { isiKurang } from './isi-kurang.js';
import { isianTemplat } from './isian-templat.js';
import { jenisTakDiterima } from './jenis-tak-diterima.js';
import { jenisTakSesuaiInovasi } from './jenis-tak-sesuai-inovasi.js';
import { kegiatanTidakLengkap } from './kegiatan-tidak-lengkap.js';
import { kolase } from './kolase.js';
import { mediaMilikPemda } from './media-milik-pemda.js';
import { monevInternal } from './monev-internal.js';
import { nomorSamaBerkasBeda } from './nomor-sama-berkas-beda.js';
import { penandatanganKurang } from './penandatangan-kurang.js';
import { pendampingTidakAda } from './pendamping-tidak-ada.js';
import { pilihanTakDikenal } from './pilihan-tak-dikenal.js';
import { sampulKurang } from './sampul-kurang.js';
import { tanggalMasaDepan } from './tanggal-masa-depan.js';
import { tanpaBerkas } from './tanpa-berkas.js';
import { tanpaSertifikat } from './tanpa-sertifikat.js';
import { tanpaTautan } from './tanpa-tautan.js';
import { tautanDiragukan } from './tautan-diragukan.js';
import { unsurBerulang } from './unsur-berulang.js';
import { unsurTakDikenal } from './unsur-tak-dikenal.js';
import { unsurTergabung } from './unsur-tergabung.js';
import { videoTerlaluPanjang } from './video-terlalu-panjang.js';

/** The rules about documents, in the order of their codes. */
export const DOCUMENT_RULES: readonly Rule[] = [
  baruMinat,
  basisLain,
  berkasDipakaiUlang,
  berkasHilang,
  berkasRangkap,
  berkasUntukBanyakKegiatan,
  bukanTentangInovasi,
  daerahSendiri,
  diLuarFolder,
  diLuarJendela,
  folderInovasiLain,
  formatSalah,
  formatTidakDianjurkan,
  identitasBerbeda,
  identitasKurang,
  isiKurang,
  isianTemplat,
  jenisTakDiterima,
  jenisTakSesuaiInovasi,
  kegiatanTidakLengkap,
  kolase,
  mediaMilikPemda,
  monevInternal,
  nomorSamaBerkasBeda,
  penandatanganKurang,
  pendampingTidakAda,
  pilihanTakDikenal,
  sampulKurang,
  tanggalMasaDepan,
  tanpaBerkas,
  tanpaSertifikat,
  tanpaTautan,
  tautanDiragukan,
  unsurBerulang,
  unsurTakDikenal,
  unsurTergabung,
  videoTerlaluPanjang,
];
