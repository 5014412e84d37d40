// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.palier.coding.estimates.CodedStudy.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.maturity.GroupComparison;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyOnDisk;

/** Sets that drew agencies first, of twelve with 11 to 22 posts; programs call posts alerts and answers in turn. */
class TwoStageSetsTest {

	/** Of 198 posts 20 or more are a tenth: three agencies are certain. Seven of those with 11 to 19 are drawn, by their part of 135. */
	private static final List<Double> CHANCES = DoubleStream
			.concat(DoubleStream.of(1), IntStream.rangeClosed(11, 19).mapToDouble(it -> 7.0 * it / 135)).boxed().toList();

	@TempDir
	private Path folder;
	private CodedStudy study;

	@BeforeEach
	void make() throws IOException {
		study = new CodedStudy(SampledStudy.ofTwelveAgencies(folder.resolve("study")));
	}

	/**
	 * People find events where programs said alert, which these never say: the sample alone tells of them, each post weighted by both
	 * chances. On all answers they agree.
	 */
	@Test
	void weighPostsByBothChances() throws IOException {
		String set = study.drawn("s1", 60, 10);
		study.code(set, post -> post.post() % 2 == 0 ? 1 : 2);
		SetEstimate estimate = study.estimate();
		double events = 0;
		double all = 0;
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			for (SetPost post : open.postsNeeded().setPosts(set)) {
				assertThat(post.firstStage()).isIn(CHANCES);
				events += post.post() % 2 == 0 ? 0 : 1 / post.probability();
				all += 1 / post.probability();
			}
		}
		// Alerts: trusted in nothing, found by nobody. Answers: trusted wholly, right each time. Events: what is left to them, made to sum to
		// one.
		double sum = 0.5 + events / all;
		assertThat(share(estimate, "answer").these().corrected()).isCloseTo(0.5 / sum, within(1e-12));
		assertThat(share(estimate, "event").these().corrected()).isCloseTo(events / all / sum, within(1e-12));
		assertThat(share(estimate, "alert").these().corrected()).isZero();
		assertThat(share(estimate, "alert").these().interval().high()).isGreaterThan(0);
		assertThat(share(estimate, "event").process()).isNotNull();
		assertThat(estimate.notes()).anySatisfy(it -> assertThat(it.en()).contains("10 of 12 agencies were drawn first"));
		assertThat(study.view().estimates().facets().getFirst().parts()).containsKey(Domain.ALL);
	}

	@Test
	void tellNothingWhereFewAgenciesWereDrawn() throws IOException {
		study.code(study.drawn("s1", 60, 9), post -> 0);
		assertThatThrownBy(study::estimate).isInstanceOf(SetException.class).hasMessageContaining("9 of 12 agencies first")
				.hasMessageContaining("at least 10 agencies");
		assertThat(study.view().estimates().facets()).isEmpty();
	}

	/** Chance left no agency out: they are strata. */
	@Test
	void tellOfAllAgenciesWhereAllWereDrawn() throws IOException {
		study.code(study.drawn("s1", 198, 12), post -> post.post() <= 66 ? 0 : 1);
		var alerts = share(study.estimate(), "alert").these();

		assertThat(alerts.corrected()).isCloseTo(1 / 3.0, within(1e-12));
		assertThat(alerts.interval().low()).isCloseTo(1 / 3.0, within(1e-12));
		assertThat(alerts.interval().high()).isCloseTo(1 / 3.0, within(1e-12));
	}

	/** An agency that was there for certain had 22 posts, and asks for them to be erased: 176 remain, of eleven agencies. */
	@Test
	void anErasedAgencyLeavesTheOthersTheirChances() throws IOException {
		study.code(study.drawn("s1", 80, 11), post -> post.post() % 2 == 0 ? 1 : 0);
		SampledStudy.erase(study.folder(), "a12");
		SetEstimate estimate = study.estimate();

		assertThat(estimate.posts()).isEqualTo(176);
		assertThat(share(estimate, "answer").these().corrected()).isCloseTo(0.5, within(0.02));
		assertThat(estimate.notes()).extracting(Bilingual::en).anyMatch(it -> it.startsWith("22 of the posts that could be drawn are gone since"))
				.noneMatch(it -> it.contains("no code"));
	}

	/** A number of the study file that somebody deleted is named, and not taken for accounts that moved. */
	@Test
	void aFrameThatTheFileNoLongerTellsIsNamed() throws IOException {
		study.code(study.drawn("s1", 60, 10), post -> 0);
		Study changed = study.folder().file().load();
		changed.getCodingSets().getFirst().setFramePosts(0);
		study.folder().file().save(changed);
		assertThatThrownBy(study::estimate).isInstanceOf(SetException.class).hasMessageContaining("drawn from 0 posts")
				.hasMessageContaining("changed in the file");
	}

	/** Each agency says one thing in all years: what was drawn of them moves both shares alike, and little their difference. */
	@Test
	void yearsOfTheSameAgenciesGoUpAndDownTogether() throws IOException {
		study.code(study.drawn("s1", 150, 11), post -> Integer.parseInt(post.stratum().substring(1)) % 2 == 0 ? 1 : 2);
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			PartsEstimate years = new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED,
					TrainedModels.of(study.folder())).parts(new CodingSets(open.study()).named("s1"), Facet.USAGE, By.YEAR,
							StudyView.of(open, AddressForms.SHIPPED, LookBack.NOW), Progress.NONE);
			List<String> told = years.parts().stream().filter(it -> it.kind() == PartsEstimate.Kind.DIRECT).map(PartsEstimate.Part::id).toList();
			assertThat(told).hasSizeGreaterThanOrEqualTo(2);
			GroupsEstimate groups = GroupsEstimate.of(years, Map.of(), told.getFirst(), told.getLast());

			for (GroupComparison.Row row : groups.groups().rows()) {
				ShareDifference apart = ShareDifference.independent(row.one().corrected(), new WilsonInterval(row.one().low(), row.one().high()),
						row.other().corrected(), new WilsonInterval(row.other().low(), row.other().high()));
				assertThat(row.corrected().difference()).isCloseTo(apart.difference(), within(1e-12));
				assertThat(row.corrected().low()).isLessThan(row.corrected().difference());
				assertThat(row.corrected().high()).isGreaterThan(row.corrected().difference());
			}
			GroupComparison.Row answers = groups.groups().rows().stream().filter(it -> it.code().id().equals("answer")).findFirst().orElseThrow();
			assertThat(answers.corrected().high() - answers.corrected().low())
					.isLessThan(0.6 * (answers.one().high() - answers.one().low() + answers.other().high() - answers.other().low()));
			assertThat(groups.table(Bilingual.same("usages")).definition().en()).contains("agency by agency");
		}
	}
}
