import type { FindingHelpTexts } from '../../explanation-texts.js';

/** The words around the explanation of a finding in Indonesian. */
export const FINDING_HELP: FindingHelpTexts = {
  bertumpu_pada: 'Bertumpu pada',
  paling_tinggi_peringatan: 'Selama bertumpu pada asumsi, temuan ini paling tinggi peringatan.',
  tingkat_belum_ada: 'tidak tetap',
  tanggal_dokumen: 'Rentang tanggal dokumen tiap indikator',
  butir: (count, certainty) => `${count} butir: ${certainty}`,
  tanpa_butir: (edition) => `tidak ada pada edisi ${edition}`,
  lihat_indikator: 'Rincian tiap indikator: iga jelaskan <nomor>',
  atur: 'Mengubah tingkatnya',
  atur_cara: 'Tulis di iga.config.yaml, di folder inventaris atau folder di atasnya:',
  atur_pilihan: 'mati: temuan ini tidak dicari. info, peringatan, galat: tingkatnya.',
  kecualikan: 'Mengecualikannya',
  kecualikan_cara:
    'Temuannya tetap terlihat, tetapi tidak lagi menggagalkan pemeriksaan dan tidak pernah menaikkan skor. Alasan wajib diisi; baris di bawah aturan selain alasan boleh dihapus.',
  alasan: 'mengapa hal ini dapat diterima',
};
