package dev.viva.text;

/** Where the words of a table's column stand in it. */
public enum Alignment {
  LEFT,
  CENTER,
  RIGHT
}
