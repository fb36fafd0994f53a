# shellcheck shell=sh
# Read by the Makefile before each test: nothing of the user's surroundings reaches it.
# Expects srcdir and builddir, both absolute; tests find data and programs by them.

unset COLUMNS LINES NO_COLOR COLORTERM TERM_PROGRAM PAGER EDITOR VISUAL TZ TERMINFO
unset XDG_CONFIG_HOME XDG_STATE_HOME XDG_DATA_HOME XDG_CACHE_HOME
unset http_proxy https_proxy HTTPS_PROXY all_proxy ALL_PROXY no_proxy NO_PROXY
unset CROSSREAD_FRAME_MARKS ESCDELAY CK_FORK CK_RUN_SUITE CK_RUN_CASE

HOME=$builddir/tests/home
# What one test decides is not read by the next.
XDG_STATE_HOME=$HOME/state-$$
rm -rf "$XDG_STATE_HOME"
LANG=C.UTF-8
LC_ALL=C.UTF-8
TERM=xterm-256color
CROSSREAD=$builddir/crossread
# Lexicon and backgrounds, no network: what is no test of the built-in judge does not wait for it.
CROSSREAD_DATA=$builddir/tests/data
mkdir -p "$HOME" "$CROSSREAD_DATA"
ln -sf "$srcdir"/data/lexicon.en "$srcdir"/data/background.?? "$CROSSREAD_DATA"
export srcdir builddir HOME XDG_STATE_HOME LANG LC_ALL TERM CROSSREAD CROSSREAD_DATA
