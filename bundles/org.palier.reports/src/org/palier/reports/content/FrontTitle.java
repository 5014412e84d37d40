// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.claims.Standing;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.ViewPart;
import org.palier.reports.words.ReportWords;

/** The title of the first page: a sentence with a verb where the evidence carries one, else a count, else how little was read. */
final class FrontTitle {

	/** The least share that is called "a lot". */
	private static final double MUCH = 0.6;
	private static final double HALF = 0.5;

	private final Wording words = ReportWords.front();
	private final StudyView view;
	private final FrontGround ground;
	private final ViewPart part;

	/** @param ground what the page is about */
	FrontTitle(StudyView view, FrontGround ground) {
		this(view, ground, ViewPart.ALL);
	}

	/** @param ground what is told of a part @param part whose government is named; its kind of agency and its platform are not */
	FrontTitle(StudyView view, FrontGround ground, ViewPart part) {
		this.part = part;
		this.view = view;
		this.ground = ground;
	}

	/**
	 * A sentence that could be the title.
	 * @param holds whether it is true of the shares of the levels, base first, over all of their ranges
	 */
	private record Sentence(Bilingual words, Predicate<List<ShareRange>> holds) {
	}

	/** Makes the title from shares of levels. */
	Bilingual ofLevels(ClaimEvidence evidence) {
		if (ground.isAlone() && evidence.ofNumbers().holds()) {
			return words.text("finding.unknown", FrontNumbers.count(evidence.coverage().behind()), evidence.coverage().behind());
		}
		Optional<Bilingual> one = Optional.empty();
		for (Sentence sentence : sentences(evidence.coverage())) {
			switch (evidence.of(sentence.holds())) {
			case Standing.Holds holds -> {
				return sentence.words();
			}
			case Standing.TooLittleRead little -> {
				return few(little.coverage());
			}
			case Standing.RestsOnOneBody it -> one = Optional.of(words.text(kind("finding.one"), FrontNumbers.percent(it.body().weight())));
			case Standing.Crosses crosses -> {
				// the next one may say less
			}
			}
		}
		return one.orElseGet(() -> count(evidence.coverage()));
	}

	private List<Sentence> sentences(Coverage coverage) {
		List<Sentence> sentences = new ArrayList<>();
		long number = coverage.behind();
		Bilingual subject = subject("subject.", coverage);
		if (ground.isOfKnownLevels()) {
			sentences.add(new Sentence(words.text("finding.inform", subject, number),
					it -> it.getFirst().low() >= MUCH && it.get(1).high() <= it.getFirst().low() / 2));
			sentences.add(new Sentence(words.text("finding.more", subject, number), it -> it.getFirst().low() > it.get(1).high()));
			sentences.add(new Sentence(words.text("finding.exchange", subject, number), it -> it.get(1).low() > it.getFirst().high()));
		} else {
			IntStream.range(0, ground.levels().size()).forEach(level -> sentences.add(new Sentence(
					words.text(kind("finding"), ground.name(ground.levels().get(level)), subject("of.", coverage)), it -> it.get(level).low() > HALF)));
		}
		return sentences;
	}

	/**
	 * Those that the study is about, with its own name for them: "public agencies" in general are never meant. Where not all were read, the
	 * title is of those that were.
	 */
	private Bilingual subject(String key, Coverage coverage) {
		if (coverage.behind() < coverage.bodies()) {
			return words.text(kind(key + "read"), FrontNumbers.count(coverage.behind()), coverage.behind(), whose(),
					FrontNumbers.count(coverage.bodies()));
		}
		boolean all = coverage.bodies() == ground.presences().agencies();
		return words.text(key + (all ? "all" : "present"), FrontNumbers.count(coverage.bodies()), coverage.bodies(), whose());
	}

	/** The governments, or the study where there are many. */
	private Bilingual whose() {
		if (part.jurisdiction() != StudyView.NONE) {
			return view.jurisdictions().get(part.jurisdiction()).name();
		}
		return view.jurisdictions().size() > 3 || view.jurisdictions().isEmpty() ? view.name()
				: new Bilingual(view.jurisdictions().stream().map(it -> it.name().fr()).collect(Collectors.joining(", ")),
						view.jurisdictions().stream().map(it -> it.name().en()).collect(Collectors.joining(", ")));
	}

	/** How little was read. */
	private Bilingual few(Coverage coverage) {
		return coverage.hasBodies() ? words.text(kind("finding.few.units"), FrontNumbers.count(coverage.read()), coverage.read(),
				FrontNumbers.count(coverage.units()))
				: words.text(kind("finding.few"), FrontNumbers.count(coverage.behind()), coverage.behind(), FrontNumbers.count(coverage.bodies()));
	}

	private Bilingual count(Coverage coverage) {
		Bilingual read = FrontNumbers.count(coverage.read());
		Bilingual bodies = FrontNumbers.count(coverage.behind());
		if (!ground.isOfPosts()) {
			return words.text("finding.count.usages", read, coverage.read(), bodies, coverage.behind());
		}
		return ground.isCorrected()
				? words.text("finding.count.sample", read, coverage.read(), bodies, coverage.behind(), FrontNumbers.count(ground.byHand()))
				: words.text(ground.isByPeople() ? "finding.count.people" : "finding.count.machine", read, coverage.read(), bodies, coverage.behind());
	}

	private String kind(String key) {
		return key + (ground.isOfPosts() ? ".posts" : ".usages");
	}

	/** Makes the title of a study without read posts or usages: how many agencies have an account. */
	Bilingual ofCensus() {
		Presences presences = ground.presences();
		PostCoverage posts = PostCoverage.of(view.posts());
		if (part.isAll() && posts.posts() > 0 && posts.own() == 0) {
			return words.text("finding.others", FrontNumbers.count(posts.posts()), posts.posts());
		}
		if (presences.isListOfFound()) {
			return words.text("finding.listed", FrontNumbers.count(presences.present()), presences.present(),
					FrontNumbers.count(presences.platforms()), presences.platforms());
		}
		ClaimEvidence evidence = presences.evidence();
		double share = presences.share();
		Optional<int[]> fraction = FrontNumbers.fraction(share);
		// a fraction is said of all only where those that nobody looked for change nothing
		Standing standing = evidence.of(it -> FrontNumbers.percent(it.getFirst().low()).equals(FrontNumbers.percent(it.getFirst().high())));
		Bilingual checked = FrontNumbers.count(presences.checked());
		return switch (standing) {
		case Standing.TooLittleRead little ->
			words.text("finding.few.census", checked, presences.checked(), FrontNumbers.count(presences.agencies()));
		case Standing.Holds holds -> fraction.map(it -> words.text("finding.present.fraction", it[0], it[1], whose()))
				.orElseGet(() -> words.text("finding.present", FrontNumbers.percent(share),
						subject("of.", Coverage.ofBodies(presences.agencies(), presences.checked()))));
		case Standing.Crosses crosses ->
			words.text("finding.present.count", FrontNumbers.count(presences.present()), presences.present(), checked);
		case Standing.RestsOnOneBody one ->
			words.text("finding.present.count", FrontNumbers.count(presences.present()), presences.present(), checked);
		};
	}
}
