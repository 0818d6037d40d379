# Completes viva's commands, options, decks, topics and questions in fish. Made by:
# viva completion fish
function __viva_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l found
    if command -q viva
        set found (viva complete -- $before[2..-1] "$current" 2>/dev/null </dev/null)
    end
    if set -q found[1]
        printf '%s\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c viva -f -a '(__viva_complete)'
