/** What the letter to the heads of the perangkat daerah says. Figures as they are written, days as the report has them. */
export interface LetterTexts {
  readonly judul: string;
  /** The government's name at the top; what the office fills in by hand stands in brackets. */
  readonly kop: {
    readonly pemda: (region: string) => string;
    readonly unit: string;
    readonly alamat: string;
  };
  readonly isian: Readonly<
    Record<'yth' | 'dari' | 'tembusan' | 'tanggal' | 'nomor' | 'sifat' | 'lampiran' | 'hal', string>
  >;
  readonly yth: (region: string) => string;
  readonly sifat: string;
  readonly lampiran: string;
  readonly tanpa_lampiran: string;
  readonly hal: (region: string, year: number) => string;
  /** In place of what is filled in by hand. */
  readonly titik: string;
  readonly pembuka: (edition: string, region: string) => string;
  readonly hasil: (sent: number, offices: number, day: string) => string;
  readonly tanpa_berkas: string;
  readonly kolom_skor: Readonly<Record<'bacaan' | 'indeks' | 'predikat', string>>;
  /** In place of an index or a predikat nobody knows. */
  readonly belum_diketahui: string;
  readonly arti_skor: Readonly<Record<'klaim' | 'jika_dipastikan' | 'terbukti' | 'terverifikasi', string>>;
  /** How far the next predikat is from the proven or else the claimed index. */
  readonly jarak: (predikat: string, border: string, kind: string, lacking: string) => string;
  readonly tertinggi: (predikat: string) => string;
  readonly celah: (gap: string, unsure: string | undefined) => string;
  readonly tabel: {
    readonly pengantar: (isAttached: boolean) => string;
    readonly judul: (region: string, year: number) => string;
    readonly kolom: Readonly<
      Record<
        | 'nomor'
        | 'perangkat_daerah'
        | 'inovasi'
        | 'tidak_terisi'
        | 'tidak_sesuai'
        | 'belum_dipastikan'
        | 'nilai'
        | 'didahulukan',
        string
      >
    >;
    readonly jumlah: string;
    /** The row of what the region itself fills in. */
    readonly spd: string;
    /** In place of a figure that is not known, or that there is none. */
    readonly tanpa: string;
    /**
     * `gain` is false where what all of it brings cannot be reckoned; `spdApart` is true where rows of the SPD are listed
     * that the gap does not count; `isShortened` where an office has more to complete than its row names.
     */
    readonly keterangan: (gain: boolean, spdApart: boolean, isShortened: boolean) => string;
    /** Of these innovations only the official score is known. */
    readonly tanpa_level: (innovations: readonly string[], more: number) => string;
    readonly lainnya: (count: number) => string;
    readonly tidak_ada: string;
  };
  readonly belum: (offices: readonly string[]) => string;
  readonly ditahan: (offices: readonly string[]) => string;
  readonly tenggat: (day: string | undefined) => string;
  readonly penutup: string;
  readonly tanda_tangan: { readonly jabatan: string; readonly nama: string; readonly nip: string };
  readonly lampiran_nota: string;
}
