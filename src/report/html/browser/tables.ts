import { stopAtScrollingFrames } from './frames.js';
import { sortTables } from './sort-tables.js';

/** What a page without tools of its own does once it is open. */
document.documentElement.classList.add('hidup');
sortTables();
stopAtScrollingFrames();
