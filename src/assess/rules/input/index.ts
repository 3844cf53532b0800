import type { Rule } from '../rule.js';
import { aliasTakTerdaftar } from './alias-tak-terdaftar.js';
import { angkaRancu } from './angka-rancu.js';
import { bagianBerbeda } from './bagian-berbeda.js';
import { idGanda } from './id-ganda.js';
import { indikatorGanda } from './indikator-ganda.js';
import { isianWajibHilang } from './isian-wajib-hilang.js';
import { kunciTakDikenal } from './kunci-tak-dikenal.js';
import { pilihanTakDikenal } from './pilihan-tak-dikenal.js';
import { tanggalRancu } from './tanggal-rancu.js';
import { tipeSalah } from './tipe-salah.js';

/** All rules of `masukan/`; the findings about waivers come from where the configuration is applied. */
export const INPUT_RULES: readonly Rule[] = [
  aliasTakTerdaftar,
  angkaRancu,
  bagianBerbeda,
  idGanda,
  indikatorGanda,
  isianWajibHilang,
  kunciTakDikenal,
  pilihanTakDikenal,
  tanggalRancu,
  tipeSalah,
];
