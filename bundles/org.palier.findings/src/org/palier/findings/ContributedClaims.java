// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.found.BodyCount;
import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.found.CountedShare;
import org.palier.numbers.found.Counting;
import org.palier.numbers.found.SourceAnswer;
import org.palier.statistics.differences.ClusterPermutation;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.ClusteredShare;

/** Makes claims of what a plug-in found: the plug-in gives counts, and this class makes every sentence, range and judgement. */
final class ContributedClaims {

	/** With which ids of what plug-ins found begin; no finding of Palier has one that does. */
	static final String PREFIX = "plugin.";
	/** Which numbers chance draws; the same each time, so that a study has the same findings again. */
	private static final long SEED = 36;
	/** A difference of fewer bodies is none that anybody would act on. */
	private static final int FEWEST = 3;

	private final SourceAnswer found;

	/** @param found by one source */
	ContributedClaims(SourceAnswer found) {
		this.found = found;
	}

	/** All that the source looked at. */
	List<Claim> claims() {
		return found.findings().stream().map(it -> switch (it) {
		case ContributedFinding.Share share -> claim(share);
		case ContributedFinding.Difference difference -> claim(difference);
		}).toList();
	}

	/** The findings of a source that failed or cannot be said, each refused with the reason. */
	static Stream<Candidate> failed(SourceAnswer found) {
		return found.faults().stream()
				.map(it -> new Candidate(PREFIX + found.source(), SentenceKind.CONTRIBUTED,
						FindingWords.WORDS.text("contributed.failed", found.source()), List.of(), new ShareDifference(0, 0, 0),
						RangeBasis.COUNTED, Coverage.ofBodies(0, 0), new CandidateVerdict.Failed(it)));
	}

	private String id(ContributedFinding finding) {
		return PREFIX + found.source() + "." + finding.id();
	}

	private Cell cell(ContributedFinding finding, CountedShare share) {
		return new Cell(new ContributedQuery(found.source(), finding.id(), share.id(), share.counts()), span(share, finding.counting()));
	}

	private Claim claim(ContributedFinding.Share finding) {
		CountedShare share = finding.share();
		Cell cell = cell(finding, share);
		double line = finding.line();
		return new Claim(id(finding), SentenceKind.CONTRIBUTED, List.of(cell), chance(finding.counting()), cell.above(line),
				List.of(coverage(share, finding.counting())), OptionalDouble.empty(), heaviest(share, line), OptionalLong.empty(),
				range -> FindingWords.WORDS.text("contributed.said", said(range, line), finding.subject(), finding.measure()),
				FindingWords.WORDS.text("contributed.open", finding.subject(), finding.measure(), Phrases.percent(line)));
	}

	/** A share that is known for certain is told as it is. */
	private static Bilingual said(ShareDifference range, double line) {
		return range.low() == range.high() ? Phrases.percent(line + range.difference())
				: range.low() > 0 ? Phrases.atLeast(line + range.low()) : Phrases.atMost(line + range.high());
	}

	/** The body that weighs most, where the share of the others lies on the other side of the line. */
	private static Optional<Heaviest> heaviest(CountedShare share, double line) {
		if (share.isOfBodies() || share.behind() < 2) {
			return Optional.empty();
		}
		BodyCount most = share.bodies().stream().max(Comparator.comparingLong(BodyCount::read)).orElseThrow();
		double without = (double) (share.part() - most.part()) / (share.read() - most.read());
		double with = (double) share.part() / share.read();
		return Math.signum(without - line) == Math.signum(with - line) ? Optional.empty()
				: Optional.of(new Heaviest((double) most.read() / share.read(), List.of(ShareRange.exact(without))));
	}

	private Claim claim(ContributedFinding.Difference finding) {
		// The group with the larger share comes first, as in the sentence.
		boolean turned = value(finding.other()) > value(finding.one());
		CountedShare one = turned ? finding.other() : finding.one();
		CountedShare other = turned ? finding.one() : finding.other();
		Cell first = cell(finding, one);
		Cell second = cell(finding, other);
		Bilingual here = Phrases.group(one.name());
		Bilingual there = Phrases.group(other.name());
		Bilingual[] told = Phrases.percents(first.span().value(), second.span().value());
		ShareDifference difference = difference(finding, one, other, first.span(), second.span());
		boolean apart = difference.low() > 0;
		OptionalDouble byChance = one.isOfBodies() && other.isOfBodies() && finding.counting() == Counting.ALL ? OptionalDouble.empty()
				: apart ? byChance(one, other) : OptionalDouble.of(1);
		return new Claim(id(finding), SentenceKind.CONTRIBUTED, List.of(first, second), chance(finding.counting()), difference,
				List.of(coverage(one, finding.counting()), coverage(other, finding.counting())), byChance, Optional.empty(), OptionalLong.empty(),
				range -> FindingWords.WORDS.text("contributed.differ", finding.subject(), finding.measure(), here, there, told[0], told[1]),
				FindingWords.WORDS.text("contributed.open.differ", finding.subject(), finding.measure(), here, there));
	}

