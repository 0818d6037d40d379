/** What is printed: reports as Markdown. */
@NullMarked
package dev.viva.paper;

import org.jspecify.annotations.NullMarked;
