"""Fills a workbook through LibreOffice as a clerk would, in an Indonesian one: fill_workbook.py JOB.json

The job names the program, a folder for its profile, the workbook, the copy to save, and the steps:
  enter   types a text into a cell, which LibreOffice reads as it reads any typing (57,64 is a number, 4,5% a percentage)
  choose  opens the cell's drop-down and takes an entry; it must be there
  insert  puts an empty row above a row
  delete  removes a sheet
Answers with the drop-downs it opened, as JSON: {"Sheet!C2": ["perda", ...]}.
"""

import json
import os
import re
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

LOCALE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>
"""
STARTING_SECONDS = 60
SCRATCH = "Hitungan"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        job = json.load(file)
    os.makedirs(os.path.join(job["profile"], "user"), exist_ok=True)
    with open(os.path.join(job["profile"], "user", "registrymodifications.xcu"), "w", encoding="utf-8") as file:
        file.write(LOCALE)
    pipe = "siapiga%d" % os.getpid()
    office = subprocess.Popen(
        [
            job["program"],
            "-env:UserInstallation=" + uno.systemPathToFileUrl(job["profile"]),
            "--headless",
            "--norestore",
            "--nologo",
            "--accept=pipe,name=%s;urp;" % pipe,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        print(json.dumps(fill(context, desktop, job)))
        try:
            desktop.terminate()
        except Exception:
            pass  # It is gone before it can answer.
        office.wait(timeout=20)
    finally:
        if office.poll() is None:
            office.kill()


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.time() + STARTING_SECONDS
    while True:
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            if time.time() > end:
                raise
            time.sleep(0.1)


def fill(context, desktop, job):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["workbook"]), "_blank", 0, ())
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    opened = {}
    for step in job["steps"]:
        sheet = document.Sheets.getByName(step["sheet"])
        if step["do"] == "insert":
            sheet.Rows.insertByIndex(step["row"] - 1, 1)
            continue
        if step["do"] == "delete":
            document.Sheets.removeByName(step["sheet"])
            continue
        cell = sheet.getCellByPosition(column_of(sheet, step), step["row"] - 1)
        if step["do"] == "choose":
            entries = open_drop_down(document, cell)
            opened["%s!%s" % (step["sheet"], address_of(cell))] = entries
            if step["value"] not in entries:
                raise ValueError("%s is not in the drop-down of %s: %s" % (step["value"], address_of(cell), entries))
        document.CurrentController.select(cell)
        typed = PropertyValue(Name="StringName", Value=step["value"])
        dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:EnterString", "", 0, (typed,))
    save = PropertyValue(Name="FilterName", Value="Calc MS Excel 2007 XML")
    document.storeToURL(uno.systemPathToFileUrl(job["target"]), (save,))
    document.close(True)
    return opened


def column_of(sheet, step):
    for column in range(100):
        if sheet.getCellByPosition(column, 0).String == step["column"]:
            return column
    raise ValueError("no column %s in %s" % (step["column"], step["sheet"]))


def open_drop_down(document, cell):
    """The entries of a drop-down: its formula, reckoned by LibreOffice in cells of a sheet made for that."""
    formula = formula_at(cell)
    if formula.startswith('"'):
        return [entry.strip('"') for entry in formula.replace(";", ",").split(",")]
    document.Sheets.insertNewByName(SCRATCH, document.Sheets.Count)
    scratch = document.Sheets.getByName(SCRATCH)
    try:
        rows = scratch.getCellByPosition(0, 0)
        rows.setFormula("=ROWS(%s)" % formula)
        entries = []
        for index in range(int(rows.Value)):
            shown = scratch.getCellByPosition(1, index)
            shown.setFormula('=INDEX(%s;%d)&""' % (formula, index + 1))
            entries.append(shown.String)
        return entries
    finally:
        document.Sheets.removeByName(SCRATCH)


def formula_at(cell):
    """The formula of a drop-down as it counts for one cell of its range, named so that another sheet can use it."""
    rule = cell.Validation
    below = cell.CellAddress.Row - rule.getSourcePosition().Row
    sheet = cell.Spreadsheet.Name
    return re.sub(
        r"(?<![\w$.:'])\$([A-Z]{1,3})(\d+)",
        lambda match: "$'%s'.$%s$%d" % (sheet, match[1], int(match[2]) + below),
        rule.getFormula1(),
    )


def address_of(cell):
    return cell.AbsoluteName.split(".")[-1].replace("$", "")


main()
