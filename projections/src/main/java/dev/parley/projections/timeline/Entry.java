package dev.parley.projections.timeline;

import tools.jackson.databind.node.ObjectNode;

/** A live claim on the timeline, and where it stands. */
record Entry(Mark mark, ObjectNode json) {}
