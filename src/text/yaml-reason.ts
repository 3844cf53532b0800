/** What is wrong with a file that is not YAML, as far as the parser's English words tell. */
export type YamlReason =
  | 'tab'
  | 'mapping_indentation'
  | 'sequence_indentation'
  | 'too_little_indentation'
  | 'open_quote'
  | 'open_bracket'
  | 'missing_comma'
  | 'extra_comma'
  | 'missing_colon'
  | 'missing_blank'
  | 'second_colon'
  | 'repeated_key'
  | 'unknown_alias'
  | 'unnamed_alias'
  | 'key_not_text'
  | 'loose_text'
  | 'text_behind_block'
  | 'control_character'
  | 'escape'
  | 'exclamation_mark'
  | 'percent_line'
  | 'too_deep'
  | 'other';

/** What is wrong with the writing of a file, and how to mend it. */
export interface YamlText {
  readonly pesan: string;
  readonly saran: string;
}

export type YamlTexts = Readonly<Record<Exclude<YamlReason, 'other'>, YamlText>>;

/** In this order: "bad indentation of a sequence entry" must not be taken for a more general reason. */
const PATTERNS: readonly (readonly [RegExp, YamlReason])[] = [
  [/tab character/i, 'tab'],
  [/indentation of a sequence entry/i, 'sequence_indentation'],
  [/indentation of a mapping entry/i, 'mapping_indentation'],
  [/deficient indentation/i, 'too_little_indentation'],
  [/within a (?:single|double) quoted/i, 'open_quote'],
  [/within a flow collection/i, 'open_bracket'],
  [/missed comma/i, 'missing_comma'],
  [/but found ','/i, 'extra_comma'],
  [/mapping values? (?:is|are) not allowed|nested mappings? (?:is|are) not allowed/i, 'second_colon'],
  [/expected ':' after|can not read (?:a block mapping entry|an implicit mapping pair)/i, 'missing_colon'],
  [/expected after the key-value separator/i, 'missing_blank'],
  [/duplicated? (?:mapping )?key/i, 'repeated_key'],
  [/unidentified alias/i, 'unknown_alias'],
  [/name of an (?:alias|anchor) node|alias node should not/i, 'unnamed_alias'],
  [/key must be a text/i, 'key_not_text'],
  [/end of the stream or a document separator is expected/i, 'loose_text'],
  [/line break is expected|block scalar|chomping mode|indentation width/i, 'text_behind_block'],
  [/non-printable/i, 'control_character'],
  [/escape sequence|hexadecimal character|valid JSON character/i, 'escape'],
  [/directive/i, 'percent_line'],
  [/\btag\b/i, 'exclamation_mark'],
  [/nesting exceeded/i, 'too_deep'],
];

/** Recognises the parser's reason; `other` for one that has no translation. */
export function readYamlReason(english: string): YamlReason {
  return PATTERNS.find(([pattern]) => pattern.test(english))?.[1] ?? 'other';
}

/** The word that the parser quotes, such as the name of an alias. */
export function quotedWord(english: string): string | undefined {
  return /"([^"]*)"/.exec(english)?.[1];
}
