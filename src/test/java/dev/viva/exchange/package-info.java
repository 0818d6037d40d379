/** Other tools' formats, proved. */
@NullMarked
package dev.viva.exchange;

import org.jspecify.annotations.NullMarked;
