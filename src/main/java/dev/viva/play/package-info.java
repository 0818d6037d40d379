/** One sitting carried out: a key becomes an event, the event goes to disk, then to the screen. */
@NullMarked
package dev.viva.play;

import org.jspecify.annotations.NullMarked;
