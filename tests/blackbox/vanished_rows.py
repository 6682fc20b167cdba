"""A screen reader asks about what has just gone, and for the word at the cursor: the program answers and lives.

Qt's own table has no cell for a row that is gone, its scroll area does not check whether a part is there, and its line
looks for the word at its end for ever: its bridge ends the program on such a question, or the program hangs.
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


def ask_for_parts_that_are_gone(program):
    """Each part of the window for children behind its last one: it had some more when it was counted."""
    from gi.repository import GLib
    for control, _ in program.walk():
        with contextlib.suppress(GLib.Error):
            count = control._node.get_child_count()
            for place in range(count, count + 3):
                control._node.get_child_at_index(place)
        if program.process.poll() is not None:
            raise desktop.Failure(f"the program ended with code {program.process.returncode}")


def ask_for_word_at_end(program, field):
    from gi.repository import Atspi
    size = Atspi.Text.get_character_count(field._node)
    for boundary in (Atspi.TextBoundaryType.WORD_START, Atspi.TextBoundaryType.SENTENCE_START):
        Atspi.Text.get_text_at_offset(field._node, size, boundary)


def run(screen):
    from gi.repository import Atspi
    database = screen.home / "stadt.bkdb"
    subprocess.run([os.environ["BK_CLI"], "init", "--sample", "--database", database], check=True, stdout=subprocess.DEVNULL)
    # What is freed is written over: whoever still looks at it does not find what was there.
    os.environ["MALLOC_PERTURB_"] = "165"
    screen.step("The list of resolutions is read")
    program = screen.start("--database", database)
    program.wait("the pages", lambda: program.look("list item", lambda name: name.startswith("Beschlüsse")))
    program.key("Control+5")
    table = program.find("table", "Liste der Beschlüsse")._node
    rows = Atspi.Table.get_n_rows(table)
    columns = Atspi.Table.get_n_columns(table)
    if rows < 40:
        raise desktop.Failure(f"the list has only {rows} rows")
    screen.step("It is asked for parts that are gone")
    ask_for_parts_that_are_gone(program)
    for words in FILTERS:
        screen.step(f"It is filtered by “{words}”, and asked for all rows that it had")
        field = program.find("text", lambda name: name.startswith("Nach Wörtern"))
        field.write(words)
        ask_for_word_at_end(program, field)
        ask_about(program, table, rows + 2, columns)
    screen.step("The list is whole again")
    program.wait(f"{rows} rows", lambda: Atspi.Table.get_n_rows(table) == rows)


if __name__ == "__main__":
    desktop.main(__file__, run)
