# shellcheck shell=bash
# Completes viva's commands, options, decks, topics and questions in bash, version 4 or newer. Made
# by: viva completion bash
_viva() {
  local word program=$1
  type -P -- "$program" >/dev/null || program=viva
  COMPREPLY=()
  while IFS=$'\t' read -r word _; do
    # What a deck calls its topics is quoted: it would otherwise be run with the line.
    printf -v word %q "$word"
    COMPREPLY+=("$word")
  done < <("$program" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null </dev/null)
}
complete -o default -F _viva viva
