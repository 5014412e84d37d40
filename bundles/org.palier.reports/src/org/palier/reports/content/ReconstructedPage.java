// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.DataNature;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.PublishedView;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;
import org.palier.reports.words.ReportWords;

/**
 * The first page and the headlines of a study that was reconstructed from published figures: governments beside each other, each with what the
 * publication says where it says it, and no number of all of them together. Immutable.
 */
final class ReconstructedPage {

	private static final int MOST = 5;

	/** A government. @param share of its agencies that are somewhere */
	private record Group(StudyView.Named government, double share) {
	}

	private final Wording words = ReportWords.front();
	private final StudyView view;
	private final List<Group> groups = new ArrayList<>();

	/** @param view of a reconstruction */
	ReconstructedPage(StudyView view) {
		this.view = view;
		CensusTally tally = view.tally();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int place = i;
			int[] strata = tally.strata(it -> it.jurisdiction() == place);
			if (tally.checked(strata) > 0) {
				groups.add(new Group(view.jurisdictions().get(i), (double) tally.present(strata) / tally.checked(strata)));
			}
		}
		groups.sort(Comparator.comparingDouble(Group::share).reversed());
	}

	/** Whether a study is such. */
	static boolean isOf(StudyView view) {
		return view.nature() == DataNature.RECONSTRUCTED;
	}

	/** The page; empty where no agency was looked for. */
	Optional<FrontPage> page(Locale locale, Palette palette) {
		if (groups.isEmpty()) {
			return Optional.empty();
		}
		List<FrontPicture.Row> rows = groups.stream().limit(MOST).map(it -> new FrontPicture.Row(it.government().name().in(locale), "", "",
				new FrontLevel(null, it.share(), it.share(), it.share(), Double.NaN), "")).toList();
		var picture = new ReportFigure("front", new FrontPicture(words.text("reconstructed.picture").in(locale), rows, false, palette).in(locale), Bilingual.EMPTY);
		return Optional.of(new FrontPage(words.text("reconstructed.finding", listed()), words.text("reconstructed.subject"), headlines(), Optional.of(picture),
				Bilingual.EMPTY, List.of(words.text("reconstructed.whom")), List.of(words.text("reconstructed.worth"))));
	}

	private Bilingual listed() {
		return new Bilingual(groups.stream().map(it -> it.government().name().fr() + " " + FrontNumbers.percent(it.share()).fr()).collect(Collectors.joining(", ")),
				groups.stream().map(it -> it.government().name().en() + " " + FrontNumbers.percent(it.share()).en()).collect(Collectors.joining(", ")));
	}

	/** A number for each government, largest first. */
	List<KeyFigure> headlines() {
		return groups.stream().limit(MOST).map(it -> new KeyFigure("penetration_" + it.government().id(), FrontNumbers.percent(it.share()),
				words.text("reconstructed.share", it.government().name()), published(it).map(figure -> words.text("reconstructed.published",
						FrontNumbers.percent(figure.value()), figure.source())).orElseGet(() -> words.text("reconstructed.unpublished")))).toList();
	}

	/** What the publication says of the same, where it does. */
	private Optional<PublishedView> published(Group group) {
		return view.published().stream().filter(it -> it.indicator().equals("penetration") && it.measure().equals("penetration")
				&& it.jurisdiction().equals(group.government().id()) && it.platforms().isEmpty() && it.agreesWith(group.share()) && !it.source().isEmpty()).findFirst();
	}
}
