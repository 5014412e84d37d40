// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.palier.coding.resolved.ReadingPace;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.DataNature;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.queries.PostQuery.Waits;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.differences.Holm;
import org.palier.statistics.differences.ShareDifference;

/**
 * The sentences that may be findings of a study, and those that may not yet. The program writes each sentence and checks it
 * against how much was read, against the whole range of its number, and against chance among bodies. The ranges of all
 * sentences hold together (Dunn 1961), because among many numbers one is far off by chance. Probabilities of groups by
 * chance are corrected for all sentences as well (Holm 1979). Immutable.
 *
 * @param held candidates that may be findings, the one whose range is farthest from nothing first
 * @param refused the other candidates, the one that is nearest to a finding first
 */
public record Candidates(List<Candidate> held, List<Candidate> refused) {

	/** The most that differences between groups may be due to chance: a finding is wrong in one of twenty studies at most. */
	private static final double LEVEL = 0.05;

	/** Copies its lists. */
	public Candidates {
		held = List.copyOf(held);
		refused = List.copyOf(refused);
	}

	/**
	 * Those of a study in which nobody knows how fast people read. On the thread of the study.
	 * @param view of the study, with its estimates
	 */
	public static Candidates of(Study study, StudyView view) {
		return of(view, new Looked(Aim.of(study), Supposed.of(study, view).draw(Progress.NONE)));
	}

	/**
	 * Those of a study without scenarios.
	 * @param view with its estimates
	 * @param aims that recommendations set
	 * @param pace at which people read here
	 */
	public static Candidates of(StudyView view, List<Aim> aims, ReadingPace pace) {
		return of(view, new Looked(aims, pace, Supposed.NONE));
	}

	/** Those of a study. They are computed once for a view: all pages of a report take the same. @param view with its estimates */
	public static Candidates of(StudyView view, Looked beside) {
		// The corpus is asked first and once, because what is computed once for a view may ask no query.
		List<Wait> waits = view.posts().isEmpty() ? List.of() : view.ask(new Waits()).stream().filter(it -> it.agency() >= 0).toList();
		return view.once(Candidates.class, beside, () -> {
			var claims = new Claims(view, waits);
			return decided(claims.of(beside), view.nature() == DataNature.OBSERVED ? RangeBasis.COUNTED : RangeBasis.MADE_UP,
					PostCoverage.ofOwn(view.posts()).posts(), beside.pace()).and(claims.refused())
					.and(view.found().stream().flatMap(ContributedClaims::failed).toList());
		});
	}

	/** These, and some that are refused, after the others. */
	private Candidates and(List<Candidate> others) {
		return new Candidates(held, Stream.concat(refused.stream(), others.stream()).toList());
	}

	/**
	 * The inputs of the candidates beside the view of a study.
	 *
	 * @param aims that recommendations set
	 * @param pace at which people read here
	 * @param supposed changes that scenarios would make
	 */
	public record Looked(List<Aim> aims, ReadingPace pace, Supposed supposed) {

		/** Copies its list. */
		public Looked {
			aims = List.copyOf(aims);
		}

		/** Where nobody knows how fast people read. */
		public Looked(List<Aim> aims, Supposed supposed) {
			this(aims, ReadingPace.UNKNOWN, supposed);
		}
	}

	/** Holds all claims against each other. @param counted on what those rest that chance has no part in @param posts that can be drawn */
	private static Candidates decided(List<Claim> claims, RangeBasis counted, long posts, ReadingPace pace) {
		int ranged = (int) claims.stream().filter(it -> it.chance().hasRange()).count();
		List<Claim> grouped = claims.stream().filter(it -> it.byChance().isPresent()).toList();
		List<Double> corrected = Holm.corrected(grouped.stream().map(it -> it.byChance().getAsDouble()).toList());
		List<Candidate> all = new ArrayList<>();
		for (Claim claim : claims) {
			ShareDifference range = claim.chance().hasRange() ? claim.quantity().among(ranged) : claim.quantity();
			int at = grouped.indexOf(claim);
			CandidateVerdict verdict = verdict(claim, range, at < 0 ? 0 : corrected.get(at), posts, pace);
			Bilingual said = Phrases.capital(verdict.holds() ? claim.sentence().apply(range) : claim.open());
			all.add(new Candidate(claim.id(), claim.kind(), said, claim.cells(), range, basis(claim, counted), claim.read(), verdict));
		}
		Comparator<Candidate> first = Comparator.comparingDouble(it -> -it.nearest());
		return new Candidates(all.stream().filter(it -> it.verdict().holds()).sorted(first).toList(),
				all.stream().filter(it -> !it.verdict().holds()).sorted(first.thenComparing(it -> -Math.abs(it.range().difference()))).toList());
	}

	private static RangeBasis basis(Claim claim, RangeBasis counted) {
		return switch (claim.chance()) {
		case SAMPLED -> RangeBasis.SAMPLED;
		case ALIKE -> RangeBasis.ALIKE;
		case SUPPOSED -> RangeBasis.SUPPOSED;
		case NONE, UNCHECKED -> counted;
		};
	}

	private static CandidateVerdict verdict(Claim claim, ShareDifference range, double byChance, long posts, ReadingPace pace) {
		if (claim.coverage().stream().anyMatch(it -> !it.isEnough())) {
			return new CandidateVerdict.TooLittle(claim.read());
		}
		if (claim.chance() == Chance.UNCHECKED) {
			return new CandidateVerdict.Unchecked(ReadingNeed.first(Math.max(1, posts), pace));
		}
		if (range.low() <= 0 && range.high() >= 0) {
			return switch (claim.chance()) {
			case NONE -> new CandidateVerdict.Unseen(claim.read());
			case ALIKE -> new CandidateVerdict.Varies();
			case SUPPOSED -> new CandidateVerdict.LeftOpen();
			case SAMPLED, UNCHECKED -> new CandidateVerdict.Open(ReadingNeed.more(range, claim.coded().orElse(posts), posts, pace));
			};
		}
		if (byChance >= LEVEL) {
			return new CandidateVerdict.OfBodies(byChance);
		}
		return claim.heaviest().<CandidateVerdict>map(CandidateVerdict.OneBody::new).orElseGet(CandidateVerdict.Holds::new);
	}
}
