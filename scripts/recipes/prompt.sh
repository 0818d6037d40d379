# shellcheck shell=sh
# Today's question in the first shell of each day. In ~/.bashrc or ~/.zshrc:
#   . /usr/share/viva/recipes/prompt.sh
viva_of_the_day() {
  [ -t 1 ] || return 0
  viva_seen=${XDG_CACHE_HOME:-$HOME/.cache}/viva/prompt-day
  viva_today=$(date +%F)
  viva_last=
  [ -r "$viva_seen" ] && read -r viva_last <"$viva_seen"
  if [ "$viva_last" != "$viva_today" ]; then
    viva daily 2>/dev/null || return 0
    mkdir -p "${viva_seen%/*}" && printf '%s\n' "$viva_today" >"$viva_seen"
  fi
}
viva_of_the_day
unset -f viva_of_the_day
unset -v viva_seen viva_today viva_last
