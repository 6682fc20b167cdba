"""The whole job of a clerk from an empty database to the second letter, on the real program, from outside.

Environment: BK_PROGRAM, BK_CLI, BK_LETTERS (a folder of letters), BK_SAMPLE (the real letter; may be absent).
"""

import json
import os
import pathlib
import subprocess
import zipfile
from xml.etree import ElementTree

import desktop
from desktop import Failure

TODAY = "2022-08-17"
REPORT = "Die Strategie liegt im Entwurf vor; der Ausschuss befasst sich im Oktober damit."
OPENING = "zum Stand im Sommer wird wie folgt berichtet:"


def letter():
    """The real letter when this machine has it, else the clean one of our own that is most like it."""
    sample = pathlib.Path(os.environ.get("BK_SAMPLE", ""))
    if sample.is_file():
        return sample
    return pathlib.Path(os.environ["BK_LETTERS"]) / "clean-klima-8.txt"


def cli(*arguments):
    return subprocess.run([os.environ["BK_CLI"], *map(str, arguments)], check=True, capture_output=True, text=True).stdout


def import_letter(program, file):
    program.press("Importieren …")
    program.write("Dateiname:", str(file))
    program.press("Öffnen")


def save(program, button, file):
    program.press(button)
    program.write("Dateiname:", str(file))
    program.press("Speichern")
    program.wait(f"the file {file.name}", lambda: file.exists() and file.stat().st_size > 0)


def text_of_pdf(program, file):
    """Line ends are layout; hyphens at them as well."""
    read = program.wait("a PDF that can be read", lambda: subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True).stdout)
    return " ".join(read.split())


def text_of_odt(program, file):
    content = program.wait("an ODT that can be read", lambda: zipfile.is_zipfile(file) and zipfile.ZipFile(file).read("content.xml"))
    return " ".join("".join(ElementTree.fromstring(content).itertext()).split())


def expect_sentences(text):
    for sentence in (OPENING, REPORT, "i. V.", "Amtsleiterin"):
        if sentence not in text:
            raise Failure(f"the letter does not say “{sentence}”, only: {text}")


def undo(program):
    step(program, "Rückgängig")


def redo(program):
    step(program, "Wiederholen")


def step(program, word):
    """One step through the button of the tool bar, which then names another step or none."""
    tools = program.find("tool bar", "Werkzeuge")

    def button():
        return program.look("push button", lambda name: name.startswith(word), within=tools)
    before = program.wait(f"button “{word}” with a step", lambda: (found := button()) and found.has("ENABLED") and found)
    name = before.name
    before.press()
    program.wait(f"other step than “{name}”", lambda: (now := button()) and now.name != name)


def run(screen):
    screen.step("start page: begin with an empty database")
    program = screen.start("--today", TODAY)
    program.press("Mit einer leeren Datenbank beginnen")
    program.find("label", "Noch keine Beschlüsse")

    screen.step("import a letter from a file")
    import_letter(program, letter())

    screen.step("correct a field before anything is stored")
    program.write("Datum des Schreibens", "01.02.2022")
    reference = program.find("text", "Nummer").text()
    wording = program.find("text", "Punkt 1: Wortlaut").text()

    screen.step("accept; the list shows it")
    program.press("Hausmitteilung übernehmen und speichern")
    if letter().name.startswith("hausmitteilung"):  # doubts about the real letter are open: it asks
        program.press("Trotzdem übernehmen")
    program.find("table cell", reference)
    program.find("label", "1 Beschluss")

    screen.step("open it from the list")
    program.reach("table", "Liste der Beschlüsse", "F6")
    program.key("Return")
    program.expect_text("Nummer des Beschlusses", reference)
    program.expect_text("Punkt 1: Wortlaut", wording)

    screen.step("change the status of a clause")
    program.choose("Punkt 1: Status", "erledigt")

    screen.step("write a report for two clauses")
    program.press("Punkt 2: neuer Sachstand")
    program.write("Punkt 2: Text des neuen Sachstands", REPORT)
    program.find("check box", "der Sachstand gilt für Punkt 3").toggle()
    program.press("Punkt 2: neuer Sachstand – Sachstand hinzufügen")
    program.expect_text("Punkt 2: Text des Sachstands vom 17.08.2022", REPORT)
    program.find("push button", "Punkt 3: Sachstand vom 17.08.2022 gemeinsam mit Punkt 2, freigegeben")

    screen.step("set the next review")
    program.write("Nächste Beschlusskontrolle", "15.02.2023")
    program.find("table cell", "Kontrolle 15.02.2023")

    screen.step("edit a wording in place, undo and redo everything")
    program.write("Punkt 1: Wortlaut", "Ein anderer Wortlaut.")
    for _ in range(5):
        undo(program)
    program.find("label", "Noch keine Beschlüsse")
    for _ in range(5):
        redo(program)
    program.find("table cell", "Kontrolle 15.02.2023")
    undo(program)

    screen.step("compose the letter")
    program.reach("table", "Liste der Beschlüsse", "F6")
    program.key("Return")
    program.expect_text("Punkt 1: Wortlaut", wording)
    program.press("Hausmitteilung erstellen")
    program.write("Einleitungssatz", OPENING)
    program.choose("Unterzeichnet in Vertretung oder im Auftrag", "i. V.")
    program.write("Funktion des Unterzeichners", "Amtsleiterin")

    screen.step("save the letter as PDF and as ODT")
    pdf, odt = screen.home / "zweiter-brief.pdf", screen.home / "zweiter-brief.odt"
    save(program, "Hausmitteilung als PDF speichern", pdf)
    save(program, "Hausmitteilung als ODT speichern", odt)
    expect_sentences(text_of_pdf(program, pdf))
    expect_sentences(text_of_odt(program, odt))

    screen.step("close the program, start it again: everything is there")
    program.quit()
    program = screen.start("--today", TODAY)
    program.find("table cell", "Kontrolle 15.02.2023")
    program.reach("table", "Liste der Beschlüsse", "F6")
    program.key("Return")
    program.expect_text("Punkt 1: Wortlaut", wording)
    program.expect_text("Punkt 2: Text des Sachstands vom 17.08.2022", REPORT)
    program.find("combo box", "erledigt")
    program.press("Hausmitteilung erstellen")
    program.expect_text("Einleitungssatz", OPENING)
    program.quit()

    screen.step("the command line finds the database clean, and the same in it")
    database = screen.home / "data" / "beschlusskontrolle" / "beschlusskontrolle.bkdb"
    cli("--database", database, "check")
    shown = json.loads(cli("--database", database, "--today", TODAY, "show", reference, "--json"))
    if shown["nextReviewOn"] != "2023-02-15" or shown["clauses"][0]["status"] != "done":
        raise Failure(f"the command line says otherwise: {shown}")


desktop.main(__file__, run)
