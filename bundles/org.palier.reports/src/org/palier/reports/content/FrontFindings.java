// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.findings.Candidate;
import org.palier.findings.CandidateVerdict;
import org.palier.findings.Candidates;
import org.palier.findings.FindingNow;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationCount;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.RecommendationState;
import org.palier.model.Reconstruction;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.words.ReportWords;

/**
 * The sentences of the first page on findings that people kept, and on their recommendations. The page invents neither.
 * A kept finding that is no longer true is counted and not shown. A recommendation without an owner, a date or a sign
 * is not shown either.
 *
 * @param title     the first finding that holds over its whole range; what is not known where none does; empty where no finding is kept
 * @param condition what the title rests on; empty without one
 * @param found     the other findings that hold, each with what it rests on
 * @param advice    what to do, who does it and by when
 * @param holding   the other findings that hold, each apart from what it rests on, for who shows one at a time
 * @param picture   of the finding in the title; empty where it has none
 */
public record FrontFindings(Bilingual title, Bilingual condition, List<Bilingual> found, List<Bilingual> advice, List<Holding> holding,
		Optional<ReportFigure> picture) {

	/**
	 * A finding that holds.
	 * @param sentence as a title, without a full stop
	 * @param condition what it rests on
	 * @param picture of its numbers; may be empty
	 */
	public record Holding(Bilingual sentence, Bilingual condition, Optional<ReportFigure> picture) {
	}

	private static final Wording WORDS = ReportWords.front();

	/** Copies its lists. */
	public FrontFindings {
		found = List.copyOf(found);
		advice = List.copyOf(advice);
		holding = List.copyOf(holding);
	}

	/** Makes the sentences of a study with no true finding but the title. */
	private FrontFindings(Bilingual title, Bilingual condition, List<Bilingual> found, List<Bilingual> advice) {
		this(title, condition, found, advice, List.of(), Optional.empty());
	}

	/**
	 * Those of a study; empty where nobody kept a finding or recommends anything.
	 *
	 * @param view    of the study, with its estimates
	 * @param today   day of the report
	 * @param figures draws findings
	 */
	static Optional<FrontFindings> of(Study study, StudyView view, LocalDate today, FindingFigure figures) {
		List<Bilingual> advice = advice(study, view, today);
		if (study.getFindings().isEmpty()) {
			return advice.isEmpty() ? Optional.empty() : Optional.of(new FrontFindings(Bilingual.EMPTY, Bilingual.EMPTY, List.of(), advice));
		}
		Candidates candidates = Candidates.of(study, view);
		List<FindingNow> all = FindingNow.of(study, candidates);
		List<FindingNow> holding = all.stream().filter(FindingNow::mayBeTitle).toList();
		// The common condition of all of them is written once, below the title.
		Bilingual known = holding.isEmpty() ? Bilingual.EMPTY : condition(holding.getFirst());
		List<Bilingual> found = new ArrayList<>(holding.stream().skip(1).map(it -> condition(it).equals(known) ? ended(it.sentence())
				: Bilingual.joined(List.of(ended(it.sentence()), condition(it)), " ")).toList());
		if (holding.size() < all.size()) {
			found.add(WORDS.text("found.lost", all.size() - holding.size()));
		}
		// A page that is made without a plug-in says so.
		candidates.refused().stream().map(Candidate::verdict).filter(CandidateVerdict.Failed.class::isInstance).map(CandidateVerdict::reason)
				.forEach(found::add);
		if (!holding.isEmpty()) {
			return Optional.of(new FrontFindings(holding.getFirst().sentence(), condition(holding.getFirst()), found, advice,
					holding.stream().skip(1).map(it -> new Holding(it.sentence(), condition(it), figures.of(it))).toList(),
					figures.of(holding.getFirst())));
		}
		Optional<Candidate> open = all.stream().flatMap(it -> it.now().stream()).findFirst();
		return Optional.of(new FrontFindings(open.map(Candidate::sentence).orElseGet(() -> WORDS.text("found.none")),
				open.map(it -> it.verdict().reason()).orElse(Bilingual.EMPTY), found, advice));
	}

	private static Bilingual ended(Bilingual sentence) {
		return new Bilingual(sentence.fr() + ".", sentence.en() + ".");
	}

	private static Bilingual condition(FindingNow finding) {
		Bilingual rests = finding.now().map(Candidate::condition).orElse(Bilingual.EMPTY);
		return finding.worded() ? WORDS.text("found.author", rests) : rests;
	}

	private static List<Bilingual> advice(Study study, StudyView view, LocalDate today) {
		List<Bilingual> advice = new ArrayList<>();
		List<RecommendationView> all = RecommendationView.all(study);
		if (all.isEmpty()) {
			// A page makes up no recommendation: it asks for one, but where the agencies themselves are made up.
			return Reconstruction.is(view.nature()) ? List.of() : List.of(WORDS.text("advice.ask"));
		}
		if (all.stream().anyMatch(it -> it.dates().state() != RecommendationState.PROPOSED)) {
			// A reader of the next report asks first what became of the last one.
			var count = new RecommendationCount(FollowedRecommendation.of(all, indicator -> Optional.empty(), today));
			advice.add(WORDS.text("advice.became", count.words()));
		}
		List<RecommendationView> open = all.stream().filter(it -> it.dates().isOpen()).toList();
		open.stream().filter(it -> it.lacks().isEmpty()).map(FrontFindings::advice).forEach(advice::add);
		long lacking = open.stream().filter(it -> !it.lacks().isEmpty()).count();
		if (lacking > 0) {
			advice.add(WORDS.text("advice.lacks", lacking));
		}
		return advice;
	}

	private static Bilingual advice(RecommendationView it) {
		Bilingual due = FrontNumbers.day(it.dueDay().orElseThrow());
		return it.hoursPerWeek().isEmpty() ? WORDS.text("advice.line", it.text(), it.owner(), due)
				: WORDS.text("advice.line.hours", it.text(), it.owner(), due, it.hoursPerWeek().getAsDouble());
	}
}
