/** Tests of decks and their parser. */
@NullMarked
package dev.viva.deck;

import org.jspecify.annotations.NullMarked;
