/** Words of the report as a workbook. Names of sheets have at most 31 letters and none of `[ ] : * ? / \`. */
export interface WorkbookViewTexts {
  readonly lembar: {
    readonly ringkasan: string;
    readonly matriks: string;
    readonly temuan: string;
    readonly perangkat_daerah: string;
    readonly rencana: string;
    readonly hitungan: string;
    /** The levels of one reading: takes its name. */
    readonly level: (reading: string) => string;
  };
  /** Headings of columns that several sheets have. */
  readonly kolom: {
    readonly nomor: string;
    readonly id: string;
    readonly inovasi: string;
    readonly indikator: string;
    readonly perangkat_daerah: string;
    readonly inisiator: string;
    readonly urusan: string;
    readonly kirim: string;
    readonly layak: string;
    readonly bobot: string;
  };
  readonly ya: string;
  readonly tidak: string;
  readonly ragu: string;
  readonly ringkasan: SummaryWords;
  readonly matriks: MatrixWords;
  readonly temuan: {
    readonly tingkat: string;
    readonly kode: string;
    readonly temuan: string;
    readonly pesan: string;
    readonly saran: string;
    readonly dampak: string;
    readonly keyakinan: string;
    readonly sumber: string;
    readonly tempat: string;
    readonly berkas: string;
    readonly baris: (line: number) => string;
    readonly seluruh_berkas: string;
    readonly dikecualikan: string;
    readonly tidak_ada: string;
  };
  readonly perangkat_daerah: {
    readonly inovasi: string;
    readonly rata_klaim: string;
    readonly rata: string;
    readonly temuan: string;
    readonly keterangan: string;
    readonly belum_ada: string;
  };
  readonly rencana: {
    readonly petunjuk: string;
    readonly nilai: string;
    readonly klaim: string;
    readonly terbukti: string;
    readonly pekerjaan: string;
    readonly penanggung_jawab: string;
    readonly tenggat: string;
    readonly selesai: string;
    /** What the drop-down of "selesai" offers. */
    readonly keadaan: readonly string[];
    readonly kosong: string;
  };
  readonly hitungan: CalculationWords;
  readonly level: {
    readonly judul: (reading: string) => string;
    readonly petunjuk: string;
    readonly sel_masukan: string;
    /** Beside the heading of the column with a score that was written in place of levels. */
    readonly skor_tertulis: string;
    readonly skor_sid: string;
    readonly dihitung: string;
  };
}

export interface SummaryWords {
  readonly indeks: string;
  readonly kurang_ke: (predikat: string) => string;
  readonly susunan: string;
  readonly spd: string;
  readonly kematangan: string;
  readonly jumlah_inovasi: string;
  readonly total: string;
  readonly dikirim: string;
  readonly pembagi: string;
  readonly temuan: string;
  readonly banyak: string;
  readonly yandas: string;
  readonly celah: string;
  readonly status: string;
  readonly slot: string;
  readonly variabel: string;
  readonly persen: string;
  readonly riwayat: string;
  readonly nama: string;
  readonly deklarasi: string;
  readonly apa: Readonly<Record<string, string>>;
  readonly dinyatakan: string;
  readonly terbaca: string;
  readonly corong: string;
  readonly tahap: string;
  readonly asumsi: string;
  readonly perihal: string;
  readonly nilai: string;
  readonly sumber: string;
  readonly masukan: string;
  readonly berkas: string;
  readonly isi_lembar: string;
  /** What each sheet is for, in the order of the sheets; the last is about all sheets of levels. */
  readonly guna: {
    readonly matriks: string;
    readonly temuan: string;
    readonly perangkat_daerah: string;
    readonly rencana: string;
    readonly hitungan: string;
  };
}

export interface MatrixWords {
  readonly judul: string;
  /** How to read a cell. */
  readonly petunjuk: string;
  readonly skor: string;
  readonly jumlah: (status: string) => string;
  readonly ditahan: string;
}

export interface CalculationWords {
  readonly judul: string;
  readonly petunjuk: string;
  readonly masukan: string;
  readonly hasil: string;
  readonly cara: string;
  readonly belum_diketahui: string;
  readonly sama: string;
  readonly berubah: string;
  /** The steps from the levels to the predikat, with how each is reckoned. */
  readonly langkah: Readonly<Record<CalculationStep, readonly [name: string, how: string]>>;
  readonly ketentuan: string;
  readonly ketentuan_nilai: Readonly<Record<CalculationTerm, string>>;
  readonly predikat: string;
  readonly mulai: string;
  readonly yandas: string;
  readonly spd: string;
  readonly spd_tertulis: string;
  readonly tanpa_bacaan: (readings: string) => string;
}

/** What is reckoned for every reading, one row each. */
export type CalculationStep =
  | 'spd'
  | 'n'
  | 'pembagi'
  | 'jumlah_sid'
  | 'kematangan'
  | 'dihitung'
  | 'yandas'
  | 'jumlah_inovasi'
  | 'total'
  | 'indeks_tepat'
  | 'pembilang'
  | 'penyebut'
  | 'indeks'
  | 'predikat'
  | 'tanpa_pembulatan'
  | 'indeks_laporan'
  | 'predikat_laporan'
  | 'perbandingan'
  | 'selisih';

/** What the edition lays down. */
export type CalculationTerm =
  | 'pembagi_minimal'
  | 'per_inovasi'
  | 'maks_inovasi'
  | 'yandas_minimal'
  | 'total_maks'
  | 'skala';
