/** JSON out and in. */
@NullMarked
package dev.viva.json;

import org.jspecify.annotations.NullMarked;
