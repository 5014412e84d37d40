// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.SpokenPrograms.Spoken;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SampledStudy;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.ProgramsSaid;
import org.palier.corpus.ProgramsSaid.Word;
import org.palier.corpus.RunWriter;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/**
 * Where two programs spoke, the numbers say so. After the rules the model 2.0 codes the first 20 of the 101 posts of {@link SampledStudy},
 * all of health on twitter, as alerts. The rules call every other of them an answer: both agree on ten.
 */
class SpokenProgramsTest {

	private static final String EN = "2 programs coded these posts, and what a program said of a post last counts."
			+ " Posts by program: rules, 81; learned model (2.0), 20. Several gave a code to 20 posts, and agree on 10 of them (50.0%).";

	@TempDir
	private Path folder;
	private CodedStudy study;

	@BeforeEach
	void codeTwice() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
		try (StudyOnDisk open = SampledStudy.open(study.folder())) {
			try (RunWriter<Coding> codings = open.corpus().appendCodings("again", SampledStudy.AT)) {
				for (int key = 1; key <= 20; key++) {
					codings.add(Coding.byMachine(key, Facet.USAGE, CodeSet.of("alert"), "linear", "2.0", SampledStudy.AT, "1", 0.9, ""));
				}
				codings.commit();
			}
			StudyRuns.list(open.study(), "again", ClassifyRun.KIND, SampledStudy.AT, "linear");
			open.folder().file().save(open.study());
		}
	}

	private void readAll() throws IOException {
		study.code(study.drawn("s1", 101, 0), post -> 0);
	}

	@Test
	void ofOneProgramIsNothingToTell() throws IOException {
		assertThat(new CodedStudy(SampledStudy.in(folder.resolve("other"))).view().estimates().programs(Facet.USAGE)).isEmpty();
	}

	@Test
	void anEstimateNamesThem() throws IOException {
		readAll();
		SetEstimate estimate = study.estimate();
		assertThat(estimate.programs().orElseThrow().programs()).containsExactly(new Spoken("rules", "", 81), new Spoken("linear", "2.0", 20));
		assertThat(estimate.notes()).extracting(Bilingual::en).contains(EN);
		assertThat(estimate.programs().orElseThrow().sentence().in(Locale.CANADA_FRENCH)).isEqualTo(
				"2 programmes ont codé ces publications, et pour chacune compte ce qu’un programme en a dit en dernier. Publications par programme\u202f: règles, 81\u202f;"
				+ " modèle appris (2.0), 20. Plusieurs ont donné un code à 20 publications et s’accordent sur 10 d’entre elles (50,0\u00a0%).");
	}

	/** Health alone: 40 posts, of which rules speak for 20. In qc, rules alone speak. */
	@Test
	void aPartNamesThoseThatSpeakThere() throws IOException {
		readAll();
		assertThat(part("agency = health").orElseThrow().programs()).extracting(Spoken::posts).containsExactly(20L, 20L);
		assertThat(part("government = qc")).isEmpty();
	}

	private Optional<SpokenPrograms> part(String where) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return shares(open)
					.of(new CodingSets(open.study()).named("s1"), Facet.USAGE, StudyFilter.of(Where.of(where), open.study()), Progress.NONE)
					.programs();
		}
	}

	private CorrectedShares shares(StudyOnDisk open) throws IOException {
		return new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(study.folder()));
	}

	@Test
	void partsAndDifferencesDoToo() throws IOException {
		readAll();
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			PartsEstimate parts = shares(open).parts(new CodingSets(open.study()).named("s1"), Facet.USAGE, By.AGENCY,
					StudyView.of(open, AddressForms.SHIPPED, LookBack.NOW), Progress.NONE);
			assertThat(parts.notes()).extracting(Bilingual::en).contains(EN);
			assertThat(shares(open).difference(new CodingSets(open.study()).named("s1"), Facet.USAGE, "alert", "answer", Progress.NONE).notes())
					.extracting(Bilingual::en).contains(EN);
		}
	}

	/** The study's own numbers, in indicators, reports and windows, and what is shown in place of the estimate of another sample. */
	@Test
	void theViewOfAStudyNamesThem() throws IOException {
		study.code(study.drawn("s1", 60, 0), post -> 0);
		StudyView view = study.view();
		assertThat(view.estimates().notes(Facet.USAGE)).extracting(Bilingual::en).containsOnlyOnce(EN);
		assertThat(new MachineTable(view, Facet.USAGE, Bilingual.same("usages"), List.of()).table().notes())
				.extracting(Bilingual::en).containsOnlyOnce(EN);
	}

	/** Nobody read a post: programs alone speak, and the same sentence names them. */
	@Test
	void programsAloneAreNamed() throws IOException {
		assertThat(study.view().estimates().notes(Facet.USAGE)).extracting(Bilingual::en).containsOnlyOnce(EN);
	}

	/** A level that was said, beside one that follows from a usage; a program that abstained; one that said nothing of either. */
	@Test
	void codesInATheoryFollowFromUsages() {
		List<ProgramsSaid> said = List.of(
				new ProgramsSaid("x", List.of(new Word("b", "", null, "answer"), new Word("a", "", "high", "alert")), 5),
				new ProgramsSaid("x", List.of(new Word("b", "", null, "alert"), new Word("a", "", "high", "alert")), 3),
				new ProgramsSaid("x", List.of(new Word("b", "", null, ""), new Word("a", "", "high", "alert")), 2),
				new ProgramsSaid("x", List.of(new Word("a", "", "high", "alert")), 7));
		SpokenPrograms spoken = SpokenPrograms.of(said, (usage, platform) -> usage.equals("answer") ? "high" : "low").orElseThrow();
		assertThat(spoken.programs()).extracting(Spoken::program, Spoken::posts).containsExactly(tuple("b", 10L), tuple("a", 7L));
		assertThat(List.of(spoken.several(), spoken.alike())).containsExactly(8L, 5L);
		assertThat(spoken.sentence().en()).startsWith("2 programs coded");
	}

	@Test
	void versionsOfOneProgramAreCalledSo() {
		List<ProgramsSaid> said = List.of(new ProgramsSaid("x", List.of(new Word("rules", "2", "alert", "alert")), 5),
				new ProgramsSaid("x", List.of(new Word("rules", "3", "alert", "alert")), 1));
		assertThat(SpokenPrograms.of(said, (usage, platform) -> "").orElseThrow().sentence().en())
				.isEqualTo("2 versions of one program coded these posts, and"
						+ " what a program said of a post last counts. Posts by program: rules (2), 5; rules (3), 1. No post has a code by more than one of them.");
	}
}
