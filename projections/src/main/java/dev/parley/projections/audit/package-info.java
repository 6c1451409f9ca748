/** Reports, and how each changed: whether its source changed it, or we did. */
@NullMarked
package dev.parley.projections.audit;

import org.jspecify.annotations.NullMarked;
