/** Other tools' formats: what Slack, Discord and tmux take. */
@NullMarked
package dev.viva.exchange;

import org.jspecify.annotations.NullMarked;
