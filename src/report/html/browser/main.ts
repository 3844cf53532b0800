import { filterFindings } from './filter-findings.js';
import { filterHeatMap } from './filter-heat-map.js';
import { showLinkedFinding } from './linked-finding.js';
import { moveInHeatMap } from './move-in-heat-map.js';
import { showSlots } from './show-slots.js';
import { sortTables } from './sort-tables.js';
import { writeOutExplanations } from './write-out-explanations.js';

/** What a report does once it is open: the page is whole without it, and says all it has to say. */
document.documentElement.classList.add('hidup');
writeOutExplanations();
sortTables();
filterFindings();
const heatMap = document.querySelector<HTMLTableElement>('#tabel-peta');
if (heatMap !== null) {
  filterHeatMap(heatMap);
  moveInHeatMap(heatMap);
  showSlots(heatMap);
}
showLinkedFinding();
