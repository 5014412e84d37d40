// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.coding.resolved.ReadingPace;
import org.palier.findings.ReadingNeed;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.home.Effort.Kind;
import org.palier.home.StudyWork.ReportWork;
import org.palier.numbers.claims.Coverage;
import org.palier.reports.content.FrontNumbers;

/** The five steps, as a study has them. */
final class PathSteps {

	private final HomeGround ground;
	private final ZoneId zone;

	/** @param zone in which dates are told */
	PathSteps(HomeGround ground, ZoneId zone) {
		this.ground = ground;
		this.zone = zone;
	}

	List<PathStep> all() {
		return List.of(file(), uses(), posts(), reading(), report());
	}

	private PathStep file() {
		Coverage bodies = ground.bodies();
		State state = !ground.hasBodies() ? State.TO_DO
				: bodies.behind() == bodies.bodies() ? State.DONE : bodies.isEnough() ? State.IN_WORK : State.BEGUN;
		long cells = ground.presences().cells();
		long checked = cells - ground.presences().unchecked();
		Bilingual counted = !ground.hasBodies() ? HomeWords.WORDS.text("counted.file.none")
				: HomeWords.counted("counted.file", bodies.behind(), bodies.bodies(), checked, cells);
		return new PathStep(Step.FILE, state, true, counted, bodies, Optional.empty(), ground.hasBodies() ? Place.CENSUS : Place.IMPORT_FILE);
	}

	private PathStep uses() {
		Coverage pages = ground.pages();
		State state = pages.read() == 0 ? State.TO_DO : ground.pagesLeft() == 0 ? State.DONE : pages.hasBodies() ? State.IN_WORK : State.BEGUN;
		Bilingual counted = pages.units() == 0 ? HomeWords.WORDS.text("counted.uses.none")
				: HomeWords.counted("counted.uses", pages.read(), pages.units(), pages.behind(), pages.bodies());
		return new PathStep(Step.USES, state, pages.units() > 0, counted, pages,
				ground.pagesLeft() == 0 ? Optional.empty() : Optional.of(Effort.assumed(ground.pagesLeft(), Kind.PAGE)), Place.USES);
	}

	private PathStep posts() {
		Coverage writers = ground.writers();
		boolean nobodys = writers.units() == 0 && ground.others() > 0;
		State state = nobodys ? State.BEGUN : writers.units() == 0 ? State.TO_DO : !writers.hasBodies() ? State.BEGUN
				: writers.isEnough() && ground.own().nobody() == 0 ? State.DONE : State.IN_WORK;
		Bilingual counted = nobodys ? HomeWords.counted("counted.posts.nobodys", ground.others())
				: writers.units() == 0 ? HomeWords.WORDS.text("counted.posts.none")
				: HomeWords.counted("counted.posts", writers.units(), writers.behind(), writers.bodies());
		return new PathStep(Step.POSTS, state, ground.hasBodies(), counted, writers, Optional.empty(),
				nobodys ? Place.ATTRIBUTE : Place.IMPORT_POSTS);
	}

	private PathStep reading() {
		Optional<SampleWork> sample = ground.work().sample();
		boolean few = sample.filter(it -> it.lacking() > 0).isPresent();
		boolean read = sample.filter(it -> it.left() == 0 && it.lacking() == 0 || ground.isReached(it)).isPresent();
		State state = sample.isEmpty() ? State.TO_DO : read ? State.DONE : sample.get().read() > 0 ? State.IN_WORK : State.BEGUN;
		Bilingual counted = sample.map(this::read)
				.orElseGet(() -> HomeWords.WORDS.text("counted.reading.none"));
		Coverage coverage = sample.map(it -> new Coverage(ground.writers().bodies(), ground.writers().behind(), it.drawn(), it.read()))
				.orElseGet(() -> new Coverage(ground.writers().bodies(), 0, 0, 0));
		long left = read ? 0 : sample.map(SampleWork::left).orElseGet(() -> ground.own().posts() == 0 ? 0 : ReadingNeed.look(ground.own().posts(),
				ReadingPace.UNKNOWN).posts());
		Optional<Effort> effort = left == 0 ? Optional.empty()
				: Optional.of(Effort.reading(left, sample.map(SampleWork::pace).orElse(ReadingPace.UNKNOWN)));
		return new PathStep(Step.READING, state, ground.own().posts() > 0, counted, coverage, effort,
				sample.isEmpty() ? Place.DRAW : few ? Place.ADD_POSTS : Place.READ);
	}

	private Bilingual read(SampleWork sample) {
		if (ground.isReached(sample)) {
			return HomeWords.WORDS.text("counted.reading.reached", HomeWords.counted("counted.reading.so_far", sample.read()), sample.points(),
					SampleWork.POINTS * ground.margin(sample).orElseThrow());
		}
		if (!sample.mayEnd() && sample.left() > 0 && sample.read() >= sample.drawn()) {
			// All have a word, but not by everybody, or not of all that is coded.
			return HomeWords.WORDS.text("counted.reading.left", HomeWords.counted("counted.reading", sample.read(), sample.drawn()),
					HomeWords.counted("counted.readings", sample.left()));
		}
		return sample.mayEnd() ? HomeWords.WORDS.text("counted.reading.ends", HomeWords.counted("counted.reading.so_far", sample.read()),
				sample.points(), FrontNumbers.count(sample.drawn())) : HomeWords.counted("counted.reading", sample.read(), sample.drawn());
	}

	private PathStep report() {
		Optional<ReportWork> report = ground.work().report();
		State state = report.isEmpty() ? State.TO_DO : report.get().current() ? State.DONE : State.BEGUN;
		Bilingual counted = report.map(it -> HomeWords.WORDS.text(it.current() ? "counted.report" : "counted.report.old", date(it)))
				.orElseGet(() -> HomeWords.WORDS.text("counted.report.none"));
		return new PathStep(Step.REPORT, state, ground.hasBodies(), counted, ground.bodies(), Optional.empty(), Place.REPORT);
	}

	private Bilingual date(ReportWork report) {
		LocalDate day = LocalDate.ofInstant(report.at(), zone);
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day));
	}
}
