import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class Base {
  protected String base(String text) {
    return "base " + text;
  }
}

/** Says the same before and after; each line is one form of a lambda or of a record. */
public class Sugar extends Base {
  private static final Supplier<String> EARLY;

  static {
    EARLY = () -> "early";
  }

  private static int calls;
  private final Supplier<String> reads = () -> this.mine;
  private final String mine = "mine";

  private Sugar() {
    this(Sugar::counted, number -> number + 1);
  }

  private Sugar(LongSupplier reference, IntUnaryOperator lambda) {
    say("before the constructor", reference.getAsLong() + lambda.applyAsInt(1));
  }

  interface Greeter {
    String greet(String name);

    default Greeter twice() {
      return name -> greet(greet(name)) + own("!");
    }

    private String own(String mark) {
      Supplier<String> inner = () -> mark + mark;
      return inner.get();
    }

    static Greeter of(String greeting) {
      return name -> greeting + " " + name;
    }
  }

  interface Primitives {
    String of(boolean a, byte b, short c, char d, int e, long f, float g, double h, String i);
  }

  interface Generic<T extends Comparable<T>> {
    T least(T one, T other);
  }

  interface Narrow extends Function<String, Integer> {
    @Override
    Integer apply(String text);
  }

  interface Letter<T> {
    char of(T value);
  }

  interface Both extends Runnable, Comparable<Both> {}

  interface Hidden {
    record Inside<T extends Comparable<T>>(T value) implements Hidden, Comparable<Inside<T>> {
      @Override
      public int compareTo(Inside<T> that) {
        return Comparator.<Inside<T>, T>comparing(Inside::value).compare(this, that);
      }
    }

    private static String secret(long wide, Object more) {
      return "secret " + wide + more;
    }

    static BiFunction<Integer, String, String> keeper() {
      return Hidden::secret;
    }
  }

  interface Failing {
    void run() throws Exception;
  }

  enum Shape {
    ROUND(n -> n + 1),
    SQUARE(n -> n * n) {
      @Override
      int of(int n) {
        IntUnaryOperator twice = m -> super.of(m) * 2;
        return twice.applyAsInt(n);
      }
    };

    private final IntUnaryOperator does;

    Shape(IntUnaryOperator does) {
      this.does = does;
    }

    int of(int n) {
      return does.applyAsInt(n);
    }
  }

  record Empty() {}

  record $One$2(int $3) {}

  record All(
      boolean a, byte b, short c, char d, int e, long f, float g, double h, String i, int[] j) {}

  record Pair<A, B>(A one, B other) implements Comparable<Pair<A, B>> {
    private static final Comparator<Pair<?, ?>> ORDER = Comparator.comparing(Pair::toString);

    @Override
    public int compareTo(Pair<A, B> that) {
      return ORDER.compare(this, that);
    }
  }

