/** Tests of what is printed. */
@NullMarked
package dev.viva.paper;

import org.jspecify.annotations.NullMarked;
