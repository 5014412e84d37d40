// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.coding.estimates.PartsEstimate.Part;
import org.palier.coding.estimates.PartsEstimate.Together;
import org.palier.coding.sets.SamplingFrame;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.numbers.indicators.PostParts;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.estimation.ShareEstimate;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * The posts of a set in the parts of the corpus that tables tell apart, and the shares of those of which enough were coded. Immutable.
 *
 * @param counted posts of each part as the study counts them
 * @param coded   of each part, posts that people coded
 * @param shares  of the parts of which at least {@value CorrectedShares#FEWEST} posts were coded, and by a model of other agencies
 * @param bodies  agencies that have coded posts
 * @param samples of the parts of which at least {@value CorrectedShares#FEWEST} posts were coded
 */
record CodedParts(PostParts counted, Map<Domain, Integer> coded, Map<Domain, Shares> shares, int bodies, Map<Domain, CodedSample> samples) {

	/** Where more of a part came since the draw, tables of all its posts show no share of those that were there. */
	private static final double MOST_LATER = 0.1;

	/** @param whole all of the sample @param with the study with its posts */
	static CodedParts of(CodedSample whole, StudyView with, Facet facet, Progress progress) throws IOException {
		PostParts counted = PostParts.of(with, facet);
		var parts = new PartsOfPosts(whole.frame().posts(), with);
		Map<Domain, List<SetPost>> coded = new LinkedHashMap<>();
		for (SetPost post : whole.answered()) {
			parts.of(whole.frame().position(post.post())).forEach(it -> coded.computeIfAbsent(it, part -> new ArrayList<>()).add(post));
		}
		Map<Domain, Shares> shares = new HashMap<>();
		Map<Domain, CodedSample> samples = new HashMap<>();
		for (Map.Entry<Domain, List<SetPost>> each : coded.entrySet()) {
			progress.checkCancelled();
			PostParts.Counted then = counted.parts().get(each.getKey());
			if (each.getValue().size() >= CorrectedShares.FEWEST && then != null) {
				CodedSample part = whole.part(whole.frame().of(parts.in(each.getKey())));
				CodedSample sample = each.getKey().by() == By.AGENCY ? part.ofOneAgency() : part;
				// A frame that leaves posts of a part out gives no share of it; a few that came since the draw are allowed, and a note says so.
				int later = whole.since().came() == 0 ? 0 : later(sample, parts.in(each.getKey()));
				if (sample.frame().size() + later == then.posts() && later <= MOST_LATER * then.posts() && sample.isOfEnough()) {
					shares.put(each.getKey(), shares(sample, then.codes()));
					samples.put(each.getKey(), sample);
				}
			}
		}
		AgencyAreas areas = AgencyAreas.of(whole);
		areas.shares().forEach((agency, modelled) -> {
			var part = new Domain(By.AGENCY, agency);
			PostParts.Counted then = counted.parts().get(part);
			if (then != null && then.posts() == modelled.posts() && !shares.containsKey(part)
					&& coded.getOrDefault(part, List.of()).size() < CorrectedShares.FEWEST) {
				shares.put(part, new Shares(modelled.posts(), modelled.codes(), then.codes()));
			}
		});
		return new CodedParts(counted, coded.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().size())), shares,
				areas.coded(), samples);
	}

	/** Differences of parts in which the same agencies may write, of one kind. @param whole all of the sample */
	Together together(By by, CodedSample whole) {
		return (first, second) -> {
			CodedSample one = samples.get(new Domain(by, first));
			CodedSample other = samples.get(new Domain(by, second));
			if (one == null || other == null) {
				return Map.of();
			}
			List<ShareDifference> told = whole.differences(one, other);
			List<String> order = whole.order();
			return IntStream.range(0, order.size()).boxed().collect(Collectors.toMap(order::get, told::get));
		};
	}

	/** Posts of a part that came since the draw. */
	private static int later(CodedSample sample, IntPredicate part) {
		return (int) IntStream.range(0, sample.frame().posts().size()).filter(part).count() - sample.frame().size();
	}

	/** Those of one kind that have posts, by id. */
	List<Part> of(By by) {
		return counted.parts().entrySet().stream().filter(it -> it.getKey().by() == by)
				.map(it -> new Part(it.getKey().id(), it.getValue().posts(), it.getValue().codes(), coded.getOrDefault(it.getKey(), 0),
						Optional.ofNullable(shares.get(it.getKey()))))
				.sorted((one, other) -> one.id().compareTo(other.id())).toList();
	}

	/** The parts in which each post of a frame is: posts of one agency, platform and year are in the same parts. */
	private static final class PartsOfPosts {

		private final List<List<Domain>> parts = new ArrayList<>();
		private final int[] places;

		PartsOfPosts(SamplingFrame frame, StudyView with) {
			Set<String> platforms = with.platforms().stream().map(StudyView.PlatformView::id).collect(Collectors.toSet());
			Map<Long, Integer> known = new HashMap<>();
			Map<String, Integer> agencies = new HashMap<>();
			for (int i = 0; i < with.agencies().size(); i++) {
				agencies.put(with.agencies().get(i).id(), i);
			}
			places = new int[frame.size()];
			for (int i = 0; i < places.length; i++) {
				int position = i;
				places[i] = known.computeIfAbsent(frame.place(i), it -> {
					parts.add(parts(frame, position, agencies, platforms, with));
					return parts.size() - 1;
				});
			}
		}

		/** None of a post whose agency is not among those that are looked at. */
		private static List<Domain> parts(SamplingFrame frame, int position, Map<String, Integer> agencies, Set<String> platforms,
				StudyView with) {
			Integer agency = agencies.get(frame.agencyId(frame.agency(position)));
			String platform = platforms.contains(frame.platform(position)) ? frame.platform(position) : "";
			return agency == null ? List.of() : PostParts.of(with, agency, platform, frame.year(position));
		}

		List<Domain> of(int position) {
			return parts.get(places[position]);
		}

		/** Whether the post at a position is in a part. */
		IntPredicate in(Domain part) {
			boolean[] in = new boolean[parts.size()];
			for (int i = 0; i < in.length; i++) {
				in[i] = parts.get(i).contains(part);
			}
			return position -> in[places[position]];
		}
	}

	/** The shares of a sample. @param then posts by code, as the study counts them */
	static Shares shares(CodedSample sample, Map<String, Long> then) {
		List<ShareEstimate> these = sample.told(sample.corpus().ofTheseUnits());
		List<String> order = sample.order();
		Map<String, Estimate> codes = new LinkedHashMap<>();
		for (int i = 0; i < order.size(); i++) {
			ShareEstimate it = these.get(i);
			WilsonInterval interval = Objects.requireNonNull(it.interval());
			codes.put(order.get(i), new Estimate(it.naive(), Math.clamp(it.corrected(), 0, 1), Math.min(it.corrected(), interval.low()),
					Math.max(it.corrected(), interval.high()), it.coded(), it.effective(), Question.THESE, Rule.SAMPLE));
		}
		return new Shares(sample.frame().size(), codes, then);
	}
}
