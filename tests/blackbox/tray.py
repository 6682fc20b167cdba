"""A window that is closed goes to a real system tray and comes back; without a tray closing ends the program.

Environment: as main_job.py.
"""

import os
import pathlib
import subprocess
import time

import desktop
from desktop import Failure

TODAY = "2026-11-22"
ICON = (12, 12) # the only one in the tray, at the corner of the screen


def windows(program):
    """How many windows of the program the screen shows."""
    listed = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True).stdout
    ids = [line.split()[0] for line in listed.splitlines() if "Beschlusskontrolle" in line and "(has no name)" not in line]
    shown = 0
    for each in ids:
        about = subprocess.run(["xwininfo", "-id", each], capture_output=True, text=True).stdout
        shown += "IsViewable" in about and "Width: 2" not in about and int(about.split("Width: ")[1].split()[0]) > 200
    return shown


def run(screen):
    database = screen.home / "stadt.bkdb"
    subprocess.run([os.environ["BK_CLI"], "--database", database, "init", "--sample"], check=True, capture_output=True)
    for step in (with_tray, started_again):
        tray = subprocess.Popen(["trayer", "--edge", "top", "--align", "left", "--widthtype", "pixel", "--width", "24", "--heighttype", "pixel", "--height", "24"],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            step(screen, database, tray)
        finally:
            tray.terminate()
            tray.wait()
    screen.step("without a tray closing ends the program")
    program = screen.start("--database", database, "--today", TODAY)
    program.find("push button", "Importieren …")
    program.key("Alt+F4")
    program.process.wait(desktop.PATIENCE)


def with_tray(screen, database, tray):
    screen.step("switch the icon on in the settings")
    program = screen.start("--database", database, "--today", TODAY)
    program.find("push button", "Importieren …")
    program.key("Control+,")
    program.find("check box", lambda name: name.startswith("Symbol im Infobereich")).toggle()

    screen.step("close the window: it goes to the tray, the program goes on")
    program.wait("the window", lambda: windows(program) == 1)
    program.key("Alt+F4")
    program.wait("no window", lambda: windows(program) == 0)
    if program.process.poll() is not None:
        raise Failure("the program has ended")

    screen.step("a click on the icon brings it back, as it was left")

    def back():
        program._atspi.generate_mouse_event(*ICON, "b1c")
        end = time.monotonic() + 2
        while time.monotonic() < end and windows(program) == 0:
            time.sleep(desktop.PAUSE)
        return windows(program) == 1
    program.wait("the window again", back)
    program.find("check box", lambda name: name.startswith("Symbol im Infobereich"))

    screen.step("a tray that goes away brings the hidden window back")
    program.key("Alt+F4")
    program.wait("no window", lambda: windows(program) == 0)
    tray.terminate()
    tray.wait()
    program.wait("the window again", lambda: windows(program) == 1)
    program.find("check box", lambda name: name.startswith("Symbol im Infobereich"))

    screen.step("Ctrl+Q ends the program")
    program.quit()


def started_again(screen, database, tray):
    screen.step("who starts it again while it rests in the tray has the same one raised, and the letter in it")
    program = screen.start("--database", database)
    program.find("push button", "Importieren …")
    program.wait("the window", lambda: windows(program) == 1)
    program.key("Alt+F4")
    program.wait("no window", lambda: windows(program) == 0)
    letter = pathlib.Path(os.environ["BK_LETTERS"]) / "clean-klima-8.txt"
    subprocess.run([os.environ["BK_PROGRAM"], letter], cwd=screen.home, timeout=desktop.PATIENCE, check=True)
    program.wait("the window again", lambda: windows(program) == 1)
    program.find("text", "Nummer")
    program.quit()


desktop.main(__file__, run)
