// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.table.Value.Estimate;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostParts;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.PostsSample;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.study.history.LookBack;

/**
 * Times 10,000 draws of a scenario that reaches every agency, all indicators with their intervals. Arguments are
 * agencies, platforms, draws, threads, and posts for a study with posts and a scenario that changes them in every way.
 * Then come the months of the year in which they are written, 12 unless stated. Next is the number of theories in which
 * they have codes of their own, none unless stated. Last comes {@code estimated} when a coding set corrects the shares
 * of usages in each part. No part of the test run.
 */
final class MonteCarloBenchmark {

	private MonteCarloBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		int agencies = Integer.parseInt(arguments[0]);
		int draws = Integer.parseInt(arguments[2]);
		int threads = Integer.parseInt(arguments[3]);
		Study study = ScenarioSamples.census(agencies, Integer.parseInt(arguments[1]));
		boolean posts = arguments.length > 4 && arguments[4].equals("posts");
		StudyView base = posts ? posts(study, arguments.length > 5 ? Integer.parseInt(arguments[5]) : 12,
				arguments.length > 6 ? Integer.parseInt(arguments[6]) : 0) : StudyView.of(study);
		if (arguments.length > 7 && arguments[7].equals("estimated")) {
			base = base.withEstimates(estimates(base));
		}
		var scenario = posts ? PostsSample.everyChange(study) : ScenarioSamples.twoPlatforms(study);
		for (int run = 0; run < 2; run++) {
			long start = System.nanoTime();
			long cpu = processor();
			var resolved = ResolvedScenario.of(study, base, scenario);
			var simulation = new MonteCarlo(threads).run(resolved, ScenarioSamples.indicators(), draws, 1, Progress.NONE);
			int outcomes = simulation.outcomes().size();
			long done = System.nanoTime();
			long spent = processor();
			System.gc();
			long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
			System.out.printf(
					"agencies %d cells of posts %d draws %d threads %d: %.2f s, of the processors %.2f s, outcomes %d, heap after %d MB%n",
					agencies, base.posts().cells(), draws, threads, (done - start) / 1e9, (spent - cpu) / 1e9, outcomes, used >> 20);
		}
	}

	private static StudyView posts(Study study, int months, int theories) {
		StudyView census = StudyView.of(study);
		return StudyView.of(study, PostsSample.coded(PostsSample.counts(census, months), census, theories), LookBack.NOW);
	}

	private static PostEstimates estimates(StudyView view) {
		Map<Domain, Shares> parts = new HashMap<>();
		PostParts.of(view, Facet.USAGE).parts().forEach((domain, counted) -> {
			double all = counted.codes().values().stream().mapToLong(Long::longValue).sum();
			Map<String, Estimate> codes = new TreeMap<>();
			counted.codes().forEach((code, posts) -> {
				double share = posts / all;
				codes.put(code, new Estimate(share, share, Math.max(0, share - 0.05), Math.min(1, share + 0.05), 300, 300, Question.THESE,
						Rule.SAMPLE));
			});
			parts.put(domain, new Shares(counted.posts(), codes, counted.codes()));
		});
		return new PostEstimates(List.of(new OfFacet(Facet.USAGE, "s1", parts, List.of())));
	}

	private static long processor() {
		return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean())
				.getProcessCpuTime();
	}
}
