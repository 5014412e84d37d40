// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.indicators.PyramidProfile;
import org.palier.core.indicators.WilsonInterval;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.core.text.Wording;
import org.palier.model.PresenceStatus;

/**
 * The few numbers that a reader in a hurry takes away: how many agencies are there at all, where most of them are,
 * and how far up the pyramid they go. What rests on nothing is left out rather than shown as 0.
 */
final class Headlines {

	private final Wording wording = new Wording(Headlines.class, "report");
	private final StudyView view;
	private final List<KeyFigure> figures = new ArrayList<>();

	private Headlines(StudyView view) {
		this.view = view;
	}

	static List<KeyFigure> of(StudyView view) {
		var headlines = new Headlines(view);
		headlines.penetration();
		headlines.mostUsed();
		for (TheoryView theory : view.theories()) {
			if (theory.ordered() && theory.categories().size() > 1) {
				headlines.pyramid(PyramidProfile.of(view, theory), "usages");
				if (!view.posts().isEmpty()) {
					headlines.pyramid(PyramidProfile.ofPosts(view, theory), "posts");
				}
			}
		}
		return headlines.figures;
	}

	private void penetration() {
		long checked = 0;
		long present = 0;
		long listed = 0;
		long listedPresent = 0;
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			boolean here = view.isChecked(agency) && view.presences(agency) > 0;
			boolean known = !view.agencies().get(agency).unmatched();
			checked += view.isChecked(agency) ? 1 : 0;
			present += here ? 1 : 0;
			listed += view.isChecked(agency) && known ? 1 : 0;
			listedPresent += here && known ? 1 : 0;
		}
		// Agencies that are in a list of accounts alone are present by construction.
		double without = (double) listedPresent / listed;
		share("penetration", present, checked, wording.text("headline.penetration"), listed == checked || listed == 0 ? Bilingual.EMPTY
				: wording.text("headline.unmatched", written(it -> it.share(without))));
	}

	private void mostUsed() {
		long all = 0;
		long most = 0;
		int platform = -1;
		for (int i = 0; i < view.platforms().size(); i++) {
			long here = 0;
			for (int agency = 0; agency < view.agencies().size(); agency++) {
				here += view.status(agency, i) == PresenceStatus.PRESENT ? 1 : 0;
			}
			all += here;
			if (here > most) {
				most = here;
				platform = i;
			}
		}
		// Of one platform alone there is no most used.
		if (platform >= 0 && most < all) {
			share("most_used", most, all, wording.text("headline.most_used", view.platforms().get(platform).name()), Bilingual.EMPTY);
		}
	}

	/** How much stays on the base, and how much goes beyond it. */
	private void pyramid(PyramidProfile profile, String unit) {
		if (profile.placed() == 0) {
			return;
		}
		Bilingual base = profile.theory().categories().get(0).name();
		Bilingual top = profile.theory().categories().get(profile.theory().categories().size() - 1).name();
		long onBase = profile.levels().get(0);
		long onTop = profile.levels().get(profile.levels().size() - 1);
		Bilingual coded = profile.posts().filter(it -> it.human() == 0 && it.machine() > 0).isPresent() ? wording.text("headline.machine")
				: Bilingual.EMPTY;
		share("base_" + unit, onBase, profile.placed(), wording.text("headline.base." + unit, base), coded);
		share("top_" + unit, onTop, profile.placed(), wording.text("headline.top." + unit, top), coded);
	}

	private void share(String id, long part, long whole, Bilingual label, Bilingual caution) {
		if (whole == 0) {
			return;
		}
		WilsonInterval interval = WilsonInterval.of(part, whole);
		Bilingual detail = wording.text("headline.detail", written(it -> it.count(part)), written(it -> it.count(whole)),
				written(it -> it.percent(interval.low())), written(it -> it.percent(interval.high())));
		figures.add(new KeyFigure(id, written(it -> it.share((double) part / whole)), label,
				new Bilingual((detail.fr() + " " + caution.fr()).strip(), (detail.en() + " " + caution.en()).strip())));
	}

	private static Bilingual written(Function<Typography, String> number) {
		return new Bilingual(number.apply(new Typography(Locale.CANADA_FRENCH)), number.apply(new Typography(Locale.CANADA)));
	}
}
