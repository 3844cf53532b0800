/** Text is easy to read from here on (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;

/** Letters of this colour can be read on every mark. */
export const DARK = 'FF1F2937';
export const WHITE = 'FFFFFFFF';

/** Whether letters of one colour can be read on another; both as ARGB in hexadecimal. */
export function canBeRead(letters: string, ground: string): boolean {
  const [darker = 0, lighter = 0] = [luminance(letters), luminance(ground)].sort(
    (left, right) => left - right,
  );
  return (lighter + 0.05) / (darker + 0.05) >= ENOUGH;
}

/** Relative luminance, 0 to 1. */
function luminance(argb: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(argb.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(2) + 0.7152 * channel(4) + 0.0722 * channel(6);
}
