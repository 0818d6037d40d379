package dev.viva;

import dev.viva.cli.World;

/** A program of which all is known. */
public record KnownProgram(String version, String machine) implements World.Program {}
