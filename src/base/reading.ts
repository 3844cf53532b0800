/** What a value was supposed to be; the texts name each in the user's language. */
export type ExpectedValue =
  | 'text'
  | 'number'
  | 'whole_number'
  | 'asta_cita'
  | 'percentage'
  | 'score'
  | 'level'
  | 'date'
  | 'year'
  | 'yes_no'
  | 'reason'
  | 'list'
  | 'map';

/** Why a text could not be taken as the value it stands for. */
export type ValueProblem =
  | { readonly kind: 'wrong_type'; readonly expected: ExpectedValue; readonly found: string }
  | {
      readonly kind: 'ambiguous_number';
      readonly found: string;
      readonly readings: readonly [string, string];
    }
  | { readonly kind: 'ambiguous_date'; readonly found: string; readonly readings: readonly [string, string] }
  | {
      readonly kind: 'not_in_list';
      readonly found: string;
      readonly nearest: string | undefined;
      readonly list: readonly string[];
    };

/**
 * The outcome of reading one text: a value, a value with a doubt the user must hear of, or a problem.
 * A problem never comes with a value: what could not be read is unknown, not zero.
 */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value; readonly doubt?: ValueProblem }
  | { readonly ok: false; readonly problem: ValueProblem };
