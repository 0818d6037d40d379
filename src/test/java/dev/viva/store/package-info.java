/** Tests of what is on disk. */
@NullMarked
package dev.viva.store;

import org.jspecify.annotations.NullMarked;
