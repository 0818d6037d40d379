package dev.viva.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sends all of Unicode through the gate; the judge is the JDK's character database. */
class VisibleSweepTest {

  private static final long SEED = 20261121;

  /** Letters and marks by category, but Unicode says they are ignorable and nothing is drawn. */
  private static final Set<Integer> BLANK =
      Set.of(0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

  private static final Set<Byte> STEERING =
      Set.of(
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR);

  /** Those that come through only in company, and how they look alone. */
  private static final Pattern JOINERS =
      Pattern.compile(
          "[\u200c\u200d\u180b-\u180d\u180f\ufe00-\ufe0f\\x{E0100}-\\x{E01EF}]"
              + "|<U\\+(200[CD]|180[BCDF]|FE0[0-9A-F]|E01[0-9A-E][0-9A-F])>");

  @Test
  void eachCharacterAloneIsEitherHarmlessOrShown() {
    var wrong = new ArrayList<String>();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      String visible = Visible.line(Character.toString(point));
      boolean kept = visible.equals(Character.toString(point));
      if (kept ? isSteering(point) : !visible.equals(shown(point)) || isOrdinary(point)) {
        wrong.add("U+%04X became %s".formatted(point, visible));
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void mixesLoseNothingAndHideNothing() {
    var random = new Random(SEED);
    var wrong = new TreeSet<String>();
    for (int round = 0; round < Soak.times(100_000); round++) {
      String foreign = mix(random);
      String visible = Visible.line(foreign);
      if (visible.codePoints().anyMatch(VisibleSweepTest::isSteeringUnlessJoiner)
          || !Visible.line(visible).equals(visible)
          || !withoutJoiners(visible).equals(withoutJoiners(eachShown(foreign)))) {
        wrong.add(escaped(foreign) + " became " + escaped(visible));
      }
    }

    assertEquals(Set.of(), wrong, "seed " + SEED);
  }

  @Test
  void whatIsPutTogetherFromVisiblePartsIsVisible() {
    var random = new Random(SEED);
    var wrong = new TreeSet<String>();
    for (int round = 0; round < Soak.times(20_000); round++) {
      String both = Visible.line(mix(random)) + Visible.line(mix(random));
      if (!Visible.line(both).equals(both)) {
        wrong.add(escaped(both));
      }
    }

    assertEquals(Set.of(), wrong, "seed " + SEED);
  }

  private static boolean isSteering(int point) {
    return STEERING.contains((byte) Character.getType(point)) || BLANK.contains(point);
  }

  private static boolean isSteeringUnlessJoiner(int point) {
    return isSteering(point) && point != 0x200C && point != 0x200D;
  }

  /** Whether every reader expects to see it as it is. */
  private static boolean isOrdinary(int point) {
    return Character.isDefined(point)
        && !isSteering(point)
        && !JOINERS.matcher(Character.toString(point)).matches();
  }

  private static String shown(int point) {
    if (point == '\n' || point == '\r' || point == '\t') {
      return " ";
    }
    if (point == 0x7F) {
      return "^?";
    }
    return point < ' '
        ? "^" + (char) (point + 64)
        : "<U+"
            + "%4s>"
                .formatted(Integer.toHexString(point))
                .replace(' ', '0')
                .toUpperCase(Locale.ROOT);
  }

  /** The text with each character as the gate shows it alone. */
  private static String eachShown(String foreign) {
    return foreign
        .replace("\r\n", "\n")
        .codePoints()
        .mapToObj(point -> Visible.line(Character.toString(point)))
        .collect(joining());
  }

  private static String withoutJoiners(String text) {
    return JOINERS.matcher(text).replaceAll("");
  }

  private static String mix(Random random) {
    var mix = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      mix.append(piece(random));
    }
    return mix.toString();
  }

  private static String piece(Random random) {
    List<String> telling =
        List.of(
            "a", "1", "#", " ", "\r", "\n", "\u001b[", "\u200d", "\u200c", "\ufe0f", "\ufe0e", "👨",
            "👩", "❤", "🏽", "🇩", "🇪", "ب", "क", "्", "\u0301", "日", "\ud83d", "\udc4d",
            "\u202e");
    return random.nextInt(4) > 0
        ? telling.get(random.nextInt(telling.size()))
        : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(
            point ->
                point > ' ' && point < 0x7F ? Character.toString(point) : " %X ".formatted(point))
        .collect(joining());
  }
}
