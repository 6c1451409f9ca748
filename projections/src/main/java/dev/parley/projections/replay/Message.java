package dev.parley.projections.replay;

import tools.jackson.databind.node.ObjectNode;

/** One message of a replay, and where it stands. */
record Message(Mark mark, String event, ObjectNode data) {}
