/**
 * What can be asked: decks of questions, the parser that reads them, and which questions to draw.
 */
@NullMarked
package dev.viva.deck;

import org.jspecify.annotations.NullMarked;
