/** The bitemporal read model: versions and claims as rectangles of known span by recorded span. */
@NullMarked
package dev.parley.projections.claims;

import org.jspecify.annotations.NullMarked;
