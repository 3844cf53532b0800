import type { Basis } from '../../base/vocabulary.js';
import { type Citations, citationOf, paintCertainty } from './citations.js';
import type { Remark } from './prose.js';
import type { View } from './view.js';

/** The remark that tells how sure a fact is and where it comes from. */
export function certaintyRemark(basis: Basis, citations: Citations, view: View): Remark {
  return { text: citationOf(basis, citations, view.texts), paint: paintCertainty(basis, view) };
}
