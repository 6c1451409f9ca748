package dev.parley.projections.atom;

import java.time.Instant;

/** A development that was told and is not told any more. */
record Tombstone(EntryName name, Instant when) {}
