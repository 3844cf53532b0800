type SlotStatus = 'tidak_terisi' | 'tidak_sesuai' | 'belum_dipastikan' | 'sesuai';

/** What the reports for single perangkat daerah say. Days and decimals as the report has them; texts clean. */
export interface DepartmentTexts {
  readonly judul: (office: string) => string;
  /** Region, edition, and the day of the check. */
  readonly tentang: (region: string, edition: string, day: string) => string;
  /** Until when everything is to be handed in. */
  readonly tenggat: (day: string) => string;
  readonly keikutsertaan: {
    readonly ada: (sent: number, held: number) => string;
    readonly ditahan: (held: number) => string;
    readonly lewat_unit: (units: readonly string[]) => string;
    readonly belum: string;
  };
  /** What has no innovation is asked for one. */
  readonly ajakan: string;
  /** How the slots of the innovations sent stand. */
  readonly status: (counts: Readonly<Record<SlotStatus, number>>) => string;
  /** That of these innovations only the official score is known. */
  readonly tanpa_level: (innovations: readonly string[]) => string;
  /** Means of the scores as claimed and as proven; null where they are unknown. */
  readonly rata: (claimed: string | null, proven: string | null) => string;
  /** What mending everything is worth for the index of the region. */
  readonly dampak: (points: string) => string;
  readonly tugas: {
    readonly judul: string;
    /** How the list is sorted and what the figures mean. */
    readonly keterangan: string;
    readonly tidak_ada: string;
    readonly kolom: Readonly<
      Record<
        | 'nomor'
        | 'inovasi'
        | 'indikator'
        | 'status'
        | 'poin'
        | 'kekurangan'
        | 'lakukan'
        | 'diminta'
        | 'dokumen',
        string
      >
    >;
    readonly profil: string;
    readonly perangkat_daerah: string;
    readonly semua_indikator: string;
    /** In place of points that cannot be reckoned. */
    readonly tanpa_poin: string;
    /** Takes the figure as it is written. */
    readonly poin_tertulis: (points: string) => string;
    /** Claimed and proven level. */
    readonly level: (claimed: number, proven: number) => string;
    /** What a level asks, in the words of the edition. */
    readonly diminta: (level: number, words: string) => string;
    readonly dokumen: (kinds: string) => string;
    /** What to do about a slot, or an innovation without levels, whose findings are switched off. */
    readonly lakukan: Readonly<Record<Exclude<SlotStatus, 'sesuai'> | 'semua_indikator', string>>;
  };
  readonly inovasi: {
    readonly judul: string;
    readonly tidak_ada: string;
    readonly ditahan: string;
    readonly skor: (claimed: string, proven: string | null) => string;
    readonly inisiator: (name: string) => string;
    readonly tanpa_level: string;
    readonly kolom: Readonly<Record<'nomor' | 'indikator' | 'klaim' | 'terbukti' | 'status', string>>;
  };
  readonly temuan: {
    readonly judul: string;
    readonly keterangan: string;
    readonly tidak_ada: string;
    readonly kolom: Readonly<Record<'tingkat' | 'inovasi' | 'temuan' | 'lakukan' | 'poin' | 'kode', string>>;
  };
  /** What those who keep the inventory put right themselves. */
  readonly pengelola: {
    readonly judul: string;
    readonly keterangan: string;
    readonly kolom: Readonly<Record<'inovasi' | 'temuan', string>>;
  };
  readonly daftar: {
    readonly judul: (region: string) => string;
    readonly keterangan: string;
    readonly kolom: Readonly<
      Record<'perangkat_daerah' | 'inovasi' | 'ditahan' | 'tugas' | 'poin' | 'berkas' | 'pesan', string>
    >;
    /** How many files for how many offices were written, for the screen. */
    readonly ditulis: (folder: string, offices: number, silent: number) => string;
  };
  /** Names of the sheets of a workbook. */
  readonly lembar: Readonly<Record<'tugas' | 'indikator' | 'temuan' | 'pengelola' | 'daftar', string>>;
  /** That the day set for handing in is over already. */
  readonly tenggat_lewat: (deadline: string, today: string) => string;
  readonly pesan: DepartmentMessageTexts;
}

/** The message sent to a perangkat daerah by chat. */
export interface DepartmentMessageTexts {
  readonly salam: (office: string) => string;
  /** The office, where its name is too long to be called by it. */
  readonly perangkat_daerah: string;
  /** The region, where its name is too long. */
  readonly daerah: string;
  readonly pembuka: Readonly<
    Record<
      'kurang' | 'lengkap',
      (office: string, region: string, year: number, day: string, tasks: number) => string
    >
  >;
  readonly belum: (office: string, region: string, year: number, day: string) => string;
  readonly ditahan: (office: string, region: string, year: number, innovations: string) => string;
  readonly lewat_unit: (office: string, region: string, year: number, units: string) => string;
  /** A message about an indicator without its name, which stands beside it already. */
  readonly tanpa_indikator: (message: string, name: string) => string;
  /** `problem` is a message, perhaps cut; empty where there is none. */
  readonly butir: (subject: string, indicator: string, problem: string, remedy: string) => string;
  readonly kosong: (subject: string, total: string, numbers: string) => string;
  /** Of the innovations named, and so many more, only the official score is known. */
  readonly tanpa_level: (innovations: readonly string[], more: number) => string;
  /** Files that are empty, broken or locked. */
  readonly tak_terbuka: (subject: string, files: number, numbers: string) => string;
  /** So many innovations: those named, and so many more. */
  readonly beberapa: (count: number, names: readonly string[], more: number) => string;
  /** So many more than are listed. */
  readonly lainnya: (count: number) => string;
  readonly rincian: (file: string) => string;
  readonly tenggat: (day: string) => string;
  readonly tenggat_usulan: (day: string) => string;
  readonly penutup: (region: string) => string;
}
