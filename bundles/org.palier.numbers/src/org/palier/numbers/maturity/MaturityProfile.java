// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.summary.Quartiles;

/**
 * The position of agencies on the pyramid (Chang and Kannan 2008) and in the models of public relations (Grunig, Grunig
 * and Dozier 2002). Its parts are always shown together: there is no score of them all, because nobody has shown how
 * much one should weigh against another. The mean level is only shown beside the shares of the levels, because levels
 * are ordered and not measured. {@link MaturityProfiles} fills a profile, which is then only read.
 */
final class MaturityProfile {

	final TheoryView theory;
	final long[] usages;
	final long[] posts;
	/** Agencies by the highest level that their usages or posts reach. */
	final long[] highest;
	final List<Double> hours = new ArrayList<>();
	/** Hours that posts wait for validation, as agencies said. */
	final List<Double> waits = new ArrayList<>();
	long evaluating;
	long askedOfEvaluation;
	long present;
	long checked;
	long placedUsages;
	long twoWayUsages;
	long symmetricUsages;
	long placedPosts;
	long twoWayPosts;
	long symmetricPosts;
	long written;
	long replies;

	/** @param theory ordered */
	MaturityProfile(TheoryView theory) {
		this.theory = theory;
		usages = new long[theory.categories().size()];
		posts = new long[usages.length];
		highest = new long[usages.length];
	}

	/** Adds what another agency has. */
	void add(MaturityProfile other) {
		for (int level = 0; level < usages.length; level++) {
			usages[level] += other.usages[level];
			posts[level] += other.posts[level];
			highest[level] += other.highest[level];
		}
		hours.addAll(other.hours);
		waits.addAll(other.waits);
		evaluating += other.evaluating;
		askedOfEvaluation += other.askedOfEvaluation;
		present += other.present;
		checked += other.checked;
		placedUsages += other.placedUsages;
		twoWayUsages += other.twoWayUsages;
		symmetricUsages += other.symmetricUsages;
		placedPosts += other.placedPosts;
		twoWayPosts += other.twoWayPosts;
		symmetricPosts += other.symmetricPosts;
		written += other.written;
		replies += other.replies;
	}

	/** Position of the highest level reached, or {@link TheoryView#UNPLACED}; of one agency. */
	int highestLevel() {
		int reached = TheoryView.UNPLACED;
		for (int level = 0; level < usages.length; level++) {
			reached = usages[level] + posts[level] > 0 ? level : reached;
		}
		return reached;
	}

	/** Every part. */
	List<MaturityPart> parts() {
		List<MaturityPart> parts = new ArrayList<>();
		parts.add(whole("breadth", present, checked));
		parts.addAll(levels("highest", highest));
		parts.addAll(counted());
		return parts;
	}

	/** The parts in which one agency is compared with its peers: the highest level as its place, 1 the base. */
	List<MaturityPart> compared() {
		List<MaturityPart> parts = new ArrayList<>();
		parts.add(whole("breadth", present, checked));
		int level = highestLevel();
		parts.add(number("highest_place", level == TheoryView.UNPLACED ? 0 : 1,
				level == TheoryView.UNPLACED ? OptionalDouble.empty() : OptionalDouble.of(level + 1.0)));
		parts.addAll(counted());
		return parts;
	}

	private List<MaturityPart> counted() {
		List<MaturityPart> parts = new ArrayList<>(levels("usages", usages));
		parts.add(number("usages_mean", sum(usages), mean(usages)));
		parts.add(whole("usages_two_way", twoWayUsages, placedUsages));
		parts.add(whole("usages_symmetric", symmetricUsages, placedUsages));
		parts.addAll(levels("posts", posts));
		parts.add(number("posts_mean", sum(posts), mean(posts)));
		parts.add(whole("posts_two_way", twoWayPosts, placedPosts));
		parts.add(whole("posts_symmetric", symmetricPosts, placedPosts));
		parts.add(whole("replies", replies, written));
		parts.add(number("hours", hours.size(), median(hours)));
		parts.add(number("validation", waits.size(), median(waits)));
		parts.add(whole("evaluation", evaluating, askedOfEvaluation));
		return parts;
	}

	private List<MaturityPart> levels(String kind, long[] counts) {
		List<MaturityPart> parts = new ArrayList<>();
		for (int level = 0; level < counts.length; level++) {
			Bilingual name = theory.categories().get(level).plainName();
			parts.add(new MaturityPart.OfWhole(new Value.Item(kind + "." + theory.categories().get(level).id(),
					EvaluationWords.text("part." + kind, name)), counts[level], sum(counts)));
		}
		return parts;
	}

	private static MaturityPart whole(String id, long count, long of) {
		return new MaturityPart.OfWhole(new Value.Item(id, EvaluationWords.text("part." + id)), count, of);
	}

	private static MaturityPart number(String id, long units, OptionalDouble number) {
		return new MaturityPart.Number(new Value.Item(id, EvaluationWords.text("part." + id)), units, number);
	}

	private static OptionalDouble median(List<Double> told) {
		return told.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Quartiles.of(told).median());
	}

	static long sum(long[] counts) {
		return Arrays.stream(counts).sum();
	}

	private static OptionalDouble mean(long[] levels) {
		double weighted = 0;
		for (int level = 0; level < levels.length; level++) {
			weighted += (level + 1.0) * levels[level];
		}
		return sum(levels) == 0 ? OptionalDouble.empty() : OptionalDouble.of(weighted / sum(levels));
	}
}
