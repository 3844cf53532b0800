import { filterFindings } from './filter-findings.js';
import { filterHeatMap } from './filter-heat-map.js';
import { stopAtScrollingFrames } from './frames.js';
import { showLinkedFinding } from './linked-finding.js';
import { moveInHeatMap } from './move-in-heat-map.js';
import { openInPrint } from './open-in-print.js';
import { showSlots } from './show-slots.js';
import { sortTables } from './sort-tables.js';
import { unpackRows } from './unpack-rows.js';

/** What a report does once it is open: the page says what matters most without it. */
void unpackRows().then(() => {
  document.documentElement.classList.add('hidup');
  sortTables();
  filterFindings();
  const heatMap = document.querySelector<HTMLTableElement>('#tabel-peta');
  if (heatMap !== null) {
    filterHeatMap(heatMap);
    moveInHeatMap(heatMap);
    showSlots(heatMap);
  }
  stopAtScrollingFrames();
  showLinkedFinding();
});
openInPrint();
