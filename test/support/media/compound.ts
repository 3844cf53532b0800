/** A container of Office until 2003 with streams of these names, without content; `ring` lets its last sector point back. */
export function makeCompound(names: readonly string[], ring = false): Buffer {
  const perSector = 4;
  // A ring has only its first sector of names, which leads to itself.
  const sectors = ring ? 1 : Math.ceil(names.length / perSector);
  const file = Buffer.alloc(512 * (2 + sectors));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  // Sector 0: the table of chains. Sectors from 1 on: names.
  file.fill(0xff, 512, 1024);
  for (let sector = 1; sector <= sectors; sector += 1) {
    const next = ring ? 1 : sector === sectors ? 0xfffffffe : sector + 1;
    file.writeUInt32LE(next, 512 + sector * 4);
  }
  for (const [index, name] of names.slice(0, sectors * perSector).entries()) {
    const at = 1024 + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
  }
  return file;
}
