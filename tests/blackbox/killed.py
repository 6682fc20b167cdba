"""The program is killed twenty times while somebody types: what is older than two seconds is there at the next start.

Places in turn: a new report, the wording of a clause, the preview of an import. What counts as typed is what a screen
reader has already read in the field. Environment: as main_job.py; BK_SEED repeats a run, BK_KILLS makes it shorter.
"""

import os
import pathlib
import random
import subprocess
import time

import desktop
from desktop import Failure

TODAY = "2022-08-17"
LOSES_AT_MOST = 2.0
KEY_PAUSE = 0.02 # somebody who types very fast
KILLS = int(os.environ.get("BK_KILLS", 20))
WORDS = "Der Entwurf liegt vor und wird im Herbst beraten; die Kosten sind im Haushalt eingestellt. "


class Report:
    """A report that is being written, kept as a draft."""

    name = "a new report"
    field = "Punkt 1: Text des neuen Sachstands"

    def open(self, program):
        open_resolution(program)
        # A form with a draft opens again by itself.
        if not program.look("text", self.field):
            program.press("Punkt 1: neuer Sachstand")

    def reopen(self, program, kept):
        if kept:
            open_resolution(program)
            program.find("text", self.field)
        else:
            self.open(program)


class Wording:
    """The wording of a stored clause, edited where it is read."""

    name = "the wording of a clause"
    field = "Punkt 2: Wortlaut"

    def open(self, program):
        open_resolution(program)
        program.find("text", self.field)

    def reopen(self, program, _):
        self.open(program)


class Import:
    """A correction in the preview of a letter."""

    name = "the preview of an import"
    field = "Punkt 1: Wortlaut"

    def __init__(self, letter):
        self.letter = letter

    def open(self, program):
        import_letter(program, self.letter)
        program.find("text", self.field)

    def reopen(self, program, _):
        self.open(program)


def import_letter(program, file):
    program.press("Importieren …")
    program.write("Dateiname:", str(file))
    program.press("Öffnen")
    program.find("push button", "Hausmitteilung übernehmen und speichern")


def open_resolution(program):
    """The only resolution, from wherever the program is."""
    program.key("Control+5")
    program.reach("table", "Liste der Beschlüsse", "F6")
    program.key("Return")
    program.find("text", "Nummer des Beschlusses")


def type_until_killed(program, place, seconds):
    """Types on at the end of the field; returns what had been read in it two seconds before the end."""
    program.focus("text", place.field)
    program.key("Control+End")
    field = program.look_focused(place.field)
    before = field.text()
    begin = time.monotonic()
    seen = []
    for letter in WORDS * 20:
        program.type(letter)
        time.sleep(KEY_PAUSE)
        seen.append((field.text(), time.monotonic()))
        if time.monotonic() - begin > seconds:
            break
    program.kill()
    end = time.monotonic()
    old = [text for text, at in seen if end - at > LOSES_AT_MOST]
    return before, seen[-1][0], old[-1] if old else before


def run(screen):
    seed = int(os.environ.get("BK_SEED", random.randrange(10_000)))
    chance = random.Random(seed)
    letters = pathlib.Path(os.environ["BK_LETTERS"])
    database = screen.home / "data" / "beschlusskontrolle" / "beschlusskontrolle.bkdb"

    screen.step(f"a database with one resolution (seed {seed})")
    program = screen.start("--today", TODAY)
    program.press("Mit einer leeren Datenbank beginnen")
    import_letter(program, letters / "clean-klima-8.txt")
    program.press("Hausmitteilung übernehmen und speichern")
    program.find("text", "Nummer des Beschlusses")

    places = [Report(), Wording(), Import(letters / "clean-radweg-1.txt")]
    checked = 0
    for kill in range(KILLS):
        place = places[kill % len(places)]
        seconds = chance.uniform(0.3, 6.0)
        screen.step(f"kill {kill + 1} of {KILLS}: {place.name}, after {seconds:.1f} s")
        place.open(program)
        before, typed, old = type_until_killed(program, place, seconds)
        check = subprocess.run([os.environ["BK_CLI"], "--database", database, "check"], capture_output=True, text=True)
        if check.returncode != 0:
            raise Failure(f"the database is not clean: {check.stdout}{check.stderr}")
        program = screen.start("--today", TODAY)
        program.find("label", "1 Beschluss")
        place.reopen(program, old != "")
        field = program.find("text", place.field)
        program.wait("the text in the field", lambda: field.text().startswith(before[:20]))
        program.wait(f"field with “…{old[-40:]}”, typed two seconds before the kill", lambda: program.find("text", place.field).text().startswith(old))
        kept = program.find("text", place.field).text()
        print(f"         typed {len(typed) - len(before)}, older than two seconds {len(old) - len(before)}, kept {len(kept) - len(before)}", flush=True)
        if not typed.startswith(kept):
            raise Failure(f"what is there was never typed: “{kept}”")
        checked += len(old) - len(before)
    if KILLS >= 20 and checked < 100:
        raise Failure(f"only {checked} keys were old enough to prove anything")


desktop.main(__file__, run)
