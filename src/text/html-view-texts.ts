/** The words that only the page (HTML) needs; all else it takes from the words of the terminal and of other views. */
export interface HtmlViewTexts {
  readonly bagian: Readonly<Record<HtmlSection, string>>;
  readonly kolom: Readonly<Record<HtmlColumn, string>>;
  readonly umum: {
    readonly lompat: string;
    readonly daftar_isi: string;
    readonly tanpa_berkas: string;
    readonly ya: string;
    readonly tidak: string;
    readonly tidak_diketahui: string;
    /** Between "klaim" and what follows: levels of a slot, say. */
    readonly pasangan: (name: string, value: string) => string;
  };
  readonly indeks: {
    readonly keterangan: string;
    readonly skala: (readings: readonly string[]) => string;
    readonly mulai: (predikat: string, from: string) => string;
    readonly rentang: (lowest: string, highest: string) => string;
  };
  readonly tren: {
    readonly keterangan: string;
    readonly tahun_ini: (year: number, kind: string) => string;
  };
  readonly yandas: { readonly keterangan: string; readonly kosong: string };
  readonly variabel: {
    readonly keterangan: string;
    /** Why the count of innovations, so named, is never called the weakest. */
    readonly tanpa_jumlah: (name: string) => string;
    readonly tidak_diketahui: (reasons: string) => string;
    readonly alasan: {
      readonly spd_total: string;
      readonly spd_kosong: string;
      readonly skor_saja: (innovations: number) => string;
    };
  };
  readonly celah: {
    readonly keterangan: string;
    readonly diminta: string;
    readonly keterangan_diminta: string;
  };
  readonly peta: {
    readonly keterangan: string;
    readonly petunjuk: string;
    readonly legenda: string;
    readonly angka: string;
    readonly profil: string;
    readonly tidak_dikirim: string;
    readonly kosong: string;
    /** No status is known, as so many innovations have a score alone. */
    readonly tidak_diketahui: (innovations: number) => string;
    readonly sebagian_tidak_diketahui: (innovations: number) => string;
    readonly petunjuk_papan_ketik: string;
  };
  readonly saring: {
    readonly judul_peta: string;
    readonly judul_temuan: string;
    readonly semua: string;
    readonly cari: string;
    /** Holds {0} and {1}: shown, all. */
    readonly inovasi_tampak: string;
    readonly temuan_tampak: string;
    readonly hapus: string;
  };
  readonly panel: {
    readonly tutup: string;
    readonly tanpa_temuan: string;
    /** Where findings of a slot could not be unpacked. */
    readonly temuan_kurang: string;
    readonly meminta: string;
    readonly level: string;
    readonly buka: string;
  };
  readonly temuan: {
    readonly keterangan: string;
    readonly dampak_bersama: string;
    /** That the table holds some of all findings where a browser cannot unpack the others. */
    readonly sebagian: (shown: string, all: string) => string;
  };
  readonly opd: {
    readonly keterangan: string;
    readonly tanpa_inovasi: (count: number) => string;
    readonly semua_punya: string;
  };
  readonly rekonsiliasi: {
    readonly keterangan: string;
    readonly apa: Readonly<Record<string, string>>;
    readonly kelompok: (name: string) => string;
    readonly cocok: string;
    readonly lebih: (count: string) => string;
    readonly kurang: (count: string) => string;
  };
  readonly corong: { readonly keterangan: string; readonly tahap: Readonly<Record<LabStage, string>> };
  readonly spd: { readonly keterangan: string };
  readonly hitung: { readonly keterangan: string; readonly tiap_inovasi: string };
  readonly sumber: {
    readonly edisi: string;
    readonly temuan: string;
    readonly masukan: string;
    readonly alat: (name: string, version: string, day: string) => string;
    readonly sidik_edisi: string;
  };
}

export type HtmlSection =
  | 'indeks'
  | 'gerbang'
  | 'tren'
  | 'yandas'
  | 'variabel'
  | 'celah'
  | 'peta'
  | 'temuan'
  | 'opd'
  | 'rekonsiliasi'
  | 'corong'
  | 'spd'
  | 'hitung'
  | 'sumber';

export type HtmlColumn =
  | 'bacaan'
  | 'indeks'
  | 'predikat'
  | 'waktu'
  | 'urusan'
  | 'inovasi'
  | 'variabel'
  | 'grafik'
  | 'persen'
  | 'indikator'
  | 'bobot'
  | 'wajib'
  | 'dokumen'
  | 'tingkat'
  | 'dampak'
  | 'milik'
  | 'temuan'
  | 'tempat'
  | 'perangkat_daerah'
  | 'rata_klaim'
  | 'rata'
  | 'jumlah_temuan'
  | 'apa'
  | 'dinyatakan'
  | 'terbaca'
  | 'selisih'
  | 'tahap'
  | 'status'
  | 'poin_klaim'
  | 'poin_terbukti'
  | 'skor_klaim'
  | 'skor_terbukti'
  | 'perihal'
  | 'nilai'
  | 'keyakinan'
  | 'berkas'
  | 'sidik';

type LabStage = 'drum_up' | 'diagnose' | 'design' | 'deliver' | 'display';
