/**
 * Part of the build, not of the program: writes out in the class files what javac leaves for the
 * JVM to put together at every start.
 */
@NullMarked
package dev.viva.desugar;

import org.jspecify.annotations.NullMarked;
