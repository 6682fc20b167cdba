"""A screen of its own for one run of the program, and what a person with a screen reader can do there.

Everything goes through AT-SPI (names, roles, texts, actions) and the keyboard, nothing through the program's code.
Nothing waits for a fixed time: what is expected is looked for until a deadline.
"""

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = float(os.environ.get("BK_PATIENCE", 90))
"""Seconds after which a step has failed; far more than it needs on a machine that is busy with other tests."""
PAUSE = 0.04
SKIPPED = 77
"""The exit code by which CTest knows a test that could not run here."""
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
NEEDED = ("Xvfb", "openbox", "dbus-run-session", "pdftotext", BUS_LAUNCHER)


MODIFIER_CODES = {"Control": 37, "Shift": 50, "Alt": 64}
KEY_SYMBOLS = {"F6": 0xFFC3, "Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "Home": 0xFF50,
               "End": 0xFF57, "F4": 0xFFC1, "Delete": 0xFFFF, "space": 0x20, "F2": 0xFFBF, "Page_Down": 0xFF56}


LEAVES = {"label", "push button", "check box", "radio button", "list item", "table cell", "table column header", "separator"}
"""What holds nothing worth a question."""


class Failure(Exception):
    """The program did not do what a step expected of it."""


def main(script, run):
    """Runs `run(desktop)` on a screen of its own; the script starts itself again there."""
    lacking = [name for name in NEEDED if not shutil.which(name)]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        lacking.append("python3-gi with gir1.2-atspi-2.0")
    if lacking:
        print("skipped; this machine lacks", ", ".join(lacking))
        sys.exit(SKIPPED)
    if "BK_OWN_SCREEN" not in os.environ:
        sys.exit(_on_own_screen(script))
    desktop = Desktop()
    try:
        run(desktop)
    except Failure as failure:
        print(f"FAILED at “{desktop.current_step}”: {failure}", flush=True)
        desktop.describe()
        sys.exit(1)
    finally:
        desktop.close()
    print("passed")


def _on_own_screen(script):
    with tempfile.TemporaryDirectory(prefix="beschlusskontrolle-blackbox-") as home:
        read, write = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as pipe:
                display = pipe.readline().strip()
            if not display:
                print("FAILED: Xvfb does not start")
                return 1
            environment = dict(os.environ, DISPLAY=f":{display}", HOME=home, BK_OWN_SCREEN="1", LC_ALL="de_DE.UTF-8",
                               XDG_DATA_HOME=f"{home}/data", XDG_CONFIG_HOME=f"{home}/config",
                               XDG_CACHE_HOME=f"{home}/cache", XDG_RUNTIME_DIR=f"{home}/runtime",
                               QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", NO_AT_BRIDGE="0")
            for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "QT_SCALE_FACTOR"):
                environment.pop(name, None)
            os.makedirs(f"{home}/runtime", mode=0o700)
            return subprocess.call(["dbus-run-session", "--", sys.executable, script, *sys.argv[1:]], env=environment)
        finally:
            screen.terminate()
            screen.wait()


class Desktop:
    """The window manager, the accessibility bus, and the programs started on them."""

    def __init__(self):
        from gi.repository import Atspi
        self.atspi = Atspi
        self.home = pathlib.Path(os.environ["HOME"])
        self.current_step = "start"
        self.program = None
        self._helpers = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                         for command in (["openbox", "--sm-disable"], [BUS_LAUNCHER, "--launch-immediately"])]
        Atspi.set_timeout(5_000, 15_000)

    def close(self):
        if self.program:
            self.program.kill()
        for helper in self._helpers:
            helper.terminate()
            helper.wait()

    def step(self, text):
        self.current_step = text
        print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)

    def start(self, *arguments):
        """Starts the desktop program; it counts as started when its window is in the tree."""
        self.program = Program(self.atspi, list(map(str, arguments)))
        return self.program

    def describe(self):
        """What the tree looks like now, for whoever reads the failure."""
        if not self.program:
            return
        if self.program.process.poll() is not None:
            print(f"the program has ended with code {self.program.process.returncode}")
            return
        for control, depth in self.program.walk():
            print("  " * depth + control.describe())


class Control:
    """One thing in the tree. Whatever vanishes while it is asked counts as not there."""

    def __init__(self, atspi, node):
        self._atspi = atspi
        self._node = node

    @property
    def role(self):
        return self._node.get_role_name()

    @property
    def name(self):
        return self._node.get_name() or ""

    def has(self, state):
        return self._node.get_state_set().contains(getattr(self._atspi.StateType, state))

    def text(self):
        return self._atspi.Text.get_text(self._node, 0, self._atspi.Text.get_character_count(self._node))

    def children(self):
        for index in range(self._node.get_child_count()):
            child = self._node.get_child_at_index(index)
            if child:
                yield Control(self._atspi, child)

    def parent(self):
        return Control(self._atspi, self._node.get_parent())

    def relations(self):
        return self._node.get_relation_set()

    def press(self):
        self._act("Press")

    def toggle(self):
        self._act("Toggle")

    def focus(self):
        if not self._atspi.Component.grab_focus(self._node):
            raise Failure(f"{self.describe()} does not take the focus")

    def write(self, text):
        if not self._atspi.EditableText.set_text_contents(self._node, text):
            raise Failure(f"{self.describe()} cannot be written")

    def _act(self, wanted):
        names = [self._atspi.Action.get_action_name(self._node, index)
                 for index in range(self._atspi.Action.get_n_actions(self._node))]
        if wanted not in names:
            raise Failure(f"{self.describe()} has no action {wanted}, only {names}")
        self._atspi.Action.do_action(self._node, names.index(wanted))

    def describe(self):
        from gi.repository import GLib
        try:
            return f"{self.role} “{self.name}”"
        except GLib.Error:
            return "(gone)"


