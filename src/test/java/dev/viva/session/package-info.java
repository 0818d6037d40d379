/** Tests of a sitting as a fold over events. */
@NullMarked
package dev.viva.session;

import org.jspecify.annotations.NullMarked;
