/** What is on disk: deck folders, the journal, and where they are. */
@NullMarked
package dev.viva.store;

import org.jspecify.annotations.NullMarked;
