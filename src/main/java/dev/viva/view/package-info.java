/** Says values in words: pure functions from values to lines of text, the width given. */
@NullMarked
package dev.viva.view;

import org.jspecify.annotations.NullMarked;
