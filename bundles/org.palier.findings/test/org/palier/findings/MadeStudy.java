// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.corpus.MeasuredPosts;
import org.palier.corpus.PostCut;
import org.palier.corpus.PostMeasure;
import org.palier.corpus.QuestionWait;
import org.palier.corpus.WrittenPosts;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.queries.PostSource;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;

/**
 * A study of bodies in categories, whose posts have a true level each, which a program finds with errors and which people see where they
 * read. Posts to be read are drawn with equal chances; the estimates are the shares of what people saw, with Wilson's intervals, made here
 * and not by the product.
 */
final class MadeStudy {

	static final String LEVEL = "chang_kannan";
	static final List<String> LEVELS = List.of("communication", "interaction", "service");
	private static final List<String> USAGES = List.of("news_release", "answer", "online_service");
	private static final double Z = 1.959963984540054;

	/** A post. @param year 0 for the first */
	private record Made(int body, String category, int year, int level, int coded) {
	}

	private final Study study = Samples.empty();
	private final Jurisdiction here = Samples.jurisdiction(study, "here");
	private final List<Made> posts = new ArrayList<>();
	private final SplittableRandom chance;
	private final double wrong;
	private final List<QuestionWait> waits = new ArrayList<>();
	private int bodies;

	/** @param wrong how often the program gives another level, 0 to 1 */
	MadeStudy(long seed, double wrong) {
		this.chance = new SplittableRandom(seed);
		this.wrong = wrong;
	}

	Study study() {
		return study;
	}

	SplittableRandom chance() {
		return chance;
	}

	/** A body that writes so many posts in each year. @param levels chances of the levels of a year, base first */
	void body(String category, int each, double[]... levels) {
		AgencyCategory kind = study.getCategories().stream().filter(it -> it.getId().equals(category)).findFirst().orElseGet(() -> {
			AgencyCategory made = PalierFactory.eINSTANCE.createAgencyCategory();
			made.setId(category);
			made.setName(Bilingual.same(category).toModel());
			study.getCategories().add(made);
			return made;
		});
		Agency agency = Samples.agency(here, "b" + bodies);
		agency.setCategory(kind);
		Samples.cell(study, agency, "twitter", PresenceStatus.PRESENT);
		for (int year = 0; year < levels.length; year++) {
			for (int post = 0; post < each; post++) {
				int level = drawn(levels[year]);
				int coded = chance.nextDouble() < wrong ? chance.nextInt(LEVELS.size()) : level;
				posts.add(new Made(bodies, category, year, level, coded));
			}
		}
		bodies++;
	}

	/** A question to the body that was made last. @param seconds to its answer, or to the end of the collection where it has none */
	void question(double seconds, boolean answered) {
		waits.add(new QuestionWait(waits.size(), bodies - 1, "twitter", seconds, answered));
	}

	private int drawn(double[] chances) {
		double at = chance.nextDouble();
		int level = 0;
		while (level < chances.length - 1 && at >= chances[level]) {
			at -= chances[level++];
		}
		return level;
	}

	/** The true share of a level among all posts. */
	double truth(int level) {
		return posts.stream().filter(it -> it.level() == level).count() / (double) posts.size();
	}

	/** What a program counted alone. */
	StudyView counted() {
		Map<List<Object>, Long> counts = new HashMap<>();
		posts.forEach(it -> counts.merge(List.of(it.body(), it.year(), it.coded()), 1L, Long::sum));
		List<CountCell> cells = counts.entrySet().stream()
				.map(it -> new CountCell((Integer) it.getKey().get(0), Attributed.DIRECT, "twitter",
						2020 + (Integer) it.getKey().get(1) + "-05", USAGES.get((Integer) it.getKey().get(2)), CodedBy.MACHINE, false,
						false, it.getValue()))
				.toList();
		List<String> agencies = here.getAgencies().stream().map(Agency::getId).toList();
		return StudyView.of(study, new PostCounts(agencies, List.of("here"), cells, List.of(), List.of(), List.of(), List.of(), List.of())
				.asking(new PostSource() {
					@Override
					public List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by) {
						return List.of();
					}

					@Override
					public List<WrittenPosts> written(Set<PostCut> by) {
						return List.of();
					}

					@Override
					public List<QuestionWait> waits() {
						return waits;
					}
				}), LookBack.NOW);
	}

	/** The same, corrected by so many posts that people read. */
	StudyView read(int number) {
		List<Made> rest = new ArrayList<>(posts);
		List<Made> read = new ArrayList<>();
		for (int i = 0; i < number && !rest.isEmpty(); i++) {
			read.add(rest.remove(chance.nextInt(rest.size())));
		}
		Map<Domain, Shares> parts = new HashMap<>();
		parts.put(Domain.ALL, shares(posts, read));
		posts.stream().map(Made::category).distinct()
				.forEach(category -> parts.put(new Domain(By.CATEGORY, category),
						shares(posts.stream().filter(it -> it.category().equals(category)).toList(),
								read.stream().filter(it -> it.category().equals(category)).toList())));
		posts.stream().map(Made::year).distinct().forEach(year -> parts.put(new Domain(By.YEAR, String.valueOf(2020 + year)),
				shares(posts.stream().filter(it -> it.year() == year).toList(), read.stream().filter(it -> it.year() == year).toList())));
		return counted().withEstimates(new PostEstimates(List.of(new OfFacet(new Facet(LEVEL), "s1", parts, List.of()))));
	}

	private static Shares shares(List<Made> all, List<Made> read) {
		Map<String, Estimate> codes = new LinkedHashMap<>();
		Map<String, Long> then = new HashMap<>();
		for (int level = 0; level < LEVELS.size(); level++) {
			int asked = level;
			long coded = all.stream().filter(it -> it.coded() == asked).count();
			long seen = read.stream().filter(it -> it.level() == asked).count();
			double n = Math.max(1, read.size());
			double share = seen / n;
			double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
			double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
			codes.put(LEVELS.get(level), new Estimate(coded / (double) all.size(), share, Math.max(0, Math.min(share, middle - half)),
					Math.min(1, Math.max(share, middle + half)), read.size(), n, Question.THESE, Rule.SAMPLE));
			then.put(LEVELS.get(level), coded);
		}
		return new Shares(all.size(), codes, then);
	}
}
