#!/bin/sh
# Takes a Debian or Ubuntu machine with no more than Python 3 and apt to the running program.
#
#   ./start.sh [arguments]   starts RACI Planner
#   ./start.sh raci …        runs the command line
#   ./start.sh check         runs every check and test
#
# What is missing is installed once: uv, the Qt system libraries, a Python that is new enough, the locked packages.
# Elsewhere (macOS, Windows, other Linux) only uv is needed: see the README.
set -eu
cd "$(dirname "$0")"

QT_LIBRARIES="libGL.so.1 libEGL.so.1 libdbus-1.so.3 libfontconfig.so.1 libglib-2.0.so.0 libxkbcommon-x11.so.0
libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0 libwayland-cursor.so.0 libcups.so.2"
QT_PACKAGES="libgl1 libegl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 libcups2 fonts-dejavu-core"

say() { printf '%s\n' "$*" >&2; }

install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "This machine has no apt. Install with its own package manager what provides: $*"
        exit 3
    fi
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Ask an administrator to run: apt-get install $*"
            exit 3
        fi
        as_root="sudo"
    fi
    say "Installing system packages: $*"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # one word per package
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $* >/dev/null
}

has_library() {
    python3 -c "import ctypes, sys; ctypes.CDLL(sys.argv[1])" "$1" 2>/dev/null
}

find_uv() {
    for candidate in uv "$HOME/.local/bin/uv" "$HOME/.local/share/raci-planner/uv/bin/uv"; do
        if command -v "$candidate" >/dev/null; then
            command -v "$candidate"
            return
        fi
    done
}

install_uv() {
    say "Installing uv, which keeps Python packages"
    home="$HOME/.local/share/raci-planner/uv"
    if ! python3 -m venv "$home" 2>/dev/null; then
        rm -rf "$home"
        install_packages python3-venv
        python3 -m venv "$home"
    fi
    "$home/bin/python" -m pip install --quiet --disable-pip-version-check uv
}

if [ "$(uname)" = "Linux" ]; then
    for library in $QT_LIBRARIES; do
        if ! has_library "$library"; then
            # shellcheck disable=SC2086 # one word per package
            install_packages $QT_PACKAGES
            break
        fi
    done
fi

UV="$(find_uv)"
if [ -z "$UV" ]; then
    install_uv
    UV="$(find_uv)"
fi

export RACI_PLANNER_START=./start.sh # the program tells people to call it as they did

case "${1-}" in
check)
    shift
    if [ "$(uname)" = "Linux" ] && ! command -v soffice >/dev/null; then
        install_packages libreoffice-calc-nogui
    fi
    exec "$UV" run --locked pytest --numprocesses auto --dist worksteal "$@"
    ;;
raci)
    shift
    exec "$UV" run --locked --no-dev raci "$@"
    ;;
*)
    exec "$UV" run --locked --no-dev raci-planner "$@"
    ;;
esac
