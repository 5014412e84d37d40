// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.numbers.view.TheoryView;

/**
 * The share of its communications that an analyst would like on each level. There is none by default: theories define
 * levels, not how much of each an agency ought to have.
 *
 * @param shares by level of the theory, base first; from 0 to 1, 1 together
 */
public record TargetProfile(List<Double> shares) {

	private static final double PERCENT = 100;
	private static final double ROUNDING = 0.5;

	/** Copies its list. */
	public TargetProfile {
		shares = List.copyOf(shares);
	}

	/**
	 * Reads what a person wrote, in percent, e.g. communication=50,interaction=40,service=10.
	 *
	 * @throws RefusedTargetException naming what is unknown, missing, no number, or that the sum is not 100
	 */
	public static TargetProfile of(String text, TheoryView theory) throws RefusedTargetException {
		String known = theory.categories().stream().map(TheoryView.CategoryView::id).collect(Collectors.joining(", "));
		Map<String, Double> wanted = new HashMap<>();
		for (String part : text.split(",")) {
			String[] pair = part.strip().split("=", 2);
			if (theory.categories().stream().noneMatch(it -> it.id().equals(pair[0].strip()))) {
				throw new RefusedTargetException(EvaluationWords.text("target.no_level", pair[0].strip(), known));
			}
			double share = pair.length == 2 ? number(pair[1].strip()) : Double.NaN;
			if (!(share >= 0 && share <= PERCENT)) {
				throw new RefusedTargetException(EvaluationWords.text("target.no_share", part.strip()));
			}
			if (wanted.put(pair[0].strip(), share) != null) {
				throw new RefusedTargetException(EvaluationWords.text("target.twice", pair[0].strip()));
			}
		}
		List<String> missing = theory.categories().stream().map(TheoryView.CategoryView::id).filter(it -> !wanted.containsKey(it)).toList();
		if (!missing.isEmpty()) {
			throw new RefusedTargetException(EvaluationWords.text("target.missing", String.join(", ", missing)));
		}
		double sum = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
		if (Math.abs(sum - PERCENT) > ROUNDING) {
			throw new RefusedTargetException(EvaluationWords.text("target.sum", sum));
		}
		return new TargetProfile(theory.categories().stream().map(it -> wanted.get(it.id()) / sum).toList());
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text.replace("%", "").strip());
		} catch (NumberFormatException none) {
			return Double.NaN;
		}
	}
}
