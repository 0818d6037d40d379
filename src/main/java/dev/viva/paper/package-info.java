/** What is printed: reports as Markdown, study sheets as Markdown, HTML and PDF. */
@NullMarked
package dev.viva.paper;

import org.jspecify.annotations.NullMarked;
