/** `agregat/`: the region as a whole. Indexes and points in the report's notation. */
export interface AggregateFindings {
  'agregat/kosong': Readonly<Record<never, never>>;
  'agregat/yandas-kurang': {
    readonly syarat: number;
    readonly terpenuhi: number;
    /** Names of the urusan of basic services that no innovation represents. */
    readonly belum: readonly string[];
    /** Points that the number of innovations would give. */
    readonly skor_hilang: string;
  };
  'agregat/di-bawah-pembagi': { readonly inovasi: number; readonly pembagi: number };
  /** An innovation whose score is so low that sending it lowers the index. */
  'agregat/di-bawah-ambang-untung': {
    /** The reading of the score. */
    readonly dasar: string;
    readonly skor: string;
    /** The score from which sending pays. */
    readonly ambang: string;
    /** False: sending gives nothing for the number of innovations as long as urusan are missing. */
    readonly yandas_terpenuhi: boolean;
  };
  'agregat/perangkat-daerah-tanpa-inovasi': { readonly nama: string };
  'agregat/deklarasi-berbeda': {
    readonly apa: 'jumlah_inovasi' | 'jumlah_rincian' | 'rincian';
    readonly kelompok: string | undefined;
    readonly dinyatakan: number;
    readonly terbaca: number;
  };
  'agregat/zona-pembulatan': {
    /** Every reading that has this index. */
    readonly dasar: readonly string[];
    /** With all its decimals; cut, never rounded, where it has no end. */
    readonly indeks_tepat: string;
    readonly batas: string;
    readonly predikat: string;
    readonly tanpa_pembulatan: string;
  };
  'agregat/edisi-bukan-resmi': { readonly kode: string; readonly status: string };
}
