package org.hengke.metrics.statistics;

/** Values that a figure might have had: drawn from its facts with replacement, or the same one each time where it is certain. */
public final class Draws {

    private final double[] values;

    private Draws(double[] values) {
        this.values = values;
    }

    /** @param values at least one */
    public static Draws of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("No draws");
        }
        return new Draws(values.clone());
    }

    public static Draws certain(double value) {
        return new Draws(new double[] {value});
    }

    /** How many there are, 1 where the value is certain. */
    public int size() {
        return values.length;
    }

    /** @param index from 0; a value that is certain has it everywhere */
    public double at(int index) {
        return values[values.length == 1 ? 0 : index];
    }
}
