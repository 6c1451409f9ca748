/** Timelines as Atom feeds (RFC 4287), with what was withdrawn (RFC 6721). */
@NullMarked
package dev.parley.projections.atom;

import org.jspecify.annotations.NullMarked;
