package dev.viva.deck;

/**
 * What a question is about.
 *
 * @param id the stable name that questions give as their topic
 * @param name its name in words
 * @param area the field it belongs to, such as {@code evaluation}
 * @param weight how often interviews come to it
 */
public record Topic(String id, String name, String area, Weight weight) {}
