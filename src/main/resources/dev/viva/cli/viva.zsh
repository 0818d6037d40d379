#compdef viva
# Completes viva's commands, options, decks, topics and questions in zsh. Made by: viva completion zsh
_viva() {
  local line program=${words[1]}
  local -a found notes
  whence -p -- "$program" >/dev/null || program=viva
  for line in "${(@f)$("$program" complete -- "${(@)words[2,CURRENT-1]}" "$PREFIX" \
    2>/dev/null </dev/null)}"; do
    [[ -n $line ]] || continue
    found+=("${line%%$'\t'*}")
    notes+=("${line/$'\t'/  }")
  done
  if (($#found)); then
    compadd -l -d notes -a found
  else
    _files
  fi
}
if [[ $funcstack[1] = _viva ]]; then
  _viva "$@"
else
  compdef _viva viva
fi
