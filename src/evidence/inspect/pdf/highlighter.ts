/** A colour as red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Whether a colour is one of a highlighter: bright and strong. The pale blue, grey and green with which tables fill their
 * heads are not, and neither is anything too dark to read words on.
 */
export function isHighlighter([red, green, blue]: Colour): boolean {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const isBright = most >= 215 && red * 0.3 + green * 0.59 + blue * 0.11 >= 110;
  const isBlue = blue === most && green < 200;
  return isBright && !isBlue && most - least >= 95 && !isRed(red, green, blue);
}

/** Red warns; nobody marks a line of a budget with it. */
function isRed(red: number, green: number, blue: number): boolean {
  return red >= 215 && green < 110 && blue < 110;
}

/** The colour in "#ffff00"; undefined for patterns and the like. */
export function readColour(text: unknown): Colour | undefined {
  const [, red, green, blue] =
    (typeof text === 'string' ? /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text) : null) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}
