import { cleanText } from '../../text/clean-text.js';
import type { GateCondition, Report } from '../schema.js';
import { wrapIndented } from './layout.js';
import type { View } from './view.js';

/** Whether the check passed, with both numbers of every condition. */
export function renderGate(report: Report, view: View): string[] {
  const { gerbang } = view.texts.ui;
  if (report.gerbang.syarat.length === 0) return [];
  const verdict = report.gerbang.lulus ? view.paint.good(gerbang.lulus) : view.paint.bad(gerbang.gagal);
  const lines = report.gerbang.syarat.flatMap((condition) => {
    const mark = condition.lulus ? '+ ' : '- ';
    return wrapIndented(cleanText(conditionText(condition, view)), view.width, `  ${mark}`, '    ');
  });
  return ['', verdict, ...lines];
}

function conditionText(condition: GateCondition, view: View): string {
  const { gerbang, tingkat, skor } = view.texts.ui;
  const { nilai, ambang, dasar, kurang } = condition;
  switch (condition.nama) {
    case 'gagal_pada':
      return gerbang.gagal_pada(nilai ?? '0', nameOf(dasar, tingkat));
    case 'minimal_indeks':
      return gerbang.indeks(nameOf(dasar, skor), nilai, ambang, kurang);
    case 'minimal_predikat':
      return gerbang.predikat(nameOf(dasar, skor), nilai, ambang, kurang);
    case 'maks_celah':
      return gerbang.celah(dasar, nilai, ambang, kurang);
  }
}

/** The name of a code in the user's language. */
function nameOf(code: string, names: Readonly<Record<string, string>>): string {
  return names[code] ?? code;
}
