package dev.viva.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * What a command takes, said in code. picocli could read it from annotations, but its reflection
 * takes longer than all else that happens until a command begins.
 *
 * <p>An option's names stand with a blank between: {@code -o --output}. Its label stands for the
 * value in the help.
 */
final class Arguments {
  private final CommandSpec spec;
  private ScopeType scope = ScopeType.LOCAL;
  private @Nullable String heading;

  private Arguments(CommandSpec spec) {
    this.spec = spec;
  }

  /**
   * What a command takes.
   *
   * @param header what the list of commands says of it
   */
  static Arguments of(Command command, String name, String header) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().header(header);
    return new Arguments(spec);
  }

  /** More of what a command takes. */
  static Arguments more(CommandSpec spec) {
    return new Arguments(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  /** The heading of the command's own options in the help. */
  Arguments heading(String own) {
    spec.usageMessage().optionListHeading(own);
    return this;
  }

  /** What the command does, in sentences. */
  Arguments about(String... sentences) {
    spec.usageMessage().description(sentences);
    return this;
  }

  Arguments examples(String... examples) {
    spec.usageMessage().footer(examples);
    return this;
  }

  /** Leaves the command out of the help. */
  Arguments hidden() {
    spec.usageMessage().hidden(true);
    return this;
  }

  /**
   * A part with a heading of its own. To picocli it is nothing apart: a mixin would be a command as
   * costly to make as this one.
   */
  Arguments with(Consumer<Arguments> part) {
    part.accept(new Arguments(spec));
    return this;
  }

  /** Begins a part, under a heading of the help. */
  Arguments under(String heading) {
    this.heading = heading;
    return this;
  }

  /** Begins the part that every command takes. */
  Arguments everywhere() {
    scope = ScopeType.INHERIT;
    return this;
  }

  /** An option without a value. */
  Arguments flag(String names, String description, Consumer<Boolean> to) {
    return add(bare(names, description, to).build());
  }

  /** An option without a value, which can be set for good to {@code true} or {@code false}. */
  Arguments setting(String names, String description, Consumer<Boolean> to) {
    return add(
        bare(names, description, to)
            .arity("0..1")
            .fallbackValue("true")
            .converters(converter(Labels::flag))
            .build());
  }

  private OptionSpec.Builder bare(String names, String description, Consumer<Boolean> to) {
    return option(new Slot<>(false, to), names, boolean.class, description);
  }

  private OptionSpec.Builder option(
      Slot<?> slot, String names, Class<?> type, String... description) {
    return slot.option(names, type)
        .scopeType(scope)
        .descriptionKey(heading)
        .description(description);
  }

  /** An option with a text. */
  Arguments text(String names, String label, String description, Consumer<String> to) {
    return option(names, label, String.class, typed -> typed, description, to);
  }

  /** An option with one of a few words. */
  <E extends Enum<E>> Arguments word(
      String names, String label, E usual, Consumer<E> to, String... description) {
    Class<E> type = usual.getDeclaringClass();
    return option(names, label, type, Labels.of(type), new Slot<>(usual, to), description);
  }

  /** An option with one of a few words, or none of them. */
  <E extends Enum<E>> Arguments word(
      String names, String label, Class<E> type, String description, Consumer<E> to) {
    return option(names, label, type, Labels.of(type), description, to);
  }

  /**
   * How many questions: {@code --count}.
   *
   * @param usual the number when none is given, if it is any
   */
  Arguments count(Optional<Integer> usual, String description, Consumer<Integer> to) {
    Slot<Integer> slot = new Slot<>(usual.orElse(null), to);
    return option("--count", "N", Integer.class, Numbers::count, slot, description);
  }

  /** Which draw, the same again for the same number: {@code --seed}. */
  Arguments seed(String description, Consumer<Long> to) {
    return option("--seed", "N", Long.class, Numbers::seed, description, to);
  }

  /** Text or JSON: {@code --format}. */
  Arguments format(Consumer<Format> to) {
    return word("--format", "F", Format.TEXT, to, "text or json");
  }

  /**
   * An option with a value, which has none unless it is given.
   *
   * @param read how the value is read; throws picocli's {@code TypeConversionException}, with a
   *     sentence, where there is none
   * @param to where the value goes
   */
  <T> Arguments option(
      String names,
      String label,
      Class<T> type,
      Function<String, T> read,
      String description,
      Consumer<T> to) {
    return option(names, label, type, read, new Slot<>(null, to), description);
  }

  private <T> Arguments option(
      String names,
      String label,
      Class<T> type,
      Function<String, T> read,
      Slot<T> slot,
      String... description) {
    return add(
        option(slot, names, type, description)
            .arity("1")
            .paramLabel(label)
            .converters(converter(read))
            .build());
  }

  /** An option with texts, a comma between. */
  Arguments texts(String names, String label, String description, Consumer<List<String>> to) {
    return list(names, label, String.class, typed -> typed, description, to);
  }

  /** An option with some of a few words, a comma between. */
  <E extends Enum<E>> Arguments words(
      String names, String label, Class<E> type, String description, Consumer<List<E>> to) {
    return list(names, label, type, Labels.of(type), description, to);
  }

  private <T> Arguments list(
      String names,
      String label,
      Class<T> type,
      Function<String, T> read,
      String description,
      Consumer<List<T>> to) {
    Slot<List<T>> slot = new Slot<>(List.of(), to);
    return add(
        option(slot, names, List.class, description)
            .arity("1")
            .auxiliaryTypes(type)
            .splitRegex(",")
            .paramLabel(label)
            .converters(converter(read))
            .build());
  }

  /**
   * An argument that is no option.
   *
   * @param isNeeded whether it has to be typed
   */
  <T> Arguments argument(
      String label,
      boolean isNeeded,
      Class<T> type,
      Function<String, T> read,
      String description,
      Consumer<T> to) {
    return add(
        new Slot<T>(null, to)
            .argument(type)
            .descriptionKey(heading)
            .index(Integer.toString(spec.positionalParameters().size()))
            .arity(isNeeded ? "1" : "0..1")
            .required(isNeeded)
            .paramLabel(label)
            .converters(converter(read))
            .description(description)
            .build());
  }

  /** An argument that is a name or path, and has to be typed. */
  Arguments argument(String label, String description, Consumer<String> to) {
    return argument(label, true, String.class, Labels::name, description, to);
  }

  /** Decks, each by its file, its folder or its id; all that there are when none is typed. */
  Arguments decks(Consumer<List<String>> to) {
    return arguments(
        "DECK",
        false,
        Labels::name,
        "a file, a folder or a deck's id; all decks when left out",
        to);
  }

  /**
   * All arguments that are no options, from the first that has no place of its own.
   *
   * @param isNeeded whether there has to be one
   */
  Arguments arguments(
      String label,
      boolean isNeeded,
      Function<String, String> read,
      String description,
      Consumer<List<String>> to) {
    Slot<List<String>> slot = new Slot<>(List.of(), to);
    return add(
        slot.argument(List.class)
            .auxiliaryTypes(String.class)
            .descriptionKey(heading)
            .index("0+")
            .arity(isNeeded ? "1..*" : "0..*")
            .required(isNeeded)
            .paramLabel(label)
            .converters(converter(read))
            .description(description)
            .build());
  }

  /** How the text of a value is read, as picocli wants to be told. */
  private static <T> ITypeConverter<T> converter(Function<String, T> read) {
    return read::apply;
  }

  private Arguments add(ArgSpec argument) {
    spec.add(argument);
    return this;
  }
}
