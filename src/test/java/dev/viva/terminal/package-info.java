@NullMarked
package dev.viva.terminal;

import org.jspecify.annotations.NullMarked;
