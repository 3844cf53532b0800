import type { Language } from './language.js';
import type { LabelTable } from './look-up.js';

const INDONESIAN = {
  bentuk_inventaris: 'Bentuk berkas inventaris program ini, bukan pedoman kementerian.',
  pengalaman: 'Pengalaman memeriksa data dukung; tidak tertulis dalam pedoman.',
  isi_berkas: 'Isi berkas itu sendiri, sebagaimana dibuka program ini.',
  bacaan_mesin: 'Bacaan mesin atas isi berkas: petunjuk yang perlu dipastikan orang, bukan putusan.',
  katalog_edisi: 'Status yang disebut katalog edisi ini tentang dirinya sendiri.',
} as const;

const ENGLISH: Readonly<Record<keyof typeof INDONESIAN, string>> = {
  bentuk_inventaris: "This program's own inventory format, not the ministry's guide.",
  pengalaman: 'Experience from checking evidence; not written in the guide.',
  isi_berkas: 'The file itself, as this program opened it.',
  bacaan_mesin: 'What a machine read in the file: a hint for a person to confirm, no verdict.',
  katalog_edisi: 'The status this edition catalog states about itself.',
};

/** Names of the sources that stand in no catalog, because the program itself is one; by the key of a basis. */
export const OWN_SOURCES: Readonly<Record<Language, LabelTable>> = { id: INDONESIAN, en: ENGLISH };
