import type { STATES as INDONESIAN } from '../id/states.js';

/** Results of the check, as codes of the report. */
export const STATES: Readonly<Record<keyof typeof INDONESIAN, string>> = {
  tidak_terisi: 'not filled in',
  tidak_sesuai: 'mismatched',
  belum_dipastikan: 'not yet certain',
  sesuai: 'matched',

  ya: 'yes',
  tidak: 'no',
  ragu: 'in doubt',
  mungkin: 'possibly',

  penerapan_terlalu_baru: 'applied too recently',
  penerapan_di_luar_jendela: 'applied outside the window',
  waktu_penerapan_kosong: 'date of application not stated',
  tahapan_belum_penerapan: 'not yet at the stage of application',
  tahapan_kosong: 'stage not stated',
  kriteria_tidak_terpenuhi: 'criteria of an innovation not met',
  kriteria_kosong: 'criteria of an innovation not stated',

  klaim: 'claimed',
  terbukti: 'proven',
  jika_dipastikan: 'if everything is confirmed',
  terverifikasi: 'verified',

  info: 'info',
  peringatan: 'warning',
  galat: 'error',
  mati: 'off',

  'resmi-transkripsi': 'official, from transcriptions',
  'resmi-sebagian': 'partly official',
  sementara: 'provisional',
  prognosis: 'prognosis',
  'buatan-sendiri': 'home-made',

  sid: 'SID',
  spd: 'SPD',
  'sid+spd': 'SID and SPD',
  wajib: 'compulsory indicators',
};
