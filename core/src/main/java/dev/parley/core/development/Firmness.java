package dev.parley.core.development;

/** How firmly a meeting is announced. */
public enum Firmness {
    TENTATIVE,
    CONFIRMED
}
