/** The pages, as a browser gets them. */
@NullMarked
package dev.parley.app.web;

import org.jspecify.annotations.NullMarked;
