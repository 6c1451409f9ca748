/** The door over HTTP, as JSON and as NDJSON. */
@NullMarked
package dev.parley.ingest.http;

import org.jspecify.annotations.NullMarked;
