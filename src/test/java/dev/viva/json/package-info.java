/** Tests of JSON. */
@NullMarked
package dev.viva.json;

import org.jspecify.annotations.NullMarked;
