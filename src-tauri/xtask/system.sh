#!/bin/sh
# What Koers needs of a Linux system. It is shell because it also brings the C compiler, without which no Rust can start.
#   sh system.sh NEED...      installs what is missing of the needs named, and shows the line it uses; says nothing when all is there
# A need has one row below: when it is there, and its packages on Debian and Ubuntu, on Fedora, and on Arch.
set -eu

have() { command -v "$1" >/dev/null 2>&1; }

row() {
  case $1 in
    compiler) there='have cc'
      debian='build-essential' fedora='gcc gcc-c++ make' arch='base-devel' ;;
    webview) there='have pkg-config && pkg-config --exists webkit2gtk-4.1'
      debian='pkg-config libwebkit2gtk-4.1-dev' fedora='pkgconf-pkg-config webkit2gtk4.1-devel' arch='pkgconf webkit2gtk-4.1' ;;
    display) there='have xvfb-run && have xauth'
      debian='xvfb xauth' fedora='/usr/bin/xvfb-run /usr/bin/xauth' arch='xorg-server-xvfb xorg-xauth' ;;
    driver) there='have WebKitWebDriver'
      debian='webkit2gtk-driver' fedora='/usr/bin/WebKitWebDriver' arch='webkit2gtk-4.1' ;;
    bus) there='have dbus-run-session'
      debian='dbus-daemon' fedora='/usr/bin/dbus-run-session' arch='dbus' ;;
    font) there='have fc-list && fc-list | grep -q .'
      debian='fontconfig fonts-dejavu-core' fedora='fontconfig dejavu-sans-fonts' arch='fontconfig ttf-dejavu' ;;
    pdf) there='have qpdf && have pdftotext'
      debian='qpdf poppler-utils' fedora='qpdf poppler-utils' arch='qpdf poppler' ;;
    python) there='python3 -c "import ensurepip, venv" 2>/dev/null'
      debian='python3-venv' fedora='python3' arch='python' ;;
    # Only Debian and Ubuntu bring it; elsewhere nothing asks for it.
    preflight) there='[ $family != debian ] || { have java && [ -e /usr/share/java/preflight.jar ] && [ -e /usr/share/java/jaxb-api.jar ]; }'
      debian='default-jre-headless libpdfbox2-java libcommons-io-java libjaxb-api-java libactivation-java' fedora='' arch='' ;;
    *) echo "system.sh: no such need: $1" >&2; exit 2 ;;
  esac
}

if have apt-get; then family=debian install='env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=600'
elif have dnf; then family=fedora install='dnf install -y'
elif have pacman; then family=arch install='pacman -S --needed --noconfirm'
else family=unknown install=''
fi

lacking='' packages=''
for need in "$@"; do
  row "$need"
  eval "$there" && continue
  lacking="$lacking $need"
  [ $family = unknown ] || eval "packages=\"\$packages \$$family\""
done
[ -n "$lacking" ] || exit 0

echo "Koers needs of this system:$lacking"
if [ $family = unknown ]; then
  echo "How to install them is known here for Debian, Ubuntu, Fedora and Arch only; please install them by hand." >&2
  exit 1
fi

as_root=''
if [ "$(id -u)" != 0 ]; then
  as_root=sudo
  have sudo || { echo "Please run as root: $install$packages" >&2; exit 1; }
fi
run() { echo "+ $*"; "$@"; }
# The words of the line are meant to be split: they are options and package names.
# shellcheck disable=SC2086
{
  [ $family = debian ] && run $as_root apt-get update -q
  run $as_root $install$packages
} || { echo "That did not work. Please run: $as_root $install$packages" >&2; exit 1; }
