// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.corpus.ReplyCount;
import org.palier.corpus.WeekCount;
import org.palier.model.AgencyFilter;
import org.palier.model.PlacementChange;
import org.palier.model.PostVolume;
import org.palier.model.PresenceStatus;
import org.palier.model.ReplyPractice;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.UsageShift;
import org.palier.model.ValidationDelay;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Counts of made posts of any study, and a scenario with every kind of change of posts. */
public final class PostsSample {

	private static final int MONTHS = 12;
	/** Groups on platforms. */
	private static final Comparator<List<Integer>> PLACES = Comparator.<List<Integer>>comparingInt(List::getFirst)
			.thenComparingInt(List::getLast);

	private PostsSample() {
	}

	/** Every agency that is present writes every month of 2025, of two usages, and answers. */
	public static PostCounts counts(Study study, StudyView view) {
		return counts(view, MONTHS);
	}

	/** Makes counts in so many months of a year. */
	public static PostCounts counts(StudyView view, int months) {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
		List<CountCell> cells = new ArrayList<>();
		List<WeekCount> weeks = new ArrayList<>();
		Map<List<Integer>, long[]> written = new TreeMap<>(PLACES);
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				if (view.status(agency, platform) != PresenceStatus.PRESENT) {
					continue;
				}
				String on = view.platforms().get(platform).id();
				long[] sums = written.computeIfAbsent(List.of(agency, platform), it -> new long[2]);
				for (int month = 1; month <= months; month++) {
					long posts = 0;
					for (String usage : List.of("news_release", view.usages().get(random.nextInt(view.usages().size())).id(), "answer")) {
						boolean reply = usage.equals("answer");
						long some = 1 + random.nextInt(20);
						cells.add(new CountCell(agency, Attributed.DIRECT, on, "2025-%02d".formatted(month), usage,
								random.nextInt(10) == 0 ? CodedBy.HUMAN : CodedBy.MACHINE, reply, !reply && random.nextInt(4) == 0, some));
						sums[0] += some;
						sums[1] += reply ? some : 0;
						posts += some;
					}
					weeks.add(new WeekCount(agency, Attributed.DIRECT, on,
							LocalDate.of(2025, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)), posts));
				}
			}
		}
		List<ReplyCount> answers = new ArrayList<>();
		Map<List<Integer>, long[]> ofJurisdictions = new TreeMap<>(PLACES);
		Map<List<Integer>, long[]> together = new TreeMap<>(PLACES);
		written.forEach((place, sums) -> {
			answers.add(reply(view, place, sums));
			add(ofJurisdictions, List.of(view.agencies().get(place.get(0)).jurisdiction(), place.get(1)), sums);
			add(together, List.of(0, place.get(1)), sums);
		});
		return new PostCounts(view.agencies().stream().map(StudyView.AgencyView::id).toList(),
				view.jurisdictions().stream().map(StudyView.Named::id).toList(), cells, answers,
				ofJurisdictions.entrySet().stream().map(it -> reply(view, it.getKey(), it.getValue())).toList(),
				together.entrySet().stream().map(it -> reply(view, it.getKey(), it.getValue())).toList(), weeks, List.of());
	}

	/**
	 * Adds codes of their own to posts in the first theories of a view: half of each cell gets the categories in turn.
	 *
	 * @param theories in how many
	 */
	public static PostCounts coded(PostCounts counts, StudyView view, int theories) {
		Map<Facet, List<CountCell>> coded = new TreeMap<>();
		for (TheoryView theory : view.theories().subList(0, theories)) {
			List<CountCell> cells = new ArrayList<>();
			for (CountCell cell : counts.cells()) {
				String category = theory.categories().get(cells.size() % theory.categories().size()).id();
				part(cells, cell, Map.of(theory.facet(), new CountCell.Code(category, CodedBy.MACHINE)), cell.posts() / 2);
				part(cells, cell, Map.of(), cell.posts() - cell.posts() / 2);
			}
			coded.put(theory.facet(), cells);
		}
		return new PostCounts(counts.agencies(), counts.jurisdictions(), counts.cells(), coded, crossed -> List.of(), counts.answers(),
				counts.answersOfJurisdictions(), counts.answersTogether(), counts.weeks(), counts.relayed());
	}

	private static void part(List<CountCell> cells, CountCell whole, Map<Facet, CountCell.Code> codes, long posts) {
		if (posts > 0) {
			cells.add(new CountCell(whole.agency(), whole.how(), whole.platform(), whole.month(), whole.usage(), whole.codedBy(), codes,
					whole.reply(), whole.relay(), false, posts));
		}
	}

	private static void add(Map<List<Integer>, long[]> sums, List<Integer> place, long[] more) {
		long[] sum = sums.computeIfAbsent(place, it -> new long[2]);
		sum[0] += more[0];
		sum[1] += more[1];
	}

	private static ReplyCount reply(StudyView view, List<Integer> place, long[] sums) {
		return new ReplyCount(place.get(0), view.platforms().get(place.get(1)).id(), sums[0], sums[1], sums[1] / 2,
				sums[1] / 2 == 0 ? null : 3600.0 * (1 + place.get(0) % 24));
	}

	/** Volume, shift, rate and delay of answers, validation, placement and hours, all uncertain; some for one jurisdiction only. */
	public static Scenario everyChange(Study study) {
		Scenario scenario = ScenarioSamples.scenario(study, "posts");
		PostVolume volume = ScenarioSamples.add(scenario, "volume", ScenarioSamples.FACTORY.createPostVolume());
		volume.setFactor(ScenarioSamples.assume(scenario, "factor", ScenarioSamples.triangular(0.8, 1.2, 2)));
		PostVolume less = ScenarioSamples.add(scenario, "less", ScenarioSamples.FACTORY.createPostVolume());
		less.setFactor(ScenarioSamples.assume(scenario, "less-factor", ScenarioSamples.uniform(0.5, 0.9)));
		less.setUsage(ScenarioSamples.find(study.getUsages(), "news_release"));
		AgencyFilter one = ScenarioSamples.FACTORY.createAgencyFilter();
		one.getJurisdictions().add(study.getJurisdictions().get(0));
		less.setFilter(one);
		UsageShift shift = ScenarioSamples.shift(scenario, "shift", ScenarioSamples.find(study.getUsages(), "news_release"),
				ScenarioSamples.find(study.getUsages(), "consultation"),
				ScenarioSamples.assume(scenario, "shifted", ScenarioSamples.uniform(0.1, 0.3)));
		shift.setPlatform(study.getPlatforms().get(1));
		ReplyPractice practice = ScenarioSamples.add(scenario, "practice", ScenarioSamples.FACTORY.createReplyPractice());
		practice.setRate(ScenarioSamples.assume(scenario, "rate", ScenarioSamples.triangular(0.2, 0.3, 0.5)));
		practice.setDelayHours(ScenarioSamples.assume(scenario, "delay", ScenarioSamples.uniform(1, 8)));
		practice.setUsage(ScenarioSamples.find(study.getUsages(), "answer"));
		ValidationDelay delay = ScenarioSamples.add(scenario, "validation", ScenarioSamples.FACTORY.createValidationDelay());
		delay.setHours(ScenarioSamples.assume(scenario, "wait", ScenarioSamples.uniform(0.5, 4)));
		PlacementChange placement = ScenarioSamples.add(scenario, "placement", ScenarioSamples.FACTORY.createPlacementChange());
		placement.setTheory(study.getTheories().stream().filter(Theory::isOrdered).findFirst().orElseThrow());
		placement.setUsage(ScenarioSamples.find(study.getUsages(), "answer"));
		placement.setCategory(placement.getTheory().getCategories().get(2));
		WorkHours hours = ScenarioSamples.add(scenario, "hours", ScenarioSamples.FACTORY.createWorkHours());
		hours.setBasis(WorkBasis.POST);
		hours.setHours(ScenarioSamples.assume(scenario, "hours-a-post", ScenarioSamples.triangular(0.1, 0.25, 0.5)));
		return scenario;
	}
}
