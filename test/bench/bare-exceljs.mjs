// The spreadsheet library and nothing else: what reading a workbook costs at least with it.
import ExcelJS from 'exceljs';

await new ExcelJS.Workbook().xlsx.readFile(process.argv[2]);
