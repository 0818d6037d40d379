package dev.viva.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** One of the commands; calling it, once what was typed is read, gives its exit code. */
interface Command extends Callable<Integer> {

  /** Its name, its words for the help, and what it takes. */
  CommandSpec spec();

  @Override
  Integer call();
}
