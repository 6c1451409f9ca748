/** The laws: what the read models answer equals the plain fold over the log. */
@NullMarked
package dev.parley.app.law;

import org.jspecify.annotations.NullMarked;