	private static ShareDifference difference(ContributedFinding.Difference finding, CountedShare one, CountedShare other, ShareRange here,
			ShareRange there) {
		// Two drawn samples without a common body are independent. Where one body is in both, nobody knows how far their
		// errors go together.
		ShareDifference difference = finding.counting() == Counting.DRAWN && !share(one, other)
				? ShareDifference.independent(here.value(), Answers.interval(here), there.value(), Answers.interval(there))
				: ShareDifference.dependent(here.value(), Answers.interval(here), there.value(), Answers.interval(there));
		boolean small = one.isOfBodies() && other.isOfBodies() && difference.difference() * Math.min(one.whole(), other.whole()) < FEWEST;
		return small ? new ShareDifference(difference.difference(), Math.min(0, difference.low()), difference.high()) : difference;
	}

	private static boolean share(CountedShare one, CountedShare other) {
		Set<String> bodies = one.bodies().stream().map(BodyCount::body).collect(Collectors.toSet());
		return other.bodies().stream().anyMatch(it -> bodies.contains(it.body()));
	}

	private static OptionalDouble byChance(CountedShare one, CountedShare other) {
		if (!share(one, other)) {
			return OptionalDouble.of(ClusterPermutation.of(List.of(clusters(one), clusters(other)), SEED).test().probability().orElse(1));
		}
		Map<String, BodyCount> first = byBody(one);
		Map<String, BodyCount> second = byBody(other);
		Set<String> both = new HashSet<>(first.keySet());
		both.addAll(second.keySet());
		List<String> order = both.stream().sorted().toList();
		return OptionalDouble.of(
				ClusterPermutation.within(List.of(clusters(order, first), clusters(order, second)), SEED).test().probability().orElse(1));
	}

	private static Map<String, BodyCount> byBody(CountedShare share) {
		Map<String, BodyCount> bodies = new HashMap<>();
		share.bodies().forEach(it -> bodies.put(it.body(), it));
		return bodies;
	}

	private static List<long[]> clusters(CountedShare share) {
		return share.bodies().stream().map(ContributedClaims::cluster).toList();
	}

	private static List<long[]> clusters(List<String> order, Map<String, BodyCount> counts) {
		List<long[]> clusters = new ArrayList<>();
		for (String it : order) {
			BodyCount count = counts.get(it);
			clusters.add(count == null ? new long[2] : cluster(count));
		}
		return clusters;
	}

	private static long[] cluster(BodyCount count) {
		return new long[] { count.part(), count.read() - count.part() };
	}

	private static double value(CountedShare share) {
		return (double) share.part() / share.read();
	}

	/** With the range that the way of counting leaves. */
	private static ShareRange span(CountedShare share, Counting counting) {
		double value = value(share);
		return switch (counting) {
		case ALL -> ShareRange.looked(share.part(), share.read(), share.whole());
		case DRAWN -> {
			List<BodyCount> behind = share.bodies().stream().filter(it -> it.read() > 0).toList();
			yield ClusteredShare
					.of(behind.stream().mapToLong(BodyCount::part).toArray(), behind.stream().mapToLong(BodyCount::read).toArray())
					.interval()
					.map(it -> new ShareRange(value, Math.min(value, it.low()), Math.max(value, it.high()))).orElseGet(() -> new ShareRange(value, 0, 1));
		}
		case PROGRAM -> ShareRange.unchecked(value);
		};
	}

	/** Units that were drawn tell of the others too. */
	private static Coverage coverage(CountedShare share, Counting counting) {
		long bodies = share.bodies().size();
		return share.isOfBodies() ? Coverage.ofBodies(bodies, share.behind())
				: new Coverage(bodies, share.behind(), share.whole(), counting == Counting.DRAWN ? share.whole() : share.read());
	}

	private static Chance chance(Counting counting) {
		return switch (counting) {
		case ALL -> Chance.NONE;
		case DRAWN -> Chance.ALIKE;
		case PROGRAM -> Chance.UNCHECKED;
		};
	}
}
