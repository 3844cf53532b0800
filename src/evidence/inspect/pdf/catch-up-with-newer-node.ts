/**
 * PDF.js 5 cuts its buffers with a method that Node has since version 21. Without it the list of drawing instructions ends
 * silently at the first word, so that no coloured bar behind it is ever seen. Only the worker that opens files gets it.
 */
export function catchUpWithNewerNode(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value: function cut(this: ArrayBuffer, length?: number): ArrayBuffer {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}