class Program:
    """The desktop program as it is seen from outside."""

    def __init__(self, atspi, arguments):
        from gi.repository import GLib
        self._atspi = atspi
        self._gone = GLib.Error
        self.process = subprocess.Popen([os.environ["BK_PROGRAM"], *arguments], cwd=os.environ["HOME"])
        self._application = self.wait("the window of the program", self._find_application)

    def _find_application(self):
        desktop = self._atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid and application.get_child_count() > 0:
                # What is remembered of the tree may be old; every question goes to the program.
                application.set_cache_mask(self._atspi.Cache.NONE)
                return Control(self._atspi, application)
        return None

    def wait(self, what, find):
        """What `find` returns as soon as it is true; a Failure after too long."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Failure(f"the program ended with code {self.process.returncode} while waiting for {what}")
            with contextlib.suppress(self._gone):
                found = find()
                if found:
                    return found
            time.sleep(PAUSE)
        raise Failure(f"there is no {what}")

    def walk(self, within=None):
        """All that is shown, with its depth; the items of lists and tables too."""
        waiting = [(within or self._application, 0)]
        while waiting:
            control, depth = waiting.pop()
            with contextlib.suppress(self._gone):
                if depth > 0 and not control.has("SHOWING"):
                    continue
                yield control, depth
                if control.role not in LEAVES:
                    waiting += [(child, depth + 1) for child in reversed(list(control.children()))]

    def look(self, role, name, within=None):
        """The one that is shown now, or none. A name may be a function that says whether it fits."""
        fits = name if callable(name) else lambda text: text == name
        for control, _ in self.walk(within):
            with contextlib.suppress(self._gone):
                if control.role == role and fits(control.name):
                    return control
        return None

    def find(self, role, name):
        return self.wait(f"{role} “{name}”", lambda: self.look(role, name))

    def press(self, name, role="push button"):
        """Presses a button as soon as it is there and enabled."""
        def enabled():
            control = self.look(role, name)
            return control if control and control.has("ENABLED") and control.has("SENSITIVE") else None
        self.wait(f"enabled {role} “{name}”", enabled).press()

    def write(self, name, text, role="text"):
        """Replaces the text of a field and sees that it is there."""
        self.find(role, name).write(text)
        self.expect_text(name, text, role)

    def expect_text(self, name, text, role="text"):
        def written():
            control = self.look(role, name)
            return control and control.text() == text
        self.wait(f"{role} “{name}” that says “{text}”", written)

    def focus(self, role, name):
        control = self.find(role, name)
        control.focus()
        self.wait(f"focus on {role} “{name}”", lambda: self.look_focused(name))

    def reach(self, role, name, key):
        """Presses a key, such as the one for the next pane, until the focus is there."""
        control = self.find(role, name)

        def reached():
            if control.has("FOCUSED"):
                return True
            before = self.focused()
            self.key(key)
            # A key that comes while the window is not active yet is lost: then it is pressed again.
            end = time.monotonic() + 2
            while time.monotonic() < end and self.focused() == before:
                time.sleep(PAUSE)
            return control.has("FOCUSED")
        self.wait(f"focus on {role} “{name}” by {key}", reached)

    def focused(self):
        """Role and name of what has the focus, or none."""
        for control, _ in self.walk():
            if control.has("FOCUSED"):
                return control.role, control.name
        return None

    def look_focused(self, name):
        for control, _ in self.walk():
            if control.has("FOCUSED") and control.name == name:
                return control
        return None

    def labelled(self, label):
        """What a label says it belongs to: a combo box reports its text, so its label has its name."""
        for relation in self.find("label", label).relations():
            if relation.get_relation_type() == self._atspi.RelationType.LABEL_FOR:
                return Control(self._atspi, relation.get_target(0))
        raise Failure(f"label “{label}” belongs to nothing")

    def choose(self, label, text):
        """Opens a combo box and chooses by typing the first word."""
        box = self.labelled(label)
        box.press()
        self.wait(f"choice “{text}”", lambda: self.look("list item", text))
        self.type(text.split()[0])
        self.wait(f"chosen “{text}”", lambda: self.look("list item", text).has("SELECTED"))
        self.key("Return")
        self.wait(f"“{label}” that says “{text}”", lambda: box.name == text)

    def key(self, keys):
        """A key by its X name, with modifiers: “Control+Return”."""
        *modifiers, key = keys.split("+")
        kind = self._atspi.KeySynthType
        for modifier in modifiers:
            self._atspi.generate_keyboard_event(MODIFIER_CODES[modifier], None, kind.PRESS)
        self._atspi.generate_keyboard_event(KEY_SYMBOLS.get(key) or ord(key), None, kind.SYM)
        for modifier in reversed(modifiers):
            self._atspi.generate_keyboard_event(MODIFIER_CODES[modifier], None, kind.RELEASE)

    def type(self, text):
        """Key by key; ASCII only, as the keyboard of a bare screen has no other keys."""
        for character in text:
            self._atspi.generate_keyboard_event(ord(character), None, self._atspi.KeySynthType.SYM)

    def kill(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def quit(self):
        """Closes the window as its menu does, and waits for the program to end."""
        self.key("Control+q")
        self.process.wait(PATIENCE)
