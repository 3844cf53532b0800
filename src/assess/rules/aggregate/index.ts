import type { Rule } from '../rule.js';
import { deklarasiBerbeda } from './deklarasi-berbeda.js';
import { diBawahPembagi } from './di-bawah-pembagi.js';
import { edisiBukanResmi } from './edisi-bukan-resmi.js';
import { kosong } from './kosong.js';
import { perangkatDaerahTanpaInovasi } from './perangkat-daerah-tanpa-inovasi.js';

/** `agregat/`, as far as no score is needed. */
export const AGGREGATE_RULES: readonly Rule[] = [
  deklarasiBerbeda,
  diBawahPembagi,
  edisiBukanResmi,
  kosong,
  perangkatDaerahTanpaInovasi,
];
