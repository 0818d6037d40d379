package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

class ArgumentsTest {

  @Test
  void everyKindOfOptionThatEveryCommandTakesIsInherited() {
    CommandSpec everywhere = CommandSpec.create();

    Arguments.more(everywhere)
        .everywhere()
        .flag("--flag", "", typed -> {})
        .setting("--setting", "", typed -> {})
        .text("--text", "T", "", typed -> {})
        .texts("--texts", "T", "", typed -> {})
        .word("--usual-word", "K", Kind.CONCEPT, typed -> {}, "")
        .word("--word", "K", Kind.class, "", typed -> {})
        .words("--words", "K", Kind.class, "", typed -> {})
        .option("--option", "N", Integer.class, Integer::valueOf, "", typed -> {})
        .count(Optional.of(1), "", typed -> {})
        .seed("", typed -> {});

    List<String> notInherited =
        everywhere.options().stream()
            .filter(option -> option.scopeType() != ScopeType.INHERIT)
            .map(OptionSpec::longestName)
            .toList();
    assertEquals(List.of(), notInherited);
    assertEquals(10, everywhere.options().size());
  }
}
