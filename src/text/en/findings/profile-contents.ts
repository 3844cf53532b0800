import type { ProfileFindings } from '../../../assess/findings/profile.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';

/** The findings about what the profile says. */
type ContentFindings = Pick<
  ProfileFindings,
  | 'profil/rancang-bangun-pendek'
  | 'profil/isian-kosong'
  | 'profil/koordinat-janggal'
  | 'profil/urusan-tak-dikenal'
  | 'profil/nama-mirip'
  | 'profil/kematangan-saja'
  | 'profil/kematangan-berbeda'
  | 'profil/kematangan-di-luar-batas'
  | 'profil/perangkat-daerah-tak-terdaftar'
  | 'profil/lampiran-salah'
>;

type SimilarityReason = ProfileFindings['profil/nama-mirip']['sebab'];

const SIMILARITY_REASONS: Readonly<Record<SimilarityReason, string>> = {
  sama: 'the names are equal',
  singkatan: 'they share the short or the long form',
  versi: 'they differ in version or year only',
  salah_tik: 'they differ by a few letters only',
};

/** Sentences about the contents of the profile, in English. */
export const profileContentTexts = (labels: Labels): FindingTexts<ContentFindings> => ({
  'profil/rancang-bangun-pendek': {
    judul: 'Description of the design too short',
    pesan: ({ kata, minimal }) =>
      `The description of the design (rancang bangun) has ${labels.number(String(kata))} words; at least ${labels.number(String(minimal))} are asked for.`,
    saran: ({ kata, minimal }) =>
      `Add at least ${labels.number(String(minimal - kata))} words. Check that legal basis, problem, strategic issue, method of renewal, advantages and steps of use are described.`,
    penjelasan:
      'The guide asks for at least 300 words, not 300 letters. There are six parts: legal basis, problem, strategic issue, method of renewal, advantage or novelty, and steps of use. HTML marks copied along from the application do not count as words.',
  },
  'profil/koordinat-janggal': {
    judul: 'Odd coordinates',
    pesan: ({ ditemukan, sebab }) =>
      ({
        tertukar: `The coordinates are "${ditemukan}"; latitude and longitude seem to be swapped.`,
        di_luar: `The coordinates are "${ditemukan}", which is outside Indonesia.`,
        tak_terbaca: `The coordinates are "${ditemukan}", which cannot be read as latitude and longitude.`,
      })[sebab],
    saran: ({ saran }) =>
      saran === undefined
        ? 'Write latitude, then longitude, such as -3.41, 114.85; leave it blank if not known.'
        : `Write ${saran} if that is meant.`,
    penjelasan:
      'The coordinates show where the innovation is on a map: latitude first, then longitude. In Indonesia latitudes run from -11 to 6.5 and longitudes from 94 to 141.5. These limits are an estimate of this program, not a rule of the guide; no score depends on them.',
  },
  'profil/isian-kosong': {
    judul: 'Blank fields in the profile',
    pesan: ({ kunci }) =>
      `Fields of the profile that are still blank: ${labels.list(kunci.map(labels.field))}.`,
    saran: () => 'Fill them in; a hyphen, a dot or "tidak ada" counts as blank.',
    penjelasan:
      'The official form has 22 items, and an innovation cannot be revised after it is sent. Without date of application and stage its eligibility is not certain; without urusan it represents none of the basic services. Budget, business profile, HAKI and awards are attached only if there are any.',
  },
  'profil/urusan-tak-dikenal': {
    judul: 'Unknown field of government (urusan)',
    pesan: ({ ditemukan, saran, yandas }) => {
      const found = `The urusan "${ditemukan}" is not in the list of fields of government`;
      if (saran === undefined) return `${found}, so it does not count as one of the basic services.`;
      const stake = yandas
        ? ' Until this is clear, the innovation does not count for that basic service.'
        : '';
      return `${found}; perhaps "${saran}" is meant.${stake}`;
    },
    saran: ({ saran }) =>
      saran === undefined
        ? 'Choose a name from the official list, such as Kesehatan.'
        : `Write "${saran}" if that is what is meant; if not, choose another name from the official list.`,
    penjelasan:
      'The main urusan is one of the 38 options of article 12 of UU 23/2014. In edition 2026 the score for the number of innovations, up to 30.40 of 100 index points, is given only if at least five of the six basic services are represented. Usual spellings such as "Ketentraman" or "PUPR" are recognised; what is doubtful is asked, not guessed.',
  },
  'profil/nama-mirip': {
    judul: 'Similar name',
    pesan: ({ lain_id, lain_nama, kemiripan, sebab }) =>
      `This name is similar to "${lain_nama}" (${lain_id}): ${SIMILARITY_REASONS[sebab]}, similarity ${labels.number(String(kemiripan))} percent.`,
    saran: () =>
      'Make sure that these are two innovations; if they are one, send one and put the evidence together.',
    penjelasan:
      'One innovation is sometimes reported twice: by two offices, or again as a new version. A duplicate enlarges the divisor and may be refused in verification. This is only a hint taken from the names; similar names do not always mean one innovation.',
  },
  'profil/kematangan-saja': {
    judul: 'Only the maturity score is known',
    pesan: ({ kematangan }) =>
      `Only the maturity score ${labels.number(kematangan)} is recorded; the levels of the indicators are not known, so it cannot be proven.`,
    saran: () => 'Fill in claim and evidence of every indicator.',
    penjelasan:
      'The official download holds the maturity score without the levels of the indicators. It is used for the index as claimed, but no proven index can be reckoned while there is such an innovation. Once the levels are filled in, the score follows from them and this field may be deleted.',
  },
  'profil/kematangan-berbeda': {
    judul: 'Maturity score differs from the claims',
    pesan: ({ dinyatakan, terhitung }) =>
      `The maturity score is given as ${labels.number(dinyatakan)}, but the claims of the indicators add up to ${labels.number(terhitung)}. The claims are used.`,
    saran: () => 'Check the claim of every indicator, then correct the claims or the maturity score.',
    penjelasan:
      'The maturity score is the sum of weight times level over all indicators of an innovation. Where the score from the application differs from that sum, a claim is mostly missing here or was changed in one of the two places.',
  },
  'profil/kematangan-di-luar-batas': {
    judul: 'Maturity score out of range',
    pesan: ({ kematangan, maks }) =>
      `The maturity score is given as ${labels.number(kematangan)}, but one innovation scores 0 to ${labels.number(maks)}.`,
    saran: () =>
      'Correct the maturity score from the official download, or fill in the claim of every indicator.',
    penjelasan:
      'The highest score of one innovation is the sum of all weights times three, 111 in edition 2026. A figure beyond it is mostly a slip or a lost decimal mark, and makes the index as claimed wrong.',
  },
  'profil/perangkat-daerah-tak-terdaftar': {
    judul: 'Office not in the register',
    pesan: ({ nama, saran }) =>
      saran === undefined
        ? `The office "${nama}" is not in the register of regional offices.`
        : `The office "${nama}" is not in the register of regional offices; perhaps "${saran}" is meant.`,
    saran: ({ nama, saran }) =>
      saran === undefined
        ? `Write it as in the register, or add "${nama}" to the register.`
        : `Write "${saran}" if that is what is meant, or add "${nama}" to the register.`,
    penjelasan:
      'The register groups the innovations and shows who has not reported. A name that is not recognised makes a group of its own, so that the real office seems to have no innovation. Abbreviations and other names can be added to the register, and a unit can be linked to its parent office.',
  },
  'profil/lampiran-salah': {
    judul: 'Faulty attachment of the profile',
    pesan: ({ lampiran, berkas, sebab, format, megabita, saran }) => {
      const name = `The attachment ${labels.field(lampiran)} ("${berkas}")`;
      if (sebab === 'salinan') return `${name} is not there; "${saran}" was checked instead.`;
      if (sebab === 'format') return `${name} is not a ${labels.either(format.map(upperCase))} file.`;
      if (sebab === 'tak_terbuka') return `${name} is empty, damaged or locked.`;
      if (sebab === 'terlalu_besar') return `${name} is larger than ${megabita} MB.`;
      return sebab === 'hilang' ? `${name} was not found.` : `${name} lies outside the evidence folder.`;
    },
    saran: ({ sebab, format, saran }) => {
      if (sebab === 'salinan')
        return 'Make sure that this copy is the one that is meant, then write both names alike.';
      if (sebab === 'tak_terbuka') return 'Replace it by a file that opens without a password.';
      if (sebab === 'terlalu_besar') return 'Make the file smaller, for example by scanning at 150-200 dpi.';
      if (sebab === 'format') return `Save the attachment as ${labels.either(format.map(upperCase))}.`;
      if (sebab === 'di_luar_folder') return 'Move the file into the evidence folder and correct its path.';
      return saran === undefined
        ? 'Put the file into the evidence folder, or correct its name.'
        : `Check the file name; perhaps "${saran}" is meant.`;
    },
    penjelasan:
      'Budget, business profile, HAKI and awards are attached if there are any, as PDF of at most 2 MB. Paths are counted from the evidence folder. Attachments add no score, but a faulty one cannot be uploaded to the application.',
  },
});

function upperCase(ending: string): string {
  return ending.toUpperCase();
}
