import { it } from 'vitest';
import { run } from '../../../src/cli/main.js';
it('x', async () => {
  for (const w of (process.env.W ?? '16').split('|')) {
    const code = await run(w.split(' '), { report: (t) => { process.stdout.write(t); }, note: (t) => { process.stdout.write('ERR ' + t); } });
    console.log('exit', code);
  }
});
