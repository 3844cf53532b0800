import { it } from 'vitest';
import { measureAll } from './support/measure.js';
import { writeFaults, writeTable } from './support/measure-table.js';
it('m', async () => { const m = await measureAll(false); console.log(writeTable(m)); console.log(writeFaults(m.filter(x=>!x.berkas.startsWith('pindaian')))); }, 60000);
