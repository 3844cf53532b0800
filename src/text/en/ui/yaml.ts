import type { YamlTexts } from '../../yaml-reason.js';

const BACKSLASH = '\\';

/** The line named is where the reader noticed; the slip may stand on the line above, and the advice says so. */
export const YAML_TEXTS: YamlTexts = {
  tab: {
    pesan: 'this line is indented with a tab; blanks are expected',
    saran: 'Remove the tab at the start of the line and put blanks there.',
  },
  mapping_indentation: {
    pesan: 'this line is not in line with the others, or its value holds a sign that needs quotation marks',
    saran:
      'Indent this line like the others of its level. Put a value that holds a colon or starts with a special sign in quotation marks, such as "Perbup: Nomor 12".',
  },
  sequence_indentation: {
    pesan: 'this line is not in line with the items of its list',
    saran: 'Put each - below the - of the other items, and the entries of an item below its first entry.',
  },
  too_little_indentation: {
    pesan: 'this line is not indented enough, or a quotation mark or bracket before it is not closed',
    saran:
      'Look at this line and the one above: close quotation marks and brackets, or add blanks at its start.',
  },
  open_quote: {
    pesan: 'a quotation mark is opened but not closed',
    saran: 'Close the quotation mark on the same line.',
  },
  open_bracket: {
    pesan: 'a bracket [ or { is opened but not closed',
    saran: 'Close it with ] or }.',
  },
  missing_comma: {
    pesan: 'there is no comma between two items in brackets',
    saran: 'Put a comma between all items in brackets.',
  },
  extra_comma: {
    pesan: 'there is a comma without an item before it',
    saran: 'Remove the comma.',
  },
  missing_colon: {
    pesan: 'there is no colon behind the name of an entry',
    saran: 'Write every entry as name, colon, blank, value; look at the line above as well.',
  },
  missing_blank: {
    pesan: 'there is no blank behind the colon',
    saran: 'Put one blank behind the colon.',
  },
  second_colon: {
    pesan: 'there is a second colon in one line',
    saran: 'Put a value that holds a colon in quotation marks, such as "Perbup: Nomor 12".',
  },
  repeated_key: {
    pesan: 'one entry is written twice',
    saran: 'Remove one of them.',
  },
  unknown_alias: {
    pesan: 'a value that starts with * points to a name that does not exist',
    saran: 'Put a value that starts with * in quotation marks.',
  },
  unnamed_alias: {
    pesan: 'a & or * at the start of a value is read as a reference, not as text',
    saran: 'Put the value in quotation marks.',
  },
  key_not_text: {
    pesan: 'the name of an entry is a list or a group of entries; a text is expected',
    saran: 'Write the name of the entry as plain text with a colon behind it.',
  },
  loose_text: {
    pesan: 'this line belongs to no list and no entry',
    saran: 'Look at the colon, the blank behind it, and the indentation of this line and the one above.',
  },
  text_behind_block: {
    pesan: 'the sign | or > is not written in the right way',
    saran: 'Start a new line behind | or >, and indent the text that follows.',
  },
  control_character: {
    pesan: 'there is an invisible character that cannot be read',
    saran: 'Type this line anew; such characters are mostly copied along from another program.',
  },
  escape: {
    pesan: `a ${BACKSLASH} in double quotation marks cannot be read`,
    saran: `Write / instead of ${BACKSLASH}, or use single quotation marks.`,
  },
  exclamation_mark: {
    pesan: 'a value that starts with ! cannot be read',
    saran: 'Put the value in quotation marks.',
  },
  percent_line: {
    pesan: 'a line that starts with % cannot be read',
    saran: 'Remove the line, or put the value in quotation marks.',
  },
  too_deep: {
    pesan: 'entries stand in entries too many times',
    saran: 'Look at the indentation of this file, or start again from an example.',
  },
};
