import type { InputFindings } from '../../../assess/findings/input.js';
import type { Place } from '../../../base/place.js';
import type { ExpectedValue } from '../../../base/reading.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { writeChoice } from '../../write-choice.js';

const HOW_TO_WRITE: Readonly<Record<ExpectedValue, string>> = {
  text: 'Write one plain text.',
  number: 'Write the number only, such as 57.64.',
  whole_number: 'Write a whole number only, such as 54.',
  asta_cita: 'Write one number only: 1, 2, 3, 4, 5, 6, 7, or 8.',
  percentage: 'Write a number from 0 to 100, such as 65.01.',
  score: 'Write the score alone, such as 87.5; a figure that is no score belongs elsewhere.',
  level: 'Write 1, 2, or 3; leave it blank if the indicator is not filled.',
  date: 'Write the date like 2024-03-01; where the day is not known, 2024-03 or 2024.',
  year: 'Write the year with four digits, such as 2024.',
  yes_no: 'Write ya (yes) or tidak (no).',
  reason: 'Write the reason in words, such as waiting for a copy from the legal office.',
  list: 'Write a list: one entry per line, each after a hyphen.',
  map: 'Write its entries one per line, such as "klaim: 2" below the name of the indicator.',
};

/** Sentences of `masukan/` in English. */
export const inputTexts = (labels: Labels): FindingTexts<InputFindings> => ({
  'masukan/kunci-tak-dikenal': {
    judul: 'Unknown field',
    pesan: ({ apa, kunci }) =>
      apa === 'indikator'
        ? `The indicator "${kunci}" is not known, so its claim and documents were not read.`
        : `The field "${kunci}" is not known, so its content was not read.`,
    saran: ({ kunci, saran }) =>
      saran === undefined
        ? `Check the spelling of "${kunci}", or delete it if it is not needed.`
        : `Change "${kunci}" to "${saran}" if that is what is meant.`,
    penjelasan:
      'Only known fields are read. One mistyped letter makes the content count as absent, so an indicator may be taken for empty and the index falls. A correct example: "waktu_penerapan: 2024-06-01". Indicators may be named by their key (regulasi) or their number ("16").',
  },
  'masukan/tipe-salah': {
    judul: 'Content cannot be read',
    pesan: ({ kunci, ditemukan, diharapkan }) =>
      `The field "${labels.field(kunci)}" holds ${quoteFound(ditemukan)} where ${labels.expected(diharapkan)} is asked for. It is taken as blank.`,
    saran: ({ diharapkan, angka }) =>
      angka === undefined ? HOW_TO_WRITE[diharapkan] : `Write the number only: write ${angka}.`,
    penjelasan:
      'What cannot be read counts as unknown, not as zero, and proves nothing. Numbers may have a decimal comma or point, a percent sign and a unit; dates may be written 2024-03-01, 01/03/2024 or 1 Maret 2024. What does not exist is best left blank.',
  },
  'masukan/pilihan-tak-dikenal': {
    judul: 'Unknown choice',
    pesan: ({ kunci, ditemukan }) =>
      ditemukan === undefined
        ? `The field "${labels.field(kunci)}" is not among its choices (it is not shown, since it may be a person's name).`
        : `The field "${labels.field(kunci)}" holds ${quoteFound(ditemukan)}, which is not among its choices.`,
    saran: ({ saran, daftar }) => {
      const choices = labels.either(daftar.map((code) => writeChoice(code, labels)));
      return saran === undefined
        ? `Choose one of: ${choices}.`
        : `Write ${writeChoice(saran, labels)} if that is what is meant. The choices: ${choices}.`;
    },
    penjelasan:
      'This field takes only the choices of the official form. Capitals, blanks and hyphens do not matter: "Non Digital" is read as non_digital. A choice outside the list is not used, so whatever depends on it remains uncertain.',
  },
  'masukan/angka-rancu': {
    judul: 'Number with two readings',
    pesan: ({ kunci, ditemukan, bacaan: [whole, fraction] }) =>
      `The field "${labels.field(kunci)}" holds "${ditemukan}", which may be the whole number ${whole} or the fraction ${labels.number(fraction)}. It is not used yet.`,
    saran: ({ bacaan: [whole, fraction], maks }) =>
      maks !== undefined
        ? `The highest value is ${labels.number(maks)}, so it cannot be ${whole}. Write ${labels.number(`${fraction}0`)} if that fraction is meant; if not, correct the number.`
        : `Write ${whole} if the whole number is meant, or ${labels.number(`${fraction}0`)} if the fraction is.`,
    penjelasan:
      'One point or comma with three digits behind it may mean thousands or decimals, and the two differ by a factor of a thousand. Such a number is not guessed; it counts as unknown until it is written clearly. Write thousands without a mark (1234), or add a zero behind the fraction (1.2340).',
  },
  'masukan/tanggal-rancu': {
    judul: 'Date with two readings',
    pesan: ({ kunci, ditemukan, bacaan: [taken, other] }) =>
      `The field "${labels.field(kunci)}" holds "${ditemukan}" and was read as ${labels.day(taken)}. With the month first it would be ${labels.day(other)}.`,
    saran: ({ bacaan: [taken, other] }) =>
      `Write ${taken} if that reading is right, or ${other} if ${labels.day(other)} is meant.`,
    penjelasan:
      'A date of digits only is read as day, month, year, as is usual in Indonesia. Files from computers set to English often swap day and month, and a swapped date may move an innovation or a document out of the period that counts. Year-month-day, such as 2024-03-01, cannot be misread.',
  },
  'masukan/isian-wajib-hilang': {
    judul: 'Required field missing',
    pesan: ({ kunci }) => `The field "${labels.field(kunci)}" is required but not written.`,
    saran: ({ kunci }) => `Fill in the field "${labels.field(kunci)}".`,
    penjelasan:
      'Code, name and regional office identify every innovation; without them findings and evidence cannot be returned to their owner. An innovation that lacks them still counts in the divisor. Example: "id: INV-001", "nama: GEBRAKS", "perangkat_daerah: Dinas Kesehatan".',
  },
  'masukan/id-ganda': {
    judul: 'Innovation code used more than once',
    pesan: ({ id, jumlah, lain, penerima }) => {
      const unnamed = jumlah - 1 - lain.length;
      const more = unnamed > 0 ? [`${labels.number(String(unnamed))} more`] : [];
      return `The innovation code "${id}" is used by ${labels.number(String(jumlah))} innovations. The other places: ${labels.list([...lain.map(writePlace), ...more])}.${writeReceiver(penerima)}`;
    },
    saran: ({ penerima }) =>
      `Give every innovation a code of its own${penerima === undefined ? '' : ' and use it in the other sheets as well'}; if it is one innovation, delete one of the two.`,
    penjelasan:
      'Every innovation needs a code that no other has, also where each office sends a file of its own. An innovation recorded twice enlarges the divisor and the number of innovations, so the index comes out wrong. Capitals and blanks do not make two codes different.',
  },
  'masukan/indikator-ganda': {
    judul: 'Indicator written twice',
    pesan: ({ kunci, dipakai }) =>
      `One indicator is written twice, as "${dipakai}" and as "${kunci}". Only "${dipakai}" was read.`,
    saran: ({ kunci, dipakai }) =>
      `Put claim and evidence together under "${dipakai}" and delete "${kunci}".`,
    penjelasan:
      'An indicator may be named by its key (regulasi) or its number ("16"), but only once per innovation. Two entries for one indicator are not added up, and evidence in the second one is not judged.',
  },
  'masukan/bagian-berbeda': {
    judul: 'Same part, different content',
    pesan: ({ bagian, dipakai }) =>
      `The part "${labels.field(bagian)}" of this file differs from the one in ${dipakai}. The content of ${dipakai} is used.`,
    saran: () => 'Make them equal, or delete this part from one of the files.',
    penjelasan:
      'Several files may be checked together as parts of one regional government. The region, its SPD and the announced figures hold only once, so they are taken from the first file in order of name. If the right ones stand in another file, the SPD score and the index come out wrong.',
  },
  'masukan/alias-tak-terdaftar': {
    judul: 'Replacement name not registered',
    pesan: ({ alias, nama }) =>
      `The configuration replaces "${alias}" by "${nama}", which is not in the register of perangkat daerah.`,
    saran: ({ nama, saran }) =>
      saran === undefined
        ? `Write a registered name, or add "${nama}" to the register of perangkat daerah.`
        : `Replace "${nama}" by "${saran}" if that is what is meant.`,
    penjelasan:
      'The other names under "alias" in iga.config.yaml lead several spellings to one standard name. If that name is mistyped, its innovations gather under a name nobody knows, and the real perangkat daerah seems to have none.',
  },
  'masukan/pengecualian-kedaluwarsa': {
    judul: 'Waiver expired',
    pesan: ({ aturan, sampai }) =>
      `The waiver for the finding ${aturan} was valid until ${labels.day(sampai)} and is no longer applied.`,
    saran: () => 'Settle the finding, or decide on a new waiver with a reason and a new last day.',
    penjelasan:
      'A waiver is a temporary decision to live with a finding; it never raises a score. After its last day the finding counts again, and the check fails until the decision is renewed or deleted. The last day is written as "sampai" in iga.config.yaml.',
  },
  'masukan/pengecualian-tak-terpakai': {
    judul: 'Waiver not used',
    pesan: ({ aturan }) => `The waiver for the finding ${aturan} meets no finding.`,
    saran: () => 'Delete the waiver, or check the finding code, innovation and indicator it names.',
    penjelasan:
      'The finding may be settled already, or a code is mistyped and the waiver does nothing. A waiver left behind may hide a new finding later without anybody noticing.',
  },
});

function quoteFound(found: string): string {
  if (found === '[...]') return 'a list';
  return found === '{...}' ? 'nested entries' : `"${found}"`;
}

function writeReceiver(receiver: InputFindings['masukan/id-ganda']['penerima']): string {
  if (receiver === undefined) return '';
  const taken = receiver === 'ini' ? 'this innovation' : `the innovation at ${writePlace(receiver)}`;
  return ` All levels and documents of other sheets with this code went to ${taken}.`;
}

function writePlace({ berkas, lembar, sel, baris }: Place): string {
  const sheet = lembar === undefined ? '' : ` sheet ${lembar}`;
  if (sel !== undefined) return `${berkas}${sheet} cell ${sel}`;
  return baris === undefined ? `${berkas}${sheet}` : `${berkas}${sheet} line ${baris}`;
}
