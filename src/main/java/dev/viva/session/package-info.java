/** One sitting as a state machine: a fold over events that knows no clock, screen or file. */
@NullMarked
package dev.viva.session;

import org.jspecify.annotations.NullMarked;
