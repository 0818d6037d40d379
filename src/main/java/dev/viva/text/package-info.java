/**
 * Words with meanings: foreign text made visible, Markdown, widths and wrapping; no screen, no
 * colour.
 */
@NullMarked
package dev.viva.text;

import org.jspecify.annotations.NullMarked;
