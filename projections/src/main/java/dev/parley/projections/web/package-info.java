/** The pages that a person looks at. */
@NullMarked
package dev.parley.projections.web;

import org.jspecify.annotations.NullMarked;
