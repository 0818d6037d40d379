/** Tests of what is said and how. */
@NullMarked
package dev.viva.view;

import org.jspecify.annotations.NullMarked;
