import type { Rule } from '../rule.js';
import { aliasTakTerdaftar } from './alias-tak-terdaftar.js';
import { angkaRancu } from './angka-rancu.js';
import { bagianBerbeda } from './bagian-berbeda.js';
import { barisTidakDibaca } from './baris-tidak-dibaca.js';
import { idGanda } from './id-ganda.js';
import { indikatorGanda } from './indikator-ganda.js';
import { isianWajibHilang } from './isian-wajib-hilang.js';
import { jumlahTertulisBerbeda } from './jumlah-tertulis-berbeda.js';
import { kolomTidakDibaca } from './kolom-tidak-dibaca.js';
import { kunciTakDikenal } from './kunci-tak-dikenal.js';
import { kutipTidakDitutup } from './kutip-tidak-ditutup.js';
import { lembarTidakDibaca } from './lembar-tidak-dibaca.js';
import { perluDitegaskan } from './perlu-ditegaskan.js';
import { pilihanTakDikenal } from './pilihan-tak-dikenal.js';
import { tanggalRancu } from './tanggal-rancu.js';
import { tanpaDaftar } from './tanpa-daftar.js';
import { tipeSalah } from './tipe-salah.js';

/** All rules of `masukan/`; the findings about waivers come from where the configuration is applied. */
export const INPUT_RULES: readonly Rule[] = [
  aliasTakTerdaftar,
  angkaRancu,
  bagianBerbeda,
  barisTidakDibaca,
  idGanda,
  indikatorGanda,
  isianWajibHilang,
  jumlahTertulisBerbeda,
  kutipTidakDitutup,
  kolomTidakDibaca,
  kunciTakDikenal,
  lembarTidakDibaca,
  perluDitegaskan,
  pilihanTakDikenal,
  tanggalRancu,
  tanpaDaftar,
  tipeSalah,
];
