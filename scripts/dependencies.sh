# Sourced by the other scripts: what Debian 12 must have for building, running and testing.

build_packages=(
    cmake ninja-build g++ ccache pkg-config
    qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-pdf-dev libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libhunspell-dev libzip-dev libgmime-3.0-dev libical-dev libxlsxwriter-dev libcurl4-openssl-dev libseccomp-dev qtkeychain-qt6-dev
)
run_packages=(
    hunspell-de-de fonts-liberation2 fonts-dejavu-core libqt6svg6 qt6-qpa-plugins qt6-translations-l10n
    libsecret-1-0 # QtKeychain loads it when it is asked for a password
)
test_packages=(
    locales # tests run in German, as the offices do
    libgtest-dev libgmock-dev libbenchmark-dev
    xvfb openbox dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3 python3-gi # for driving the program from outside
    qpdf poppler-utils libreoffice-writer-nogui libreoffice-calc-nogui python3-uno python3-aiosmtpd python3-icalendar python3-holidays
    acl # folders with access lists of their own
    trayer x11-utils # a real system tray
    gnome-keyring openssl # a real key ring
)
# References that the benchmarks measure beside.
bench_packages=(wkhtmltopdf)
clang_packages=(clang clang-format-14)

# Makes the locale of the offices where it is missing: Debian's images have none but C.
make_german_locale() {
    locale -a | grep -qi '^de_DE\.utf-\?8$' && return 0
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" localedef -i de_DE -f UTF-8 de_DE.UTF-8
}

# Installs those of the named packages that are missing, saying which; as root or through sudo.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "This needs Debian 12 packages, and apt-get is not here. Missing: ${missing[*]}" >&2
        return 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Please install as root: apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing missing packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
