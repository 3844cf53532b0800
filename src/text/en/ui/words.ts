import type { EditionStatus } from '../../../edition/model.js';
import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { quoteOriginal } from '../quote-original.js';

type Words = Pick<
  UiTexts,
  | 'variabel_jumlah_inovasi'
  | 'keyakinan'
  | 'status_edisi'
  | 'tingkat'
  | 'skor'
  | 'status_slot'
  | 'tanpa_data_dukung'
  | 'layak'
  | 'asumsi'
  | 'kutipan'
>;

/** Single words of the report, and how certain or official something is. */
export function makeWords(labels: Labels): Words {
  return {
    variabel_jumlah_inovasi: 'Number of innovations',
    keyakinan: { A: 'two transcriptions agree', B: 'one transcription', C: 'assumption' },
    status_edisi: nameStatuses(labels),
    tingkat: { galat: 'error', peringatan: 'warning', info: 'info' },
    skor: {
      klaim: 'claimed',
      terbukti: 'proven',
      jika_dipastikan: 'if confirmed',
      terverifikasi: 'verified',
    },
    tanpa_data_dukung: 'without evidence',
    status_slot: {
      tidak_terisi: 'not filled in',
      tidak_sesuai: 'mismatched',
      belum_dipastikan: 'not yet certain',
      sesuai: 'matched',
    },
    layak: { ya: 'eligible', tidak: 'not eligible', ragu: 'eligibility in doubt' },
    kutipan: {
      tulis: quoteOriginal,
      keterangan: () => ["Quoted Indonesian wording is the edition's own."],
    },
    asumsi: {
      judul: 'Assumptions',
      penjelasan:
        "The rules do not state the following, so it is assumed. If the rules are different, the index may change. Quoted Indonesian wording is the edition's own.",
    },
  };
}

function nameStatuses(labels: Labels): Readonly<Record<EditionStatus, string>> {
  return {
    'resmi-transkripsi': labels.code('resmi-transkripsi'),
    'resmi-sebagian': labels.code('resmi-sebagian'),
    sementara: labels.code('sementara'),
    prognosis: labels.code('prognosis'),
    'buatan-sendiri': labels.code('buatan-sendiri'),
  };
}
