// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetException;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.model.Allocation;
import org.palier.model.SetPurpose;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyOnDisk;

/** What a plan would tell of these very posts, before anybody codes. */
class PlanTrialTest {

	private static final int CORPORA = 40;

	@TempDir
	Path folder;
	private CodedStudy study;

	@BeforeEach
	void made() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
	}

	@Test
	void aPlanIsTriedWithWhatTheStudyKnowsOfItsProgram() throws IOException {
		study.drawnAndCoded();
		PlanTrial.Outcome outcome = tried(plan());
		// Events, which the program never finds, exist in the corpora that are made.
		assertThat(outcome.asked().codes()).anySatisfy(it -> {
			assertThat(it.id()).isEqualTo("event");
			assertThat(it.truth()).isBetween(0.2, 0.6);
		});
		assertThat(outcome.asked().codes()).allSatisfy(it -> {
			assertThat(it.held()).isGreaterThan(0.85);
			assertThat(it.margin()).isBetween(0.0, 0.25);
		});
		assertThat(outcome.best()).hasValueSatisfying(it -> assertThat(it.plan().size()).isEqualTo(40));
		assertThat(tried(plan())).as("the seed decides").isEqualTo(outcome);
		assertThat(tried(plan().seeded(8))).isNotEqualTo(outcome);
	}

	@Test
	void agenciesAreToldWhereTheyAreTheStrata() throws IOException {
		study = new CodedStudy(SampledStudy.ofTwelveAgencies(folder.resolve("twelve")));
		study.code(study.drawn("s1", 60, 0), post -> post.post() % 2 == 0 ? 1 : 0);
		PlanTrial.Outcome outcome = tried(SamplingPlan.simple("t", 80, 7).by(List.of(StratumField.PostProperty.AGENCY), Allocation.PROPORTIONAL));
		assertThat(outcome.asked().agencies()).hasSize(12);
		assertThat(outcome.asked().agencies().stream().mapToDouble(TriedPlan.IntervalCoverage::truth).sum()).isCloseTo(1, within(1e-9));
	}

	/** One agency has a single post. */
	@Test
	void strataOfTwoPostsAreRefused() throws IOException {
		study.drawnAndCoded();
		assertThatThrownBy(() -> tried(SamplingPlan.simple("t", 80, 7).by(List.of(StratumField.PostProperty.AGENCY), Allocation.PROPORTIONAL)))
				.isInstanceOf(SetException.class).hasMessageContaining("One stratum has one or two posts");
	}

	@Test
	void whatCannotBeTriedIsSaid() throws IOException {
		assertThatThrownBy(() -> tried(plan())).isInstanceOf(SetException.class).hasMessageContaining("was never checked");
		study.code(study.drawn("s1", SetPurpose.REAL, CodedStudy.TEN_EACH), post -> 1);
		assertThatThrownBy(() -> tried(SamplingPlan.simple("t", 29, 7))).isInstanceOf(SetException.class).hasMessageContaining("30");
		assertThatThrownBy(() -> tried(plan().first(3))).isInstanceOf(SetException.class).hasMessageContaining("3 agencies");
	}

	/**
	 * Of 101 posts all are drawn. Within 40 points each share is known at the first look, after 100; within a hundredth of a point when all
	 * are coded.
	 */
	@Test
	void codingEndsAtTheMargin() throws IOException {
		study.drawnAndCoded();
		PlanTrial.Outcome wide = tried(SamplingPlan.simple("t", 101, 7), 0.4);
		assertThat(wide.asked().coded()).isEqualTo(100);
		assertThat(new PlanTrialTable(wide).notes())
				.anySatisfy(it -> assertThat(it.en()).contains("within 40.0 points: after 100 posts on average, of 101"));
		assertThat(tried(SamplingPlan.simple("t", 101, 7), 0.0001).asked().coded()).isEqualTo(101);
	}

	@Test
	void itCanBeStopped() throws IOException {
		study.drawnAndCoded();
		assertThatThrownBy(() -> tried(plan(), new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		})).isInstanceOf(CancellationException.class);
	}

	private static SamplingPlan plan() {
		return SamplingPlan.simple("t", 40, 7);
	}

	private PlanTrial.Outcome tried(SamplingPlan plan) throws IOException {
		return tried(plan, Progress.NONE);
	}

	private PlanTrial.Outcome tried(SamplingPlan plan, double stopAt) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(study.folder())) {
			CorpusView posts = open.postsNeeded();
			return new PlanTrial(plan, open.study(), posts, Attribution.of(open.study(), posts, AddressForms.SHIPPED),
					TrainedModels.of(study.folder()))
					.stoppingAt(stopAt).run(10, Progress.NONE);
		}
	}

	private PlanTrial.Outcome tried(SamplingPlan plan, Progress progress) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(study.folder())) {
			CorpusView posts = open.postsNeeded();
			return new PlanTrial(plan, open.study(), posts, Attribution.of(open.study(), posts, AddressForms.SHIPPED),
					TrainedModels.of(study.folder()))
					.run(CORPORA, progress);
		}
	}
}
