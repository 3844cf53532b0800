import type { NameWords } from './meaning.js';

/** What lies beside the evidence of indicators: attachments of the profile, and the evidence of the region. */
export const ELSEWHERE: readonly NameWords[] = [
  {
    kata: [
      'haki',
      'hak cipta',
      'hak paten',
      'hak kekayaan intelektual',
      'kekayaan intelektual',
      'pencatatan ciptaan',
      'sertifikat haki',
      'sertifikat merek',
      'sertifikat paten',
    ],
    milik: 'lampiran_profil',
  },
  {
    kata: ['penghargaan', 'piagam', 'piagam penghargaan', 'sertifikat penghargaan', 'sertifikat juara'],
    milik: 'lampiran_profil',
  },
  { kata: ['profil bisnis', 'proses bisnis', 'rancang bangun'], milik: 'lampiran_profil' },
  { kata: ['spd', 'satuan pemerintahan daerah', 'satuan pemerintah daerah'], milik: 'spd' },
];
