// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.PublishedView;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.reports.words.ReportWords;

/**
 * The first page and the headlines of a study that was reconstructed from published figures. Governments are beside
 * each other, each with the published figure where there is one, and no number of all of them together. Immutable.
 */
final class ReconstructedPage {

	private static final int MOST = 5;

	private final Wording words = ReportWords.front();
	private final StudyView view;
	private final List<GovernmentShare> groups;

	/** @param view of a reconstruction */
	ReconstructedPage(StudyView view) {
		this.view = view;
		groups = GovernmentShare.of(view);
	}

	/** The page; empty where no agency was looked for. */
	Optional<FrontPage> page(Locale locale, Palette palette) {
		if (groups.isEmpty()) {
			return Optional.empty();
		}
		List<FrontPicture.Row> rows = groups.stream().limit(MOST).map(it -> new FrontPicture.Row(it.government().name().in(locale), "", "",
				FrontShare.exact(it.share()), "")).toList();
		var picture = new ReportFigure("front",
				new FrontPicture(words.text("reconstructed.picture").in(locale), rows, FrontPicture.RowKind.PLATFORMS)
						.in(FrontPicture.WIDTH, FontMetrics.openSans(), palette, locale), Bilingual.EMPTY);
		return Optional.of(new FrontPage(words.text("reconstructed.finding", GovernmentShare.listed(groups)),
				words.text("reconstructed.subject"), headlines(), Optional.of(picture), Bilingual.EMPTY,
				List.of(words.text("reconstructed.whom")), List.of(words.text("reconstructed.worth"))));
	}

	/** A number for each government, largest first. */
	List<KeyFigure> headlines() {
		return groups.stream().limit(MOST).map(it -> new KeyFigure("penetration_" + it.government().id(), it.percent(),
				words.text("reconstructed.share", it.government().name()), published(it).map(figure -> words.text("reconstructed.published",
						FrontNumbers.percent(figure.value()), figure.source())).orElseGet(() -> words.text("reconstructed.unpublished")))).toList();
	}

	/** Finds the published figure for a government, where it agrees. */
	private Optional<PublishedView> published(GovernmentShare group) {
		return view.published().stream().filter(it -> it.indicator().equals("penetration") && it.measure().equals("penetration")
				&& it.jurisdiction().equals(group.government().id()) && it.platforms().isEmpty() && it.agreesWith(group.share())
				&& !it.source().isEmpty()).findFirst();
	}
}
