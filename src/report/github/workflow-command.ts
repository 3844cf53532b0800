import { cleanLines } from '../../text/clean-text.js';

/** What a workflow of GitHub Actions prints beside a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly column: number | undefined;
  readonly title: string;
  readonly message: string;
}

/**
 * One workflow command on a line of its own. The runner reads `%0A` as a line break, ends the properties at two colons
 * and separates them by commas, so these are written as escapes wherever a text holds them.
 */
export function writeCommand({ level, file, line, column, title, message }: Annotation): string {
  const properties = [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return cleanLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
