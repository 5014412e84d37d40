// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Attributed;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.Fieldwork;
import org.palier.numbers.view.PostsView.Answers;
import org.palier.numbers.view.PostsView.Week;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.words.ScenarioWords;
import org.palier.study.assumptions.AssumptionUnits;

/**
 * The observations of a study on its agencies, one number an agency: values for an assumption that is not supposed but
 * observed. Only posts that agencies wrote themselves count.
 *
 * @param what   they are, in words
 * @param basis  what they rest on, for the reader of the assumption
 * @param unit   as an assumption keeps it, see {@link AssumptionUnits}
 * @param values one an agency, in the order of the study; none empty
 */
public record ObservedValues(Bilingual what, Bilingual basis, String unit, List<Double> values) {

	/** The fewest posts: a share of fewer says more about chance than about the agency. */
	private static final int FEWEST_POSTS = 10;
	/** The fewest agencies for a distribution. */
	private static final int FEWEST_AGENCIES = 5;
	private static final double HOUR = 3600;

	/** Copies its list. */
	public ObservedValues {
		values = List.copyOf(values);
	}

	/** All that a study observed of at least five agencies. */
	public static List<ObservedValues> of(StudyView view) {
		List<ObservedValues> all = new ArrayList<>();
		add(all, "reply_rate", "share", replyRates(view.posts()));
		add(all, "reply_delay", "hours", delays(view.posts()));
		add(all, "posts_a_week", "posts", postsAWeek(view.posts()));
		Map<Integer, Double> hours = new TreeMap<>();
		for (Fieldwork.InterviewView interview : view.fieldwork().interviews()) {
			// Oldest first: the latest word of an agency counts.
			interview.hours().ifPresent(it -> hours.put(interview.agency(), it));
		}
		add(all, "hours_told", "hours", hours);
		return all;
	}

	/** Whether values of this unit are none that interviews tell. @param basis of the assumption that takes them @param values how many */
	static boolean isOfPosts(@Nullable String unit, Bilingual basis, int values) {
		return "share".equals(unit) || "posts".equals(unit)
				|| basis.equals(ScenarioWords.text("observed.reply_delay.basis", values, FEWEST_POSTS));
	}

	private static void add(List<ObservedValues> all, String key, String unit, Map<Integer, Double> byAgency) {
		if (byAgency.size() >= FEWEST_AGENCIES) {
			all.add(new ObservedValues(ScenarioWords.text("observed." + key),
					ScenarioWords.text("observed." + key + ".basis", byAgency.size(), FEWEST_POSTS), unit, List.copyOf(byAgency.values())));
		}
	}

	private static Map<Integer, Double> replyRates(PostsView posts) {
		Map<Integer, long[]> sums = new TreeMap<>();
		for (Answers it : posts.answersByAgency()) {
			if (it.group() >= 0) {
				long[] sum = sums.computeIfAbsent(it.group(), agency -> new long[2]);
				sum[0] += it.posts();
				sum[1] += it.replies();
			}
		}
		Map<Integer, Double> rates = new TreeMap<>();
		sums.forEach((agency, sum) -> {
			if (sum[0] >= FEWEST_POSTS) {
				rates.put(agency, (double) sum[1] / sum[0]);
			}
		});
		return rates;
	}

	/** Over platforms the mean of the medians, weighted by the replies that they are of. */
	private static Map<Integer, Double> delays(PostsView posts) {
		Map<Integer, double[]> sums = new TreeMap<>();
		for (Answers it : posts.answersByAgency()) {
			Double median = it.medianDelaySeconds();
			if (it.group() >= 0 && median != null) {
				double[] sum = sums.computeIfAbsent(it.group(), agency -> new double[2]);
				sum[0] += it.paired();
				sum[1] += it.paired() * median / HOUR;
			}
		}
		Map<Integer, Double> delays = new TreeMap<>();
		sums.forEach((agency, sum) -> delays.put(agency, sum[1] / sum[0]));
		return delays;
	}

	/** From the first week with a post of the agency to its last. */
	private static Map<Integer, Double> postsAWeek(PostsView posts) {
		Map<Integer, List<Week>> weeks = new TreeMap<>();
		for (Week it : posts.weeks()) {
			if (it.agency() >= 0 && it.how() == Attributed.DIRECT) {
				weeks.computeIfAbsent(it.agency(), agency -> new ArrayList<>()).add(it);
			}
		}
		Map<Integer, Double> means = new TreeMap<>();
		weeks.forEach((agency, its) -> {
			long written = its.stream().mapToLong(Week::posts).sum();
			long span = ChronoUnit.WEEKS.between(its.stream().map(Week::monday).min(LocalDate::compareTo).orElseThrow(),
					its.stream().map(Week::monday).max(LocalDate::compareTo).orElseThrow()) + 1;
			if (written >= FEWEST_POSTS) {
				means.put(agency, (double) written / span);
			}
		});
		return means;
	}
}
