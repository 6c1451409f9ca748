package dev.parley.core.time;

/** How sure a part of a date is: uncertain ({@code ?}), approximate ({@code ~}) or both. */
record Qualifier(boolean uncertain, boolean approximate) {

    static final Qualifier NONE = new Qualifier(false, false);

    static Qualifier of(String mark) {
        var both = mark.equals("%");
        return new Qualifier(both || mark.equals("?"), both || mark.equals("~"));
    }

    Qualifier and(Qualifier other) {
        return new Qualifier(uncertain || other.uncertain, approximate || other.approximate);
    }
}
