package dev.viva;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Where each of the things is tried that can happen to a drill at a terminal: a file of {@code
 * sittings}, which {@link SittingsIT} plays, or a method of a test. All run in the gate; {@code
 * scripts/soak} runs them on every Java that Viva promises to run on, and the seeded ones longer.
 */
class TerminalScenariosTest {
  private static final Map<String, String> WHERE =
      Map.ofEntries(
          Map.entry("a normal sitting", "whole.txt"),
          Map.entry("to the end, with keys typed ahead", "finished.txt"),
          Map.entry("Ctrl-C at a key", "interrupted.txt"),
          Map.entry("Ctrl-C twice", "interrupted.txt"),
          Map.entry("Ctrl-C in an answer", "typed.txt"),
          Map.entry("Ctrl-D at a key", "editor.txt"),
          Map.entry("Ctrl-D in an empty answer, and in one with text", "typed.txt"),
          Map.entry("Ctrl-Z and fg under dash", "suspended-in-dash.txt"),
          Map.entry("Ctrl-Z and fg under bash", "suspended-in-bash.txt"),
          Map.entry(
              "Ctrl-Z in an answer of several lines",
              "DrillScreenIT#aSuspendedDrillGivesTheShellBackAndGoesOnWhereItWas"),
          Map.entry("STOP and CONT", "stopped.txt"),
          Map.entry(
              "TERM, HUP, INT and KILL", "DrillSignalsIT#whateverEndsItTheTerminalIsAsBefore"),
          Map.entry(
              "TERM and HUP at any moment", "DrillTroubleIT#toldToEndAtAnyMomentItDoesSoQuietly"),
          Map.entry("the window is closed", "DrillSignalsIT#closedWindowsLeaveTheSittingOpen"),
          Map.entry("KILL, and on from there", "interrupted.txt"),
          Map.entry("an exception", "DrillTroubleIT#aBugIsToldInALineAndLeavesTheTerminalAsItWas"),
          Map.entry("ten other sizes", "DrillScreenIT#aWindowThatChangesItsSizeLeavesNoFragments"),
          Map.entry("a paste of several lines", "typed.txt"),
          Map.entry("a paste with escapes", "typed.txt"),
          Map.entry(
              "a line of 20,000 characters",
              "DrillInputIT#ofAVeryLongLineTheBeginningIsKeptAndThatIsTold"),
          Map.entry(
              "a reply of the terminal at once, late, and never",
              "DrillInputIT#aTerminalIsAskedNothingAndItsLateReplyIsNoAnswer"),
          Map.entry(
              "keys typed before an offer",
              "DrillInputIT#whatWasTypedBeforeTheOfferToGoOnIsNoAnswerToIt"),
          Map.entry("two drills at once", "TwoDrillsIT#eachKeepsItsOwnAndNeitherTakesTheOther"),
          Map.entry("hostile text", "TerminalStateIT#saidByVivaItChangesNothing"),
          Map.entry("TERM=dumb", "dumb.txt"),
          Map.entry(
              "no escape sequence for TERM=dumb", "DrillInputIT#aDumbTerminalGetsNoEscapeSequence"),
          Map.entry("NO_COLOR", "DrillInputIT#withoutColoursADrillHasNone"),
          Map.entry("20 columns, 5 rows", "narrow.txt"),
          Map.entry("a size of 0 x 0", "no-size.txt"),
          Map.entry("an editor", "editor.txt"),
          Map.entry("a full disk to the end", "full-disk.txt"),
          Map.entry(
              "a full disk for a while", "DrillTroubleIT#whatADiskHadNoRoomForIsSavedWhenItHas"));

  @Test
  void eachIsTriedWhereThisTableSays() throws IOException {
    for (Map.Entry<String, String> scenario : WHERE.entrySet()) {
      List<String> place = List.of(scenario.getValue().split("#", 2));
      boolean isFile = place.size() == 1;
      Path file =
          isFile
              ? Path.of("src/test/resources/sittings", place.get(0))
              : Path.of("src/test/java/dev/viva", place.get(0) + ".java");
      String sought =
          isFile ? "$ stty -g | diff modes - && echo as before\n" : " " + place.get(1) + "(";

      assertTrue(Files.readString(file).contains(sought), scenario.toString());
    }
  }
}
