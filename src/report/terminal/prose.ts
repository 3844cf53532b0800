import { cleanText } from '../../text/clean-text.js';
import { padEnd, wrap, wrapIndented } from './layout.js';
import type { View } from './view.js';

/** Words that stand behind a text, such as how sure it is, and how they are dressed. */
export interface Remark {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** A text as lines within the width, harmless for the terminal. */
export function paragraph(text: string, view: View, first = '', rest = first): string[] {
  return wrapIndented(cleanText(text), view.width, first, rest);
}

/** Where a label begins, how much room it has, and what stands behind the value. */
export interface LabelStyle {
  readonly indent?: string;
  readonly labelWidth?: number;
  readonly remark?: Remark | undefined;
}

/** "label   value (remark)"; a label too long for its room has a line of its own. */
export function labelled(label: string, value: string, view: View, style: LabelStyle = {}): string[] {
  const { indent = '', labelWidth = 14, remark } = style;
  const name = cleanText(label);
  const isLong = name.length >= labelWidth && name !== '';
  const hanging = isLong ? `${indent}  ` : `${indent}${' '.repeat(labelWidth)}`;
  const lines = remarked(cleanText(value), view.width - hanging.length, remark);
  if (isLong) return [...paragraph(name, view, indent), ...lines.map((line) => hanging + line)];
  return lines.map((line, index) => (index === 0 ? indent + padEnd(name, labelWidth) : hanging) + line);
}

/** Several values under one label, the remark behind the last; a single value stands beside the label. */
export function labelledList(
  label: string,
  values: readonly string[],
  view: View,
  style: LabelStyle = {},
): string[] {
  const [first, second] = values;
  if (first !== undefined && second === undefined) return labelled(label, first, view, style);
  const { indent = '', remark } = style;
  const room = view.width - indent.length - 4;
  const items = values.map((value, index) =>
    remarked(cleanText(value), room, index === values.length - 1 ? remark : undefined),
  );
  return [
    ...paragraph(label, view, indent),
    ...items.flatMap((lines) => lines.map((line, index) => `${indent}${index === 0 ? '  ' : '    '}${line}`)),
  ];
}

/** A heading with a short remark behind it, after an empty line. */
export function section(title: string, view: View, remark?: Remark): string[] {
  const lines = paragraph(title, view).map(view.paint.heading);
  if (remark !== undefined) lines.push(`${lines.pop() ?? ''}  ${remark.paint(`(${remark.text})`)}`);
  return ['', ...lines];
}

/** Lines of a text with the remark at its end: in the last line if there is room, else in lines of its own. */
function remarked(text: string, width: number, remark: Remark | undefined): string[] {
  if (remark === undefined) return wrap(text, width);
  const ending = `(${remark.text})`;
  const together = wrap(`${text} ${ending}`, width);
  const last = together.at(-1) ?? '';
  if (!last.endsWith(ending)) return [...wrap(text, width), ...wrap(ending, width).map(remark.paint)];
  return [...together.slice(0, -1), last.slice(0, -ending.length) + remark.paint(ending)];
}
