/** Tests of what can be typed after {@code viva}. */
@NullMarked
package dev.viva.cli;

import org.jspecify.annotations.NullMarked;
