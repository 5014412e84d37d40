// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.model.Reconstruction;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

/**
 * A share of a {@link Reconstruction} that may be shown: governments beside each other, and no number of all of them
 * together.
 *
 * @param government with its name
 * @param share      of its agencies that are somewhere, of those that were looked for
 */
public record GovernmentShare(StudyView.Named government, double share) {

	/** Those of which somebody looked for agencies, the largest first. */
	public static List<GovernmentShare> of(StudyView view) {
		CensusTally tally = view.tally();
		List<GovernmentShare> shares = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int place = i;
			int[] strata = tally.strata(it -> it.jurisdiction() == place);
			if (tally.checked(strata) > 0) {
				shares.add(new GovernmentShare(view.jurisdictions().get(i), (double) tally.present(strata) / tally.checked(strata)));
			}
		}
		shares.sort(Comparator.comparingDouble(GovernmentShare::share).reversed());
		return List.copyOf(shares);
	}

	/** Returns the share as it is written. */
	public Bilingual percent() {
		return FrontNumbers.percent(share);
	}

	/** All of them in a line. */
	public static Bilingual listed(List<GovernmentShare> shares) {
		return new Bilingual(shares.stream().map(it -> it.government.name().fr() + " " + it.percent().fr()).collect(Collectors.joining(", ")),
				shares.stream().map(it -> it.government.name().en() + " " + it.percent().en()).collect(Collectors.joining(", ")));
	}
}
