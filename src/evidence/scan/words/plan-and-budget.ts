import type { NameWords } from './meaning.js';

/** What is planned and paid. */
export const PLAN_AND_BUDGET: readonly NameWords[] = [
  { kata: ['dpa', 'dppa', 'dokumen pelaksanaan anggaran'], jenis: ['dpa'] },
  { kata: ['rka'], jenis: ['rka'] },
  { kata: ['apbd'], jenis: ['apbd'] },
  { kata: ['bok'], jenis: ['bok'] },
  { kata: ['bosp', 'bos'], jenis: ['bosp'] },
  { kata: ['anggaran'], indikator: ['anggaran'] },
  { kata: ['rkpd'], jenis: ['rkpd'] },
  { kata: ['rkas', 'arkas'], jenis: ['rkas'] },
  { kata: ['ruk'], jenis: ['ruk'] },
  { kata: ['rpk'], jenis: ['rpk'] },
  { kata: ['rba'], jenis: ['rba'] },
  { kata: ['rkp desa', 'rkpdes', 'rkpdesa'], jenis: ['rkp_desa'] },
  // Often handed in for the RKPD and never accepted: nothing is decided by them.
  { kata: ['renja', 'renstra', 'rpjmd'], indikator: ['rkpd', 'anggaran'] },
];
