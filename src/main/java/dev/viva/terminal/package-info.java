/** The person at the keyboard: keys and answers in, words out. */
@NullMarked
package dev.viva.terminal;

import org.jspecify.annotations.NullMarked;
