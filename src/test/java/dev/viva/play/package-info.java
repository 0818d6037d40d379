/** Tests of what happens in a sitting. */
@NullMarked
package dev.viva.play;

import org.jspecify.annotations.NullMarked;
