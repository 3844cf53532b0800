import type { DepartmentMessageTexts } from '../../department-texts.js';
import { joinSentences, withoutStart } from '../../join-sentences.js';
import type { Labels } from '../../labels.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from '../ui/count-noun.js';

/** The message to an office: polite, short, and clear about what is asked. */
export function makeDepartmentMessage(labels: Labels): DepartmentMessageTexts {
  return {
    salam: (office) => `To the head of ${office},`,
    perangkat_daerah: 'the office',
    daerah: 'the region',
    pembuka: {
      kurang: (office, region, year, day, tasks) =>
        `We have checked the innovations of ${office} for the innovation index ${year} of ${region} as of ${labels.day(day)}. ${countNoun(tasks, 'thing', labels)} still to be completed. First of all:`,
      lengkap: (office, region, year, day) =>
        `We have checked the innovations of ${office} for the innovation index ${year} of ${region} as of ${labels.day(day)}. Nothing is left to be completed.`,
    },
    belum: (office, region, year, day) =>
      `By ${labels.day(day)} we have not received an innovation of ${office} for the innovation index ${year} of ${region}. Please propose at least one that is in use, with its evidence. We are glad to help.`,
    ditahan: (office, region, year, innovations) =>
      `For the innovation index ${year} of ${region}, what ${office} has reported is held back and not sent this year: ${innovations}. Please propose at least one other innovation that is in use, or tell us if this one can be sent.`,
    lewat_unit: (office, region, year, units) =>
      `For the innovation index ${year} of ${region}, innovations within ${office} are recorded for ${units}. What is to be completed goes to them. If ${office} has an innovation of its own, please propose it as well.`,
    tanpa_indikator: (message, name) =>
      withoutStart(
        withoutStart(
          [' for', ' of', ' on', ' at', ' under', ' in'].reduce(
            (text, word) => text.replace(`${word} indicator ${name}`, ''),
            message,
          ),
          `SPD indicator ${name}`,
        ),
        `Indicator ${name}`,
      ),
    butir: (subject, indicator, problem, remedy) =>
      `${subject}, ${indicator}: ${joinSentences(problem, remedy)}`,
    kosong: (subject, total, numbers) =>
      `${subject}: ${total} (numbers ${numbers}). State the claim and attach its evidence.`,
    tanpa_level: (innovations, more) =>
      `${labels.list(more === 0 ? innovations : [...innovations, countNoun(more, 'other innovation', labels)])}: only the maturity score is known. Claim a level for every indicator and hand in its evidence.`,
    tak_terbuka: (subject, files, numbers) =>
      `${subject}: ${countNoun(files, 'file', labels)} cannot be opened (numbers ${numbers}). Replace ${files === 1 ? 'it with one that opens' : 'them with files that open'} without a password.`,
    beberapa: (count, names, more) =>
      `${countNoun(count, 'innovation', labels)} (${labels.list(more === 0 ? names : [...names, `${writeCount(more, labels)} more`])})`,
    lainnya: (count) =>
      `Beside these there ${count === 1 ? 'is' : 'are'} ${countNoun(count, 'other thing', labels)}.`,
    rincian: (file) => `The details, with the documents asked for, are in the file ${file}.`,
    tenggat: (day) => `Please complete this by *${labels.day(day)}*.`,
    tenggat_usulan: (day) => `Please let us have it by *${labels.day(day)}*.`,
    penutup: (region) => `Thank you for your cooperation.\nInnovation office, ${region}`,
  };
}
