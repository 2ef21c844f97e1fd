package org.hengke.metrics.statistics;

import java.util.Arrays;
import java.util.Collection;
import org.hipparchus.stat.StatUtils;

/**
 * How far from the whole chance alone takes somebody with so many observations (Spiegelhalter 2005).
 *
 * @param centre value of the whole
 * @param spread standard deviation of one observation
 * @param dispersion by how much people vary more than by chance, as a factor on the variance; at least 1
 */
public record Funnel(double centre, double spread, double dispersion) {

    private static final double Z_95 = Proportion.Z;
    private static final double Z_998 = 3.090232306167813;

    /** One person's value from so many observations. */
    public record Unit(double value, double observations) {}

    /** Limits for one number of observations. */
    public record Limits(double low95, double high95, double low998, double high998) {

        /** Only this is worth a question. */
        public boolean isBeyond(double value) {
            return value < low998 || value > high998;
        }
    }

    /** The dispersion is the mean of the squared distances, a tenth of them at each end drawn in. */
    public static Funnel of(double centre, double spread, Collection<Unit> units) {
        if (units.isEmpty() || spread == 0) {
            return new Funnel(centre, spread, 1);
        }
        var distances = units.stream()
                .mapToDouble(unit -> (unit.value() - centre) / (spread / Math.sqrt(unit.observations())))
                .sorted()
                .toArray();
        int tenth = distances.length / 10;
        double least = distances[tenth];
        double most = distances[distances.length - 1 - tenth];
        var squares = Arrays.stream(distances)
                .map(distance -> Math.clamp(distance, least, most))
                .map(distance -> distance * distance)
                .toArray();
        return new Funnel(centre, spread, Math.max(1, StatUtils.mean(squares)));
    }

    public Limits at(double observations) {
        double error = spread * Math.sqrt(dispersion / observations);
        return new Limits(centre - Z_95 * error, centre + Z_95 * error, centre - Z_998 * error, centre + Z_998 * error);
    }
}