  record Own(int number) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Own own && own.number / 10 == number / 10;
    }

    @Override
    public int hashCode() {
      return number / 10;
    }
  }

  record Told(int number, List<Object> list) {
    @Override
    public int number() {
      throw new IllegalStateException("equals and the rest look at the field");
    }
  }

  static <T> void say(String name, T value) {
    System.out.println(name + ": " + value);
  }

  private static String varargs(Object... all) {
    return all.length + List.of(all).toString();
  }

  private static long counted() {
    return ++calls;
  }

  private static Integer boxed(int number) {
    return number * 3;
  }

  private static Character character(Character given) {
    return given;
  }

  private static <T> T same(T given) {
    return given;
  }

  @SafeVarargs
  private static <T> List<T> list(T... given) {
    return List.of(given);
  }

  private static <T extends Runnable & Comparable<T>> void intersection(T one) {
    Runnable bound = one::run;
    bound.run();
    Consumer<T> run = T::run;
    run.accept(one);
    Function<T, Integer> compares = one::compareTo;
    say("bound to both", compares.apply(one));
    BiFunction<T, T, Integer> other = T::compareTo;
    say("unbound of both", other.apply(one, one));
  }

  private static Short small(long number) {
    return (short) number;
  }

  private String instance(String text) {
    return mine + text;
  }

  @Override
  protected String base(String text) {
    Function<String, String> above = super::base;
    return above.apply(text) + "!";
  }

  public static void main(String[] args) throws Exception {
    lambdas();
    references();
    conversions();
    generics();
    say("early", EARLY.get());
    new Sugar().instances();
    records();
  }

  private static void lambdas() throws Exception {
    boolean a = true;
    byte b = 2;
    short c = 3;
    char d = 'd';
    int e = 5;
    long f = 6;
    float g = 7.5f;
    double h = 8.25;
    String i = "nine";
    Supplier<String> captures = () -> "" + a + b + c + d + e + f + g + h + i;
    say("captures of each type", captures.get());
    Primitives takes = (k, l, m, n, o, p, q, r, s) -> "" + k + l + m + n + o + p + q + r + s;
    say("arguments of each type", takes.of(a, b, c, d, e, f, g, h, i));
    Function<Integer, Function<Integer, Integer>> nested = x -> y -> x * 10 + y + e;
    say("nested", nested.apply(1).apply(2));
    Runnable nothing = () -> {};
    nothing.run();
    Failing failing =
        () -> {
          throw new Exception("thrown");
        };
    try {
      failing.run();
    } catch (Exception thrown) {
      say("thrown", thrown.getMessage());
    }
    Callable<int[]> array = () -> new int[] {1, 2};
    say("array", array.call().length);
    Generic<String> generic = (one, other) -> one.compareTo(other) < 0 ? one : other;
    say("generic", generic.least("b", "a"));
    Narrow narrow = text -> text.length();
    Function<String, Integer> wide = narrow;
    say("narrowed", wide.apply("four"));
    say("interfaces", Greeter.of("hello").twice().greet("you"));
    for (Shape shape : Shape.values()) {
      say("enum", shape.of(3));
    }
    say("anonymous", new Object() {
      String text() {
        Supplier<String> inner = () -> i + e;
        return inner.get();
      }
    }.text());
  }

  private static void references() {
    say("static", Stream.of("3", "1").map(Integer::parseInt).sorted().toList());
    say("unbound", Stream.of("b", "a").map(String::toUpperCase).toList());
    say("unbound with one more", Stream.of("b", "a").reduce(String::concat).orElseThrow());
    say("bound", Stream.of("x", "y").map("z"::concat).toList());
    say("of an interface", Stream.of(List.of(1), List.of()).filter(List::isEmpty).count());
    say("new", Stream.of("1", "2").map(StringBuilder::new).map(StringBuilder::reverse).toList().size());
    say("new of another", Stream.of(1, 2).map(ArrayList<String>::new).toList());
    say("new array", Stream.of(1, 2).toArray(Integer[]::new).length);
    IntFunction<int[][]> arrays = int[][]::new;
    say("new array of arrays", arrays.apply(3).length);
    say("clone", Stream.of(new int[] {4}).map(int[]::clone).map(one -> one[0]).toList());
    BiFunction<Object, Object, String> varargs = Sugar::varargs;
    say("varargs", varargs.apply(1, "two"));
    Supplier<Map<String, Integer>> maps = TreeMap::new;
    say("new map", maps.get());
    Map<String, List<Integer>> groups =
        IntStream.range(0, 6)
            .boxed()
            .collect(Collectors.groupingBy(n -> n % 2 == 0 ? "even" : "odd", TreeMap::new, Collectors.toList()));
    say("groups", groups);
    Consumer<String> ignores = new ArrayList<String>()::add;
    ignores.accept("result dropped");
    Runnable drops = Sugar::counted;
    drops.run();
    say("long dropped", calls);
    Runnable makes = Object::new;
    makes.run();
    try {
      String none = null;
      Supplier<Integer> length = none::length;
      say("null", length);
    } catch (NullPointerException expected) {
      say("null", "refused");
    }
    Comparator<String> order = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
    say("order", Stream.of("b", "aa", "c").sorted(order).toList());
  }

  private static void conversions() {
    IntFunction<Object> boxes = Integer::valueOf;
    say("boxes", boxes.apply(4));
    Function<Integer, Integer> unboxes = Sugar::boxed;
    say("unboxes", unboxes.apply(5));
    ToLongFunction<Integer> widens = Integer::intValue;
    say("widens", widens.applyAsLong(6));
    ToDoubleFunction<Integer> wide = Sugar::boxed;
    say("unboxes and widens", wide.applyAsDouble(7));
    LongSupplier fromInt = "five5"::length;
    say("int as long", fromInt.getAsLong());
    IntSupplier unboxed = Integer.valueOf(8)::intValue;
    say("unboxed", unboxed.getAsInt());
    BooleanSupplier truth = "".isEmpty() ? Boolean.TRUE::booleanValue : () -> false;
    say("truth", truth.getAsBoolean());
    DoubleUnaryOperator root = Math::sqrt;
    say("root", root.applyAsDouble(16));
    IntPredicate letter = Character::isLetter;
    say("letter", letter.test('x'));
    IntFunction<String> text = String::valueOf;
    say("text", text.apply(9));
    ToIntFunction<Character> far = Sugar::character;
    say("character as int", far.applyAsInt('c'));
    ToLongFunction<Character> farther = Sugar::character;
    say("character as long", farther.applyAsLong('d'));
    IntFunction<Object> boxed = Sugar::small;
    say("int as short and back", boxed.apply(7));
    Function<Character, Integer> code = Character::getNumericValue;
    say("code", code.apply('7'));
    ObjIntConsumer<List<Integer>> adds = List::add;
    List<Integer> numbers = new ArrayList<>();
    adds.accept(numbers, 1);
    say("adds", numbers);
    BinaryOperator<Integer> sum = Integer::sum;
    say("sum", sum.apply(1, 2));
    ToIntFunction<Object> hash = Objects::hashCode;
    say("hash", hash.applyAsInt("a"));
    Predicate<Object> is = String.class::isInstance;
    say("is", is.test("a"));
    UnaryOperator<String> same = UnaryOperator.identity();
    say("same", same.apply("s"));
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static void generics() {
    ToIntFunction<Integer> unboxes = Sugar::same;
    say("generic unboxed", unboxes.applyAsInt(1));
    ToLongFunction<Integer> widens = Sugar::same;
    say("generic unboxed and widened", widens.applyAsLong(2));
    Letter<Character> letter = Sugar::same;
    say("generic character", letter.of('c'));
    IntFunction<Comparable<Integer>> boxes = Sugar::same;
    say("generic boxed", boxes.apply(3));
    Function<String, List<String>> varargs = Sugar::list;
    say("generic varargs", varargs.apply("a"));
    Function<String[], List<String>> array = Sugar::list;
    say("generic array", array.apply(new String[] {"a", "b"}));
    UnaryOperator<Integer> none = Sugar::same;
    say("no boxed null", none.apply(null));
    refuse("a null unboxed", () -> unboxes.applyAsInt(null));
    refuse("another type", () -> ((UnaryOperator) none).apply("text"));
    refuse("a character as a number", () -> ((ToIntFunction) unboxes).applyAsInt('c'));
    say("secret", Hidden.keeper().apply(4, "!"));
    intersection(
        new Both() {
          @Override
          public void run() {
            say("runs", "both");
          }

          @Override
          public int compareTo(Both that) {
            return that == this ? 0 : 1;
          }
        });
  }

  private static void refuse(String what, Runnable refused) {
    try {
      refused.run();
      say(what, "taken");
    } catch (RuntimeException expected) {
      say(what, expected.getClass());
    }
  }

  private void instances() {
    say("a field made before another", reads.get());
    Function<String, String> bound = this::instance;
    say("bound to this", bound.apply("+"));
    BiFunction<Sugar, String, String> unbound = Sugar::instance;
    say("unbound of a private one", unbound.apply(this, "-"));
    Supplier<String> field = () -> mine;
    say("a private field", field.get());
    say("above", base("x"));
    class Local {
      private String hidden() {
        Supplier<String> reads = () -> mine + "local";
        return reads.get();
      }
    }
    Function<Local, String> local = Local::hidden;
    say("local", local.apply(new Local()));
  }

  private static void records() {
    record Local(String text) {}
    record Two$1(String text) {}
    int[] array = {};
    List<Object> all =
        List.of(
            new Empty(),
            new Empty(),
            new $One$2(4),
            new Two$1("2"),
            new Local("l"),
            new Local("m"),
            new Local(null),
            new Local(null),
            new Pair<>(1, "x"),
            new Pair<>(1, "x"),
            new Pair<>(1L, "x"),
            new Pair<>(null, null),
            new Told(1, List.of()),
            new Told(1, null),
            new Hidden.Inside<>("i"),
            new Hidden.Inside<>("i"),
            new Own(12),
            new Own(13),
            all(false, Float.NaN, 0.0, null, null),
            all(false, Float.NaN, 0.0, null, null),
            all(true, Float.NaN, 0.0, null, null),
            all(false, 1f, -0.0, "", null),
            all(false, 1f, 0.0, "", null),
            all(false, 1f, 0.0, "", array),
            all(false, 1f, 0.0, "", array),
            all(false, 1f, 0.0, "", new int[0]),
            new All(false, (byte) -1, (short) 3, 'd', 5, 1L << 40, 7.5f, 1e300, "i", null),
            new All(false, (byte) 2, (short) -3, 'd', 5, 6, 7.5f, 1e300, "i", null),
            new All(false, (byte) 2, (short) 3, 'e', 5, 6, 7.5f, 1e300, "i", null),
            new All(false, (byte) 2, (short) 3, 'd', -5, 6, 7.5f, 1e300, "i", null));
    for (Object one : all) {
      String text = one.toString().replaceAll("\\[I@\\w+", "[I");
      say("text", text);
      if (!text.contains("[I")) {
        say("hash", one.hashCode());
      }
      say("equals", all.stream().map(other -> one.equals(other) ? "=" : "-").collect(Collectors.joining()));
      say("equals none", one.equals(null));
    }
    say("sorted", Stream.of(new Pair<>(2, 1), new Pair<>(1, 2)).sorted().toList());
  }

  private static All all(boolean a, float g, double h, String i, int[] j) {
    return new All(a, (byte) 2, (short) 3, 'd', 5, 6, g, h, i, j);
  }
}
