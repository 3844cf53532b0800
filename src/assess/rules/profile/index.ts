import type { Rule } from '../rule.js';
import { isianKosong } from './isian-kosong.js';
import { kematanganBerbeda } from './kematangan-berbeda.js';
import { kematanganDiLuarBatas } from './kematangan-di-luar-batas.js';
import { kematanganSaja } from './kematangan-saja.js';
import { koordinatJanggal } from './koordinat-janggal.js';
import { kriteriaBelumDinyatakan } from './kriteria-belum-dinyatakan.js';
import { kriteriaTidakTerpenuhi } from './kriteria-tidak-terpenuhi.js';
import { lampiranSalah } from './lampiran-salah.js';
import { namaMirip } from './nama-mirip.js';
import { penerapanDiLuarJendela } from './penerapan-di-luar-jendela.js';
import { penerapanTerlaluBaru } from './penerapan-terlalu-baru.js';
import { perangkatDaerahTakTerdaftar } from './perangkat-daerah-tak-terdaftar.js';
import { rancangBangunPendek } from './rancang-bangun-pendek.js';
import { tahapanBukanPenerapan } from './tahapan-bukan-penerapan.js';
import { tanggalMasaDepan } from './tanggal-masa-depan.js';
import { urusanTakDikenal } from './urusan-tak-dikenal.js';
import { urutanTanggal } from './urutan-tanggal.js';

/** All rules of `profil/`, in the order of their codes. */
export const PROFILE_RULES: readonly Rule[] = [
  isianKosong,
  kematanganBerbeda,
  kematanganDiLuarBatas,
  kematanganSaja,
  koordinatJanggal,
  kriteriaBelumDinyatakan,
  kriteriaTidakTerpenuhi,
  lampiranSalah,
  namaMirip,
  penerapanDiLuarJendela,
  penerapanTerlaluBaru,
  perangkatDaerahTakTerdaftar,
  rancangBangunPendek,
  tahapanBukanPenerapan,
  tanggalMasaDepan,
  urusanTakDikenal,
  urutanTanggal,
];
