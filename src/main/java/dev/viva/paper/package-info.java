/** What is printed: reports as Markdown, study sheets as Markdown and HTML. */
@NullMarked
package dev.viva.paper;

import org.jspecify.annotations.NullMarked;
