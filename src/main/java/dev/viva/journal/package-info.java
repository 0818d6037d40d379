/** What happened: the events of sittings, and the words they are made of. */
@NullMarked
package dev.viva.journal;

import org.jspecify.annotations.NullMarked;
