/** The program: puts the parts together and starts. */
@NullMarked
package dev.viva;

import org.jspecify.annotations.NullMarked;
