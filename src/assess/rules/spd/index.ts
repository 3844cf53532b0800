import type { Rule } from '../rule.js';
import { ambangRancu } from './ambang-rancu.js';
import { barisTidakBerlaku } from './baris-tidak-berlaku.js';
import { belumDipastikan } from './belum-dipastikan.js';
import { dasarPertumbuhanNol } from './dasar-pertumbuhan-nol.js';
import { klaimDiBawahNilai } from './klaim-di-bawah-nilai.js';
import { klaimMelebihiBukti } from './klaim-melebihi-bukti.js';
import { klaimMelebihiNilai } from './klaim-melebihi-nilai.js';
import { nilaiBerbeda } from './nilai-berbeda.js';
import { nilaiTakWajar } from './nilai-tak-wajar.js';
import { pilihanTakDikenal } from './pilihan-tak-dikenal.js';
import { putusanJanggal } from './putusan-janggal.js';
import { tanpaBukti } from './tanpa-bukti.js';
import { tidakAda } from './tidak-ada.js';
import { tidakTerisi } from './tidak-terisi.js';
import { totalBerbeda } from './total-berbeda.js';
import { totalMelebihiMaks } from './total-melebihi-maks.js';
import { totalTanpaRincian } from './total-tanpa-rincian.js';
import { wajibKosong } from './wajib-kosong.js';

/** The rules of `spd/`, in the order of their codes. */
export const SPD_RULES: readonly Rule[] = [
  ambangRancu,
  barisTidakBerlaku,
  belumDipastikan,
  dasarPertumbuhanNol,
  klaimDiBawahNilai,
  klaimMelebihiBukti,
  klaimMelebihiNilai,
  nilaiBerbeda,
  nilaiTakWajar,
  pilihanTakDikenal,
  putusanJanggal,
  tanpaBukti,
  tidakAda,
  tidakTerisi,
  totalBerbeda,
  totalMelebihiMaks,
  totalTanpaRincian,
  wajibKosong,
];
