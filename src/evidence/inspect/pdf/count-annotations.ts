import { isHighlighter } from './highlighter.js';

/**
 * Highlights that a reader put over the page. Marks of the freehand pen and filled boxes count in the colour of a
 * highlighter, as viewers on telephones and in browsers write them so; a stamp, an underline or a note does not.
 */
export function countHighlightAnnotations(annotations: readonly unknown[]): number {
  return annotations.filter(isHighlight).length;
}

function isHighlight(annotation: unknown): boolean {
  if (typeof annotation !== 'object' || annotation === null || !('subtype' in annotation)) return false;
  if (annotation.subtype === 'Highlight') return true;
  if (annotation.subtype !== 'Ink' && annotation.subtype !== 'Square') return false;
  const colour = 'color' in annotation ? annotation.color : undefined;
  if (!(colour instanceof Uint8ClampedArray)) return false;
  const [red = 0, green = 0, blue = 0] = colour;
  return isHighlighter([red, green, blue]);
}
