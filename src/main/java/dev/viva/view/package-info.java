/** Says values in words: pure functions from values to text. */
@NullMarked
package dev.viva.view;

import org.jspecify.annotations.NullMarked;
