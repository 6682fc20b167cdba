"""A screen reader asks about rows while the list that it knows is filtered away below it: the program answers and lives.

Qt's own table has no cell for a row that is gone, and its bridge ends the program on that question.
Environment: BK_PROGRAM, BK_CLI.
"""

import contextlib
import os
import subprocess

import desktop

FILTERS = ("Schule", "", "Klima", "", "nirgends", "")


def ask_about(program, table, rows, columns):
    """The questions of AT-SPI that Qt 6.4 does not check; an answer may be that there is nothing."""
    from gi.repository import Atspi, GLib
    for row in range(rows):
        for question in (lambda: Atspi.Table.get_row_column_extents_at_index(table, row * columns),
                         lambda: Atspi.Table.get_row_extent_at(table, row, 0),
                         lambda: Atspi.Table.get_column_extent_at(table, row, 0),
                         lambda: Atspi.Table.is_selected(table, row, 0)):
            with contextlib.suppress(GLib.Error):
                question()
            if program.process.poll() is not None:
                raise desktop.Failure(f"the program ended with code {program.process.returncode} at row {row}")


def run(screen):
    from gi.repository import Atspi
    database = screen.home / "stadt.bkdb"
    subprocess.run([os.environ["BK_CLI"], "init", "--sample", "--database", database], check=True, stdout=subprocess.DEVNULL)
    screen.step("The list of resolutions is read")
    program = screen.start("--database", database)
    program.wait("the pages", lambda: program.look("list item", lambda name: name.startswith("Beschlüsse")))
    program.key("Control+5")
    table = program.find("table", "Liste der Beschlüsse")._node
    rows = Atspi.Table.get_n_rows(table)
    columns = Atspi.Table.get_n_columns(table)
    if rows < 40:
        raise desktop.Failure(f"the list has only {rows} rows")
    for words in FILTERS:
        screen.step(f"It is filtered by “{words}”, and asked for all rows that it had")
        program.find("text", lambda name: name.startswith("Nach Wörtern")).write(words)
        ask_about(program, table, rows + 2, columns)
    screen.step("The list is whole again")
    program.wait(f"{rows} rows", lambda: Atspi.Table.get_n_rows(table) == rows)


if __name__ == "__main__":
    desktop.main(__file__, run)
