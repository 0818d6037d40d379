package dev.viva.play;

import dev.viva.deck.Bank;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.journal.Event;
import dev.viva.session.Session;
import dev.viva.session.Step;
import dev.viva.store.Log;
import dev.viva.terminal.Console;
import dev.viva.terminal.Key;
import dev.viva.text.Text;
import dev.viva.view.SavedLines;
import dev.viva.view.Saving;
import dev.viva.view.SittingLines;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * One sitting carried out, key by key: what a key means in the present step becomes an event, the
 * event goes to the log, and only then the screen says so.
 */
public final class Sitting {

  /**
   * How a sitting was left.
   *
   * @param interrupted by Ctrl-C: it stays open and is offered next time
   * @param trouble why something could not be saved to the end, a whole sentence with a cure
   * @param held how many grades that are not saved
   */
  public record Result(Session session, boolean interrupted, Optional<String> trouble, int held) {}

  final Console console;
  final Stopwatch watch;
  final Still still;
  final Moments moments;
  final Optional<Editor> editor;
  private final Log log;
  private Bank bank;
  private volatile Session session;
  private volatile boolean interrupted;
  private Optional<String> trouble = Optional.empty();
  private final AtomicInteger held = new AtomicInteger();

  private final Stopwatch review;
  private final Asking asking;
  private final Answering answering;
  private final Judging judging;
  private final Probing probing;

  /**
   * A sitting about to be played.
   *
   * @param nanos a steady clock, in nanoseconds
   * @param session a sitting that has just begun or goes on
   */
  public Sitting(
      Console console,
      Log log,
      Bank bank,
      LongSupplier nanos,
      Optional<Editor> editor,
      Session session) {
    this.console = console;
    this.log = log;
    this.bank = bank;
    this.editor = editor;
    this.session = session;
    this.watch = new Stopwatch(nanos, console::absentNanos);
    this.still = new Still(watch::thinkMs);
    this.moments = new Moments(watch, still, session.started().questions().size());
    this.review = new Stopwatch(nanos, console::absentNanos);
    this.asking = new Asking(this);
    AnyTime anyTime = new AnyTime(this, asking);
    this.answering = new Answering(this, anyTime);
    this.probing = new Probing(this, anyTime);
    this.judging = new Judging(this, anyTime, probing);
  }

  /** Plays to the end, or until the person leaves. */
  public Result play() {
    console.lastWords(
        () -> isLeft() ? List.of() : SavedLines.left(session, saving(), console.width()));
    while (!isLeft()) {
      session =
          session
              .step()
              .fold(
                  asking::ask,
                  answering::key,
                  judging::key,
                  probing::key,
                  this::close,
                  done -> session);
    }
    return new Result(session, interrupted, trouble, held.get());
  }

  private Session close(Step.Close close) {
    if (session.undoable().isEmpty()) {
      return record(new Event.Ended(Event.Ending.FINISHED));
    }
    Key key = console.key(moments.closing());
    if (key.equals(new Key.Interrupt())) {
      return interrupt();
    }
    return key.equals(new Key.Sign('u'))
        ? asking.undo()
        : record(new Event.Ended(Event.Ending.FINISHED));
  }

  Session session() {
    return session;
  }

  int total() {
    return session.started().questions().size();
  }

  Question question(QuestionId id) {
    return bank.find(id)
        .orElseThrow(() -> new IllegalStateException("in the plan but in no deck: " + id));
  }

  Bank bank() {
    return bank;
  }

  void use(Bank edited) {
    bank = edited;
  }

  /** Writes an event and folds it. What could not be written is said, once per trouble. */
  Session record(Event event) {
    return record(append(event));
  }

  Session record(Log.Receipt receipt) {
    session = session.on(receipt.entry());
    return session;
  }

  /** Writes an event; a change of fortune on the disk is said at once. */
  Log.Receipt append(Event event) {
    Log.Receipt receipt = log.append(event);
    trouble = receipt.trouble();
    held.addAndGet(-receipt.recovered());
    if (trouble.isPresent() && event instanceof Event.Graded) {
      held.incrementAndGet();
    }
    if (receipt.recovered() > 0) {
      say(SavedLines.recovered(receipt.recovered(), console.width()));
    }
    return receipt;
  }

  private Saving saving() {
    if (!log.isKept()) {
      return Saving.NOTHING;
    }
    return held.get() == 0 ? Saving.ALL : Saving.NOT_ALL;
  }

  /** What became of one grade. */
  Saving saving(Log.Receipt receipt) {
    return receipt.trouble().isPresent() ? Saving.NOT_ALL : saving();
  }

  /** Ctrl-C: what is graded is on disk; the sitting stays open. */
  Session interrupt() {
    interrupted = true;
    say(SavedLines.left(session, saving(), console.width()));
    return session;
  }

  /** The answer is out: from now on it is read, ticked and graded. */
  void reviewStarts() {
    review.start(0, 0);
  }

  /** Milliseconds since the reveal. */
  long reviewMs() {
    return review.thinkMs();
  }

  /** True when the person left, or everything is done. */
  boolean isLeft() {
    return interrupted || session.step() instanceof Step.Done;
  }

  Session quit() {
    say(SavedLines.stopped(session, saving(), console.width()));
    return record(new Event.Ended(Event.Ending.QUIT));
  }

  /** The sitting with other ticks. */
  Session at(Step ephemeral) {
    session = session.at(ephemeral);
    return session;
  }

  void say(List<Text> lines) {
    console.say(lines);
  }

  void muted(String words) {
    say(SittingLines.muted(words, console.width()));
  }
}
