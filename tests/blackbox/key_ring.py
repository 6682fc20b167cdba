"""The password of the mail server lies in a real key ring: GNOME Keyring on a session bus of its own, and a real mail server.

Environment: BK_CLI, BK_MAIL_SERVER (the script of the server on loopback).
"""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

SKIPPED = 77
PASSWORD = "geheim äöü" # what the server takes from "stadt"
BUS_WITHOUT_SERVICES = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"""


class Failure(Exception):
    pass


class City:
    """The sample city in a database of its own, with the mail server in its settings."""

    def __init__(self, home, server, certificate):
        self.path = home / "stadt.bkdb"
        self.call("init", "--sample")
        settings = {"sender": "ratsbuero@stadt.example", "mailServer": {"url": server, "user": "stadt", "caFile": str(certificate)}}
        with sqlite3.connect(self.path) as database:
            database.execute("INSERT INTO setting (id, key, value, row_version) VALUES (900001, 'review', ?, 1)", [json.dumps(settings)])

    def call(self, *arguments, typed=""):
        return subprocess.run([os.environ["BK_CLI"], "--database", self.path, *arguments], input=typed, capture_output=True, text=True, timeout=120)

    def store(self, password):
        return self.call("remind", "--store-password", typed=password + "\n")

    def send(self):
        result = self.call("remind", "--mail", "smtp", "--json")
        states = [mail["state"] for mail in json.loads(result.stdout)["mails"]] if result.stdout else []
        return result, states


def expect(what, condition, result):
    print(f"{'ok    ' if condition else 'FAILED'} {what}", flush=True)
    if not condition:
        raise Failure(f"{what}: code {result.returncode}, {result.stdout[:500]} {result.stderr}")


def says(result, *words):
    """One sentence that holds these words, and no technical English."""
    return result.stderr.count("\n") == 1 and all(word in result.stderr for word in words) and "org.freedesktop" not in result.stderr


def without_service(city):
    result = city.store(PASSWORD)
    expect("no key ring: storing says so", result.returncode == 1 and says(result, "Schlüsselbund", "nicht erreichbar"), result)
    result, states = city.send()
    expect("no key ring: sending says so", result.returncode == 1 and says(result, "Schlüsselbund", "nicht erreichbar") and not states, result)


def with_service(city, mails):
    def count():
        return mails.read_bytes().count(b"--end--") if mails.exists() else 0

    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"], input="pass", text=True, check=True,
                   capture_output=True, timeout=60)
    result, states = city.send()
    expect("no password yet: says where to put it", result.returncode == 3 and says(result, "kein Passwort", "--store-password") and not states, result)
    result = city.store("falsch")
    expect("a password is stored", result.returncode == 0, result)
    result, states = city.send()
    expect("a wrong password: nothing is sent", states and set(states) == {"refused"} and count() == 0 and result.returncode == 1, result)
    expect("a wrong password: says so", "Passwort" in json.loads(result.stdout)["mails"][0]["detail"], result)
    result = city.store(PASSWORD)
    expect("another password takes its place", result.returncode == 0, result)
    result, states = city.send()
    expect("the right password: all is sent", set(states) == {"sent"} and count() == len(states) > 3 and result.returncode == 0, result)
    sent = count()
    result, states = city.send()
    expect("nothing is sent twice", set(states) == {"nothing_new"} and count() == sent, result)
    readable = [file for file in city.path.parent.rglob("*") if file.is_file() and PASSWORD.encode() in file.read_bytes()]
    expect("the password is in no file", not readable, result)


def run_on_bus(part, home, *options):
    environment = dict(os.environ, LC_ALL="de_DE.UTF-8", HOME=str(home), XDG_DATA_HOME=str(home / "data"), XDG_CONFIG_HOME=str(home / "config"),
                       XDG_CACHE_HOME=str(home / "cache"), XDG_RUNTIME_DIR=str(home / "runtime"), BK_PART=part, BK_HOME=str(home))
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"):
        environment.pop(name, None)
    return subprocess.call(["dbus-run-session", *options, "--", sys.executable, __file__], env=environment, stderr=None)


def main():
    lacking = [name for name in ("dbus-run-session", "gnome-keyring-daemon", "openssl") if not shutil.which(name)]
    try:
        import aiosmtpd # noqa: F401
    except ImportError:
        lacking.append("python3-aiosmtpd")
    if lacking:
        print("skipped; this machine lacks", ", ".join(lacking))
        return SKIPPED
    if "BK_PART" in os.environ:
        home = pathlib.Path(os.environ["BK_HOME"])
        city = City.__new__(City)
        city.path = home / "stadt.bkdb"
        try:
            without_service(city) if os.environ["BK_PART"] == "without" else with_service(city, home.parent / "server" / "mails")
        except Failure as failure:
            print(failure)
            return 1
        return 0
    with tempfile.TemporaryDirectory(prefix="beschlusskontrolle-keyring-") as folder:
        folder = pathlib.Path(folder)
        server = folder / "server"
        home = folder / "home"
        for path in (server, home, home / "runtime"):
            path.mkdir(mode=0o700)
        bus = folder / "bus.conf"
        bus.write_text(BUS_WITHOUT_SERVICES)
        process = subprocess.Popen([sys.executable, os.environ["BK_MAIL_SERVER"], server, "implicit", "good"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            process.stdout.readline() # "ready"
            City(home, f"smtps://localhost:{(server / 'port').read_text()}", server / "ca.pem")
            return run_on_bus("without", home, f"--config-file={bus}") or run_on_bus("with", home)
        finally:
            process.stdin.close()
            process.wait(30)


sys.exit(main())
