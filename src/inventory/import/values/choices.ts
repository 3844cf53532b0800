import { normalizeName } from '../../normalize-name.js';

/** Words offices and other programs use for the codes of closed lists, in the form of `normalizeName`. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tahapan: {
    inisiatif: 'inisiatif',
    ide: 'inisiatif',
    'uji coba': 'uji_coba',
    ujicoba: 'uji_coba',
    penerapan: 'penerapan',
    implementasi: 'penerapan',
    diterapkan: 'penerapan',
    'sudah diterapkan': 'penerapan',
  },
  jenis: {
    digital: 'digital',
    'non digital': 'non_digital',
    nondigital: 'non_digital',
    'bukan digital': 'non_digital',
  },
  bentuk: {
    'tata kelola': 'tata_kelola',
    'tata kelola pemerintahan': 'tata_kelola',
    'tata kelola pemerintahan daerah': 'tata_kelola',
    'pelayanan publik': 'pelayanan_publik',
    lainnya: 'lainnya',
    'daerah lainnya': 'lainnya',
    'bentuk lainnya': 'lainnya',
  },
  inisiator: {
    'kepala daerah': 'kepala_daerah',
    bupati: 'kepala_daerah',
    walikota: 'kepala_daerah',
    'wali kota': 'kepala_daerah',
    gubernur: 'kepala_daerah',
    dprd: 'dprd',
    'anggota dprd': 'dprd',
    opd: 'perangkat_daerah',
    skpd: 'perangkat_daerah',
    'perangkat daerah': 'perangkat_daerah',
    asn: 'asn',
    pns: 'asn',
    'aparatur sipil negara': 'asn',
    masyarakat: 'masyarakat',
  },
  klasifikasi: {
    'perangkat daerah': 'perangkat_daerah',
    opd: 'perangkat_daerah',
    'desa dan kelurahan': 'desa_kelurahan',
    'desa kelurahan': 'desa_kelurahan',
    desa: 'desa_kelurahan',
    kelurahan: 'desa_kelurahan',
    masyarakat: 'masyarakat',
  },
  pkpn: {
    'non pkpn': 'non_pkpn',
    'bukan pkpn': 'non_pkpn',
    'kedaulatan pangan': 'A',
    'kemandirian energi dan air': 'B',
    pendidikan: 'C',
    kesehatan: 'D',
    'hilirisasi dan industrialisasi': 'E',
    'infrastruktur perumahan dan ketahanan bencana': 'F',
    'ekonomi kerakyatan dan desa': 'G',
    'penurunan kemiskinan': 'H',
  },
  'verifikasi.status': {
    sesuai: 'sesuai',
    diterima: 'sesuai',
    disetujui: 'sesuai',
    'tidak sesuai': 'tidak_sesuai',
    'tdk sesuai': 'tidak_sesuai',
    'belum sesuai': 'tidak_sesuai',
    ditolak: 'tidak_sesuai',
  },
  penandatangan: {
    kdh: 'kdh',
    'kepala daerah': 'kdh',
    bupati: 'kdh',
    walikota: 'kdh',
    'wali kota': 'kdh',
    gubernur: 'kdh',
    kpd: 'kpd',
    'kepala perangkat daerah': 'kpd',
    'kepala dinas': 'kpd',
    'kepala badan': 'kpd',
    camat: 'kpd',
  },
};

/** "4, 5", "Klaster A dan B": the field takes one, and which of them is not ours to choose. */
const SEVERAL =
  /^\s*(?:asta ?ci[tp]a|klaster|pkpn)?\s*(?:[1-8]|[a-h])\s*(?:[,;/&+]|\bdan\b)\s*(?:[1-8]|[a-h])(?![\p{L}\d])/iu;

/** The code a text stands for in the list of a field; undefined when it is none of the words in use. */
export function findChoice(field: string, text: string): string | undefined {
  if ((field === 'asta_cita' || field === 'pkpn') && SEVERAL.test(text)) return undefined;
  if (field === 'asta_cita') return readLeadingNumber(text);
  const words = normalizeName(text.replace(/^\s*(?:\d+|[a-z])[.)]\s+/iu, ''));
  if (field === 'pkpn') {
    const letter = /^(?:klaster |pkpn )*([a-h])(?: |$)/u.exec(normalizeName(text));
    if (letter?.[1] !== undefined) return letter[1].toUpperCase();
  }
  const list = CHOICES[field];
  if (list === undefined) return undefined;
  for (const form of [
    words,
    words.replace(/^inovasi /u, ''),
    words.replace(/^(?:oleh|tahap(?:an)?) /u, ''),
  ]) {
    if (Object.hasOwn(list, form)) return list[form];
  }
  return undefined;
}

export function isChoiceField(field: string): boolean {
  return field === 'asta_cita' || Object.hasOwn(CHOICES, field);
}

/** "4", "Asta Cita 4", "4. Memperkuat ...". */
function readLeadingNumber(text: string): string | undefined {
  return /^(?:asta ?(?:cita|cipta) ?(?:ke ?)?)?([1-8])(?: |$)/u.exec(normalizeName(text))?.[1];
}
