/** What can be typed after {@code parley}: the server and its clients, one command each. */
@NullMarked
package dev.parley.app.command;

import org.jspecify.annotations.NullMarked;
