/** What can be typed after {@code viva}: one class per command. */
@NullMarked
package dev.viva.cli;

import org.jspecify.annotations.NullMarked;
