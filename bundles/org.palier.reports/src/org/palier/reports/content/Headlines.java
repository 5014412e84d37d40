// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.FrameView;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.reports.words.ReportWords;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * The few numbers that a reader in a hurry remembers: how many agencies are there at all, where most of them are, and
 * how far up the pyramid they go. A number without any data is left out rather than shown as 0; so is a penetration of
 * a study that lists only agencies that were found. Posts are those that agencies wrote; those of others are one line
 * of their own.
 */
public final class Headlines {

	/** Headlines counted from agencies and their accounts alone. */
	private static final Set<String> CENSUS = Set.of("penetration", "most_used");

	private final Wording wording = ReportWords.all();
	private final StudyView view;
	/** Presences in the frame, as on the first page: a page and its headlines agree. */
	private final Presences presences;
	private final List<KeyFigure> figures = new ArrayList<>();

	private Headlines(StudyView view) {
		this.view = view;
		presences = Presences.of(view);
	}

	public static List<KeyFigure> of(StudyView view) {
		var headlines = new Headlines(view);
		headlines.penetration();
		headlines.mostUsed();
		for (TheoryView theory : view.theories()) {
			if (theory.ordered() && theory.categories().size() > 1) {
				headlines.pyramid(PyramidProfile.of(view, theory), "usages");
				headlines.posts(PyramidProfile.ofPosts(view, theory));
			}
		}
		headlines.posts();
		return headlines.figures;
	}

	private void penetration() {
		FrameView frame = view.frame();
		boolean framed = frame.isDefined();
		long present = presences.present();
		if (present > 0 && presences.isListOfFound()) {
			// A list of only those agencies that were found somewhere says that all are there.
			long all = present;
			figures.add(new KeyFigure("agencies_present", written(it -> it.count(all)), plural("headline.present", all),
					wording.text("headline.present.detail")));
			return;
		}
		Bilingual caution = framed && frame.others() > 0
				? wording.text("headline.frame", frame.listed(), frame.confirmed(), frame.others(), frame.open())
				: Bilingual.EMPTY;
		Coverage coverage = presences.evidence().coverage();
		if (!coverage.isEnough()) {
			Wording front = ReportWords.front();
			figures.add(new KeyFigure("coverage_census",
					front.text("coverage", FrontNumbers.count(coverage.behind()), FrontNumbers.count(coverage.bodies())),
					front.text("coverage.census", coverage.behind()), front.text("coverage.needed", FrontNumbers.count(coverage.bodiesNeeded()))));
			return;
		}
		share("penetration", present, presences.checked(), wording.text("headline.penetration"), caution);
	}

	/** How many posts agencies wrote, and how many others did that no number here is of. */
	private void posts() {
		PostCoverage all = PostCoverage.of(view.posts());
		long own = all.own();
		long others = all.posts() - own;
		if (others > 0) {
			figures.add(new KeyFigure("posts_of_others", written(it -> it.count(others)), plural("headline.others", others),
					wording.text("headline.others.detail", all.posts(), own, all.relayed(), all.unattributed(), all.ambiguous())));
		}
	}

	private void mostUsed() {
		if (presences.platforms() > 1 && (presences.isListOfFound() || presences.evidence().coverage().isEnough())) {
			// A single platform is not called the most used.
			int platform = presences.largest().getFirst();
			share("most_used", presences.on(platform), presences.all(), wording.text("headline.most_used", view.platforms().get(platform).name()),
					Bilingual.EMPTY);
		}
	}

	/** Where too little is behind shares, or one body alone, a sentence about that replaces them. */
	private boolean isLacking(PyramidProfile profile) {
		Optional<KeyFigure> lacks = new FrontLacks(profile.posts().isPresent(),
				profile.theory().categories().stream().map(TheoryView.CategoryView::plainName).toList(),
				LevelEvidence.of(view, profile)).figure();
		lacks.filter(it -> figures.stream().noneMatch(told -> told.label().equals(it.label()))).ifPresent(figures::add);
		return lacks.isPresent();
	}

	/** How much stays on the base, and how much goes beyond it. */
	private void pyramid(PyramidProfile profile, String unit) {
		if (profile.placed() == 0 || isLacking(profile)) {
			return;
		}
		TheoryView.CategoryView base = profile.theory().categories().getFirst();
		TheoryView.CategoryView top = profile.theory().categories().getLast();
		long onBase = profile.levels().get(0);
		long onTop = profile.levels().get(profile.levels().size() - 1);
		if (profile.posts().filter(it -> it.machine() > 0).isPresent()) {
			figures.add(alone("base_" + unit, onBase, profile, level("base." + unit, base), base));
			figures.add(alone("top_" + unit, onTop, profile, level("top." + unit, top), top));
			return;
		}
		figures.add(counted("base_" + unit, 0, profile, level("base." + unit, base)));
		figures.add(counted("top_" + unit, profile.levels().size() - 1, profile, level("top." + unit, top)));
	}

