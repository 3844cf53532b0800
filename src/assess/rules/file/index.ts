import type { Rule } from '../rule.js';
import { berkasBesar } from './berkas-besar.js';
import { berkasSalinan } from './berkas-salinan.js';
import { berkasTakTerbuka } from './berkas-tak-terbuka.js';
import { berkasTakTerperiksa } from './berkas-tak-terperiksa.js';
import { berkasTerpotong } from './berkas-terpotong.js';
import { dokumenKosong } from './dokumen-kosong.js';
import { durasiVideoBerbeda } from './durasi-video-berbeda.js';
import { fotoDiLuarWilayah } from './foto-di-luar-wilayah.js';
import { gambarKecil } from './gambar-kecil.js';
import { gambarPolos } from './gambar-polos.js';
import { isiBukanFormat } from './isi-bukan-format.js';
import { isiSamaBerkasBeda } from './isi-sama-berkas-beda.js';
import { isiTidakTampak } from './isi-tidak-tampak.js';
import { jenisTidakCocok } from './jenis-tidak-cocok.js';
import { jumlahOrangTidakCocok } from './jumlah-orang-tidak-cocok.js';
import { lampiranTidakTampak } from './lampiran-tidak-tampak.js';
import { namaTidakTampak } from './nama-tidak-tampak.js';
import { nomorTidakCocok } from './nomor-tidak-cocok.js';
import { persentaseTidakCocok } from './persentase-tidak-cocok.js';
import { pindaianTanpaTeks } from './pindaian-tanpa-teks.js';
import { sorotanTidakTampak } from './sorotan-tidak-tampak.js';
import { tahunTidakCocok } from './tahun-tidak-cocok.js';
import { tandaTanganTidakTampak } from './tanda-tangan-tidak-tampak.js';
import { tanggalTidakCocok } from './tanggal-tidak-cocok.js';
import { tautanBelumDicoba } from './tautan-belum-dicoba.js';
import { tautanMati } from './tautan-mati.js';
import { tautanTertutup } from './tautan-tertutup.js';
import { terbacaMesin } from './terbaca-mesin.js';
import { terbacaPindaian } from './terbaca-pindaian.js';

/** The rules about what was seen in files and behind links, in the order of their codes. */
export const FILE_RULES: readonly Rule[] = [
  berkasBesar,
  berkasSalinan,
  berkasTakTerbuka,
  berkasTakTerperiksa,
  berkasTerpotong,
  dokumenKosong,
  durasiVideoBerbeda,
  fotoDiLuarWilayah,
  gambarKecil,
  gambarPolos,
  isiBukanFormat,
  isiSamaBerkasBeda,
  isiTidakTampak,
  jenisTidakCocok,
  jumlahOrangTidakCocok,
  lampiranTidakTampak,
  namaTidakTampak,
  nomorTidakCocok,
  persentaseTidakCocok,
  pindaianTanpaTeks,
  sorotanTidakTampak,
  tahunTidakCocok,
  tandaTanganTidakTampak,
  tanggalTidakCocok,
  tautanBelumDicoba,
  tautanMati,
  tautanTertutup,
  terbacaMesin,
  terbacaPindaian,
];
