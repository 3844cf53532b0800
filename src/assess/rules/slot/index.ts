import type { Rule } from '../rule.js';
import { ambangRancu } from './ambang-rancu.js';
import { basisTakDikenal } from './basis-tak-dikenal.js';
import { belumDipastikan } from './belum-dipastikan.js';
import { durasiBerlawanan } from './durasi-berlawanan.js';
import { isiTidakAda } from './isi-tidak-ada.js';
import { klaimDiBawahBukti } from './klaim-di-bawah-bukti.js';
import { klaimMelebihiBukti } from './klaim-melebihi-bukti.js';
import { nilaiTakWajar } from './nilai-tak-wajar.js';
import { persentaseBerbeda } from './persentase-berbeda.js';
import { putusanJanggal } from './putusan-janggal.js';
import { tahunTidakBerurutan } from './tahun-tidak-berurutan.js';
import { tanpaBukti } from './tanpa-bukti.js';
import { tidakTerisi } from './tidak-terisi.js';
import { wajibKosong } from './wajib-kosong.js';

/** The rules of `indikator/`, in the order of their codes. */
export const SLOT_RULES: readonly Rule[] = [
  ambangRancu,
  basisTakDikenal,
  belumDipastikan,
  durasiBerlawanan,
  isiTidakAda,
  klaimDiBawahBukti,
  klaimMelebihiBukti,
  nilaiTakWajar,
  persentaseBerbeda,
  putusanJanggal,
  tahunTidakBerurutan,
  tanpaBukti,
  tidakTerisi,
  wajibKosong,
];
