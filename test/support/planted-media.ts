const ASCII = 2;
const LONG = 4;

type Field = readonly [tag: number, type: number, value: Buffer];

/** A JPEG that says something in every place in which cameras and programs name people: EXIF, XMP, IPTC, a remark. */
export function addPersonalExif(jpeg: Buffer, text: string): Buffer {
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${text}</dc:creator></x:xmpmeta>`;
  const caption = Buffer.from(`\u001c\u0002\u0050\0${String.fromCharCode(text.length)}${text}`, 'latin1');
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\u0004\u0004\0\0\0\0\0', 'latin1'),
    Buffer.from([caption.length]),
    caption,
  ]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xffe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), makeTiff(text)])),
    segment(0xffe1, Buffer.from(xmp, 'latin1')),
    segment(0xffed, iptc),
    segment(0xfffe, Buffer.from(text, 'latin1')),
    jpeg.subarray(2),
  ]);
}

/** A PNG with a text chunk behind its head. Readers pass over it, so its check sum is none. */
export function addPngText(png: Buffer, text: string): Buffer {
  const endOfHead = 33;
  const content = Buffer.from(`Author\0${text}`, 'latin1');
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write('tEXt', 4, 'latin1');
  content.copy(chunk, 8);
  return Buffer.concat([png.subarray(0, endOfHead), chunk, png.subarray(endOfHead)]);
}

/** An MP4 with a box of the user's own remarks behind it. */
export function addMovieText(movie: Buffer, text: string): Buffer {
  const inner = box('\u00a9ART', Buffer.from(text, 'latin1'));
  return Buffer.concat([movie, box('udta', inner)]);
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(marker, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** ImageDescription, Artist, Copyright and XPAuthor; and of the camera UserComment and CameraOwnerName. */
function makeTiff(text: string): Buffer {
  const words = Buffer.from(`${text}\0`, 'latin1');
  const main = (cameraAt: number): readonly Field[] => [
    [0x010e, ASCII, words],
    [0x013b, ASCII, words],
    [0x8298, ASCII, words],
    [0x8769, LONG, numberOf(cameraAt)],
    [0x9c9d, 1, Buffer.from(`${text}\0`, 'utf16le')],
  ];
  const start = 8;
  const cameraAt = start + makeList(main(0), start).length;
  const camera: readonly Field[] = [
    [0x9003, ASCII, Buffer.from('2025:03:14 09:30:00\0', 'latin1')],
    [0x9286, 7, Buffer.concat([Buffer.from('ASCII\0\0\0', 'latin1'), words])],
    [0xa430, ASCII, words],
  ];
  const head = Buffer.from('4d4d002a00000008', 'hex');
  return Buffer.concat([head, makeList(main(cameraAt), start), makeList(camera, cameraAt)]);
}

/** Entries of 12 bytes; a value of more than 4 stands behind the list. */
function makeList(fields: readonly Field[], at: number): Buffer {
  const list = Buffer.alloc(2 + fields.length * 12 + 4);
  const values: Buffer[] = [];
  let valueAt = at + list.length;
  list.writeUInt16BE(fields.length, 0);
  for (const [index, [tag, type, value]] of fields.entries()) {
    const entry = 2 + index * 12;
    list.writeUInt16BE(tag, entry);
    list.writeUInt16BE(type, entry + 2);
    list.writeUInt32BE(type === LONG ? 1 : value.length, entry + 4);
    if (value.length <= 4) value.copy(list, entry + 8);
    else {
      list.writeUInt32BE(valueAt, entry + 8);
      values.push(value);
      valueAt += value.length;
    }
  }
  return Buffer.concat([list, ...values]);
}

function numberOf(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value, 0);
  return bytes;
}
