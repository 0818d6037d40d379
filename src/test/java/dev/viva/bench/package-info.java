/** How long things take: run by hand and by {@code scripts/bench}, never by the gate. */
@NullMarked
package dev.viva.bench;

import org.jspecify.annotations.NullMarked;