	/**
	 * Makes a figure of usages, or of posts that people coded: with an interval by body, where not all was read and
	 * there are enough bodies.
	 */
	private KeyFigure counted(String id, int level, PyramidProfile profile, Bilingual label) {
		long here = profile.levels().get(level);
		Bilingual part = written(it -> it.count(here));
		Bilingual whole = written(it -> it.count(profile.placed()));
		String unit = profile.posts().isPresent() ? ".posts" : "";
		Bilingual few = LevelEvidence.isReadWhole(profile) ? wording.text("headline.detail.whole", part, whole)
				: wording.text("headline.detail.few" + unit, part, whole);
		Bilingual detail = profile.range().apply(level).interval().filter(it -> !LevelEvidence.isReadWhole(profile))
				.map(range -> wording.text("headline.detail" + unit, part, whole, written(it -> it.percent(range.low())),
						written(it -> it.percent(range.high()))))
				.orElse(few);
		return new KeyFigure(id, written(it -> it.share((double) here / profile.placed())), label, detail);
	}

	/**
	 * Makes a figure of posts that a program coded, in whole or in part. The error of drawing is then the smaller one.
	 * The other error, of coding, is unknown before people code some posts.
	 */
	private KeyFigure alone(String id, long here, PyramidProfile profile, Bilingual label, TheoryView.CategoryView level) {
		boolean persons = profile.posts().filter(it -> it.human() > 0).isPresent();
		String key = persons ? "headline.detail.mixed" : "headline.detail.alone";
		return new KeyFigure(id, written(it -> it.share((double) here / profile.placed())), label,
				wording.text(key, written(it -> it.count(here)), written(it -> it.count(profile.placed()))));
	}

	/**
	 * Adds figures of posts, corrected by a set where one corrects them; the program's own share is shown beside it.
	 */
	private void posts(PyramidProfile profile) {
		Optional<Shares> corrected = profile.placed() == 0 ? Optional.empty()
				: view.estimates().of(profile.theory().facet()).flatMap(it -> it.of(Domain.ALL));
		if (corrected.isEmpty()) {
			pyramid(profile, "posts");
			return;
		}
		if (isLacking(profile)) {
			return;
		}
		corrected(profile.theory().categories().getFirst(), "base", corrected.get());
		corrected(profile.theory().categories().getLast(), "top", corrected.get());
	}

	private void corrected(TheoryView.CategoryView level, String place, Shares shares) {
		Estimate it = shares.codes().get(level.id());
		if (it != null) {
			figures.add(new KeyFigure(place + "_posts", written(number -> number.share(it.corrected())), level(place + ".posts", level),
					wording.text(it.isByPeopleAlone() ? "headline.estimated" : "headline.corrected",
							written(number -> number.percent(it.low())), written(number -> number.percent(it.high())),
							written(number -> number.count(it.coded())), written(number -> number.count(shares.posts())),
							it.isByPeopleAlone() ? Bilingual.EMPTY : written(number -> number.percent(it.naive())))));
		}
	}

	/**
	 * Names the posts or usages that reach a level, by the name of the level in figures and tables, with the plain
	 * words of its theory where it has some.
	 */
	private Bilingual level(String what, TheoryView.CategoryView level) {
		return level.meaning().isEmpty() ? wording.text("headline." + what, level.plainName())
				: wording.text("headline." + what + ".meaning", level.plainName(), level.meaning());
	}

	private void share(String id, long part, long whole, Bilingual label, Bilingual caution) {
		if (whole == 0) {
			return;
		}
		WilsonInterval interval = WilsonInterval.of(part, whole);
		// a census of agencies has no margin of sampling
		boolean census = CENSUS.contains(id) && view.tally().isCensus(view.tally().counted());
		Bilingual detail = census ? wording.text("headline.detail.census", written(it -> it.count(part)), written(it -> it.count(whole)))
				: wording.text("headline.detail",
				written(it -> it.count(part)), written(it -> it.count(whole)),
				written(it -> it.percent(interval.low())), written(it -> it.percent(interval.high())));
		figures.add(new KeyFigure(id, written(it -> it.share((double) part / whole)), label, joined(detail, caution)));
	}

	private static Bilingual joined(Bilingual one, Bilingual other) {
		return new Bilingual((one.fr() + " " + other.fr()).strip(), (one.en() + " " + other.en()).strip());
	}

	/** French counts 0 in the singular. */
	private Bilingual plural(String key, long number) {
		return new Bilingual(wording.text(key + (number < 2 ? ".one" : ".many"), number).fr(),
				wording.text(key + (number == 1 ? ".one" : ".many"), number).en());
	}

	private static Bilingual written(Function<Typography, String> number) {
		return new Bilingual(number.apply(new Typography(Locale.CANADA_FRENCH)), number.apply(new Typography(Locale.CANADA)));
	}
}
