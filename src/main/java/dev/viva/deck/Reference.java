package dev.viva.deck;

/**
 * Where to read more.
 *
 * @param title the work's name, in plain text
 * @param url its address, as the deck gives it
 */
public record Reference(String title, String url) {}
