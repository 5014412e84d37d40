// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Round numbers between two others. */
record RoundScale(double low, double high) {

	private static final double SLIP = 1e-9;

	/** The round values of the scale, as many as are written differently. @param written writes a number */
	List<Double> values(DoubleFunction<String> written) {
		double rough = (high - low) / 5;
		List<Double> values = values(rough);
		while (values.size() > 1 && values.stream().map(written::apply).distinct().count() < values.size()) {
			rough *= 2;
			values = values(rough);
		}
		return values;
	}

	private List<Double> values(double rough) {
		double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
		double times = rough / power < 1.5 ? 1 : rough / power < 3.5 ? 2 : rough / power < 7.5 ? 5 : 10;
		double step = power * times;
		// A tenth three times is not 0.3; three divided by ten is.
		double parts = Math.rint(1 / power);
		List<Double> values = new ArrayList<>();
		for (long i = (long) Math.ceil(low / step - SLIP); i * step <= high + step * SLIP; i++) {
			values.add(power < 1 ? i * times / parts : i * step);
		}
		return values;
	}
}
