package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

class ArgumentsTest {

  @Test
  void everyKindOfOptionThatEveryCommandTakesIsInherited() {
    Arguments everywhere =
        Arguments.everywhere("Everywhere")
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
        everywhere.spec().options().stream()
            .filter(option -> option.scopeType() != ScopeType.INHERIT)
            .map(OptionSpec::longestName)
            .toList();
    assertEquals(List.of(), notInherited);
    assertEquals(10, everywhere.spec().options().size());
  }
}
