import { earliestDay, isWithin, latestDay, type PartialDate } from '../../base/partial-date.js';
import type { Basis } from '../../base/vocabulary.js';
import type { Acceptance, EvidenceWindow } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import type { DayRange, DocumentProblem } from './problem.js';
import type { DocumentSetting } from './setting.js';

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** Is the document of the time the edition asks for? A date of month or year precision may leave that open. */
export function checkWindow(
  acceptance: Acceptance,
  evidence: Evidence,
  basis: Basis,
  setting: DocumentSetting,
): DocumentProblem[] {
  const latest = checkLatestYear(evidence, setting);
  if (latest.length > 0 || acceptance.jendela === undefined) return latest;
  const window = acceptance.jendela;
  const windowBasis: Basis = {
    keyakinan: window.keyakinan ?? basis.keyakinan,
    sumber: window.sumber ?? basis.sumber,
  };
  const ranges = rangesOf(window, setting);
  if (evidence.tanggal === undefined) {
    // Where the date is part of the document's identity, its absence is already said there.
    if (acceptance.identitas?.includes('tanggal') === true) return [];
    return [{ kind: 'tanggal_tak_disebut', windows: ranges, certain: false, basis: windowBasis }];
  }
  if (ranges.length === 0) {
    return [{ kind: 'tanggal_tak_disebut', windows: ranges, certain: false, basis: windowBasis }];
  }
  // A machine may have read the wrong date: alone it never keeps a document from counting.
  const open =
    evidence.mesin?.isian.includes('tanggal') === true ||
    (window.tahun_dari?.includes('waktu_penerapan') === true &&
      setting.innovation?.waktu_penerapan === undefined);
  return judgeDate(evidence.tanggal, ranges, windowBasis, open);
}

/** `open`: the date, or one that would widen the window, is not the office's own word, so nothing is certain yet. */
function judgeDate(
  tanggal: PartialDate,
  ranges: readonly DayRange[],
  basis: Basis,
  open: boolean,
): DocumentProblem[] {
  const verdicts = ranges.map((range) =>
    isWithin(tanggal, range.dari ?? FIRST_DAY, range.sampai ?? LAST_DAY),
  );
  if (verdicts.includes('yes')) return [];
  return [
    {
      kind: 'di_luar_jendela',
      tanggal,
      windows: ranges,
      certain: !open && !verdicts.includes('unknown'),
      basis,
    },
  ];
}

/**
 * A paper dated after the edition's last year cannot belong to this edition, whatever it is. Where the edition asks for no
 * date, one that a machine read changes nothing: without it the document would count.
 */
function checkLatestYear(evidence: Evidence, setting: DocumentSetting): DocumentProblem[] {
  const sampai = `${setting.tZero + setting.lastYear.nilai}-12-31`;
  if (evidence.tanggal === undefined || earliestDay(evidence.tanggal) <= sampai) return [];
  if (evidence.mesin?.isian.includes('tanggal') === true) return [];
  const windows = [{ dari: undefined, sampai }];
  return [
    { kind: 'di_luar_jendela', tanggal: evidence.tanggal, windows, certain: true, basis: setting.lastYear },
  ];
}

function rangesOf(window: EvidenceWindow, setting: DocumentSetting): DayRange[] {
  if (window.tahun_dari !== undefined) {
    const ranges: DayRange[] = [];
    for (const field of window.tahun_dari) {
      const date = setting.innovation?.[field];
      if (date !== undefined) {
        ranges.push({
          dari: `${earliestDay(date).slice(0, 4)}-01-01`,
          sampai: `${latestDay(date).slice(0, 4)}-12-31`,
        });
      }
    }
    return ranges;
  }
  return [
    {
      dari: window.dari === undefined ? undefined : `${setting.tZero + window.dari}-01-01`,
      sampai: window.sampai === undefined ? undefined : `${setting.tZero + window.sampai}-12-31`,
    },
  ];
}
