import type { GreyGrid } from './grey-grid.js';

/** What a decoder of pictures gives. */
export interface DecodedPicture {
  readonly keadaan: 'utuh' | 'terpotong' | 'rusak';
  /** Mean brightness of every block of 8 x 8 pixels; undefined when the picture is damaged. */
  readonly grid: GreyGrid | undefined;
}
