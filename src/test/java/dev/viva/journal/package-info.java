/** Tests of events and their words. */
@NullMarked
package dev.viva.journal;

import org.jspecify.annotations.NullMarked;
