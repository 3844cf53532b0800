import type { Labels } from '../../labels.js';
import { readUsageError, type UsageError } from '../../usage-error.js';

/** A mistake in the command line, said in one or two sentences. */
export function explainUsage(code: string, message: string, labels: Labels): string {
  const error = readUsageError(code, message);
  const sentence = explain(error, message, labels);
  if (error.suggestions.length === 0) return sentence;
  return `${sentence} Mungkin maksudnya ${labels.either(error.suggestions)}.`;
}

function explain(error: UsageError, message: string, labels: Labels): string {
  const { kind, word = '', value = '' } = error;
  switch (kind) {
    case 'unknown_command':
      return `Perintah "${word}" tidak dikenal. Lihat iga --help.`;
    case 'unknown_option':
      return `Opsi ${word} tidak dikenal. Lihat --help.`;
    case 'missing_argument':
      return `Perintah ini memerlukan <${word}>. Lihat --help.`;
    case 'missing_value':
      return `Opsi ${word} belum diberi nilai.`;
    case 'missing_option':
      return `Opsi ${word} wajib disebut.`;
    case 'invalid_value':
      return explainValue(error, labels);
    case 'too_many_arguments':
      return explainCount(error, labels);
    case 'conflicting_option':
      return `Opsi ${word} tidak dapat dipakai bersama ${value}.`;
    case 'no_command':
      return 'Sebutkan perintahnya. Lihat iga --help.';
    case 'other':
      return `Perintah tidak dapat dijalankan ("${message.replace(/^error: /, '')}"). Lihat --help.`;
  }
}

function explainValue({ word = '', value = '', choices }: UsageError, labels: Labels): string {
  const expected = choices.length === 0 ? '' : `, diharapkan ${labels.either(choices)}`;
  return `Nilai "${value}" untuk ${word} tidak dapat dipakai${expected}.`;
}

function explainCount({ word, expected = '', got = '' }: UsageError, labels: Labels): string {
  const command = word === undefined ? 'perintah ini' : `perintah ${word}`;
  return `Terlalu banyak kata setelah ${command}: paling banyak ${labels.number(expected)}, ditemukan ${labels.number(got)}.`;
}
