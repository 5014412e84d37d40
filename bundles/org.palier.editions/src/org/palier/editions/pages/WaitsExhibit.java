// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.SharesChart.Mark;
import org.palier.pictures.StepCurves;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.ReportFigure;
import org.palier.statistics.intervals.ClusteredShare;

/**
 * The share of the questions to each government that was answered within an hour, a day, a week and a month, those without an answer
 * counted to the end. Intervals are those of other such bodies; a government of which fewer than ten bodies were asked has none.
 *
 * @param waits of all governments
 */
record WaitsExhibit(StudyView view, List<Wait> waits, ReportChoices choices) {

	private static final Wording WORDS = PageWords.WORDS;
	/** Fewer questions make no curve. */
	private static final int FEWEST = 10;
	private static final double HOUR = 3600;
	private static final double MONTH = 30 * Answered.DAY;
	private static final List<Double> MOMENTS = List.of(HOUR, Answered.DAY, Answered.WEEK, MONTH);
	private static final List<String> NAMES = List.of("hour", "day", "week", "month");

	/**
	 * Questions to a government, and the share of them answered by each moment.
	 * @param covered whether enough of its bodies were asked to speak of it
	 */
	private record Government(Bilingual name, long asked, List<Mark> at, boolean covered) {

		/** Whether more is answered than by another one, at each moment, over both whole intervals. */
		boolean isAbove(Government other) {
			return covered && other.covered && IntStream.range(0, at.size())
					.allMatch(it -> at.get(it).hasMargin() && other.at.get(it).hasMargin() && at.get(it).low() > other.at.get(it).high());
		}
	}

	/** The picture; empty where fewer than two governments were asked often enough. */
	Optional<ReportFigure> figure(Bilingual period) {
		List<Government> governments = governments();
		if (governments.size() < 2) {
			return Optional.empty();
		}
		Locale locale = choices.locale();
		Bilingual title = governments.stream().filter(it -> governments.stream().allMatch(other -> other == it || it.isAbove(other))).findFirst()
				.map(it -> WORDS.text("waits.above", it.name(), governments.size() - 1)).orElseGet(() -> WORDS.text("waits.none"));
		Bilingual asked = governments.stream().map(it -> WORDS.text("waits.asked", it.name(), FrontNumbers.count(it.asked())))
				.reduce((one, other) -> new Bilingual(one.fr() + ", " + other.fr(), one.en() + ", " + other.en())).orElse(Bilingual.EMPTY);
		Bilingual caption = WORDS.text("waits.caption", period, asked, view.name());
		var chart = new StepCurves(title.in(locale), caption.in(locale),
				NAMES.stream().map(it -> WORDS.text("waits.moment." + it).in(locale)).toList(),
				governments.stream().map(it -> new StepCurves.Curve(it.name().in(locale), it.at())).toList());
		return Optional.of(new ReportFigure("answers_waits",
				chart.in(PageWords.WIDTH, FontMetrics.openSans(), choices.template().palette(), locale), caption));
	}

	/** Those asked most, the most asked first. */
	private List<Government> governments() {
		List<Government> governments = new ArrayList<>();
		waits.stream().collect(Collectors.groupingBy(it -> view.agencies().get(it.agency()).jurisdiction(), TreeMap::new, Collectors.toList()))
				.forEach((government, its) -> {
					if (its.size() >= FEWEST) {
						governments.add(government(government, its));
					}
				});
		return governments.stream().sorted(Comparator.comparingLong(it -> -it.asked())).limit(StepCurves.MOST).toList();
	}

	private Government government(int place, List<Wait> its) {
		IntPredicate present = it -> view.agencies().get(it).jurisdiction() == place && view.isCounted(it) && view.presences(it) > 0;
		long bodies = its.stream().mapToInt(Wait::agency).distinct().count();
		long concerned = IntStream.range(0, view.agencies().size()).filter(present).count();
		return new Government(view.jurisdictions().get(place).name(), its.size(), MOMENTS.stream().map(it -> share(its, it)).toList(),
				Coverage.ofBodies(Math.max(concerned, bodies), bodies).isEnough());
	}

	private static Mark share(List<Wait> its, double seconds) {
		var counts = new ClusteredShare.Counts();
		its.forEach(it -> counts.add(it.agency(), it.answered() && it.seconds() <= seconds ? 1 : 0, 1));
		ClusteredShare share = counts.share();
		return share.interval().map(it -> new Mark(share.share(), it.low(), it.high(), Double.NaN)).orElseGet(() -> Mark.bare(share.share()));
	}
}
