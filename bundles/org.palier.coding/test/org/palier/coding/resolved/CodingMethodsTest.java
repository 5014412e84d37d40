// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.methods.CodingMethods;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** What a report says of coding: the paragraph on a set, and the table of machine against gold. */
class CodingMethodsTest {

	@TempDir
	private Path folder;

	private CodingMethods methods(SampledStudy study) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder, "test", false)) {
			return CodingMethods.of(open.study(), StudyView.of(open.study()), open.postsNeeded(), AddressForms.SHIPPED, Progress.NONE);
		}
	}

	/**
	 * The program is right of the 20 posts that stand for 2 each and wrong of the 20 that stand for 10: 40 of 240 posts, not half. Anne
	 * and Ben differ on one post of 40, which Chloé decided.
	 */
	@Test
	void saysHowAndHowWell() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 40, 3);
		for (int post = 1; post <= 40; post++) {
			boolean odd = post % 2 == 1;
			study.says("anne", post, Facet.USAGE, odd ? "alert" : "advice").says("ben", post, Facet.USAGE,
					post == 2 ? "event" : odd ? "alert" : "advice");
			study.says("rules", post, Facet.USAGE, "alert", "", "");
		}
		study.write();
		study.decide(study.decisions(
				Files.writeString(folder.resolve("d.csv"), "platform,item_id,facet,value,reason,by\ntwitter,2,usage,advice,why,chloe\n")));
		CodingMethods methods = methods(study);
		String said = methods.words().getFirst().en();
		assertThat(said).startsWith("Sample s1: 40 posts were drawn at random").contains("3 further posts were targeted",
				"Each post counts as the inverse of its chance of being drawn; 0 of 40 have no code",
				"2 coders (Anne, Ben) coded alone, without seeing",
				"No training sample is recorded.", "usage: 97.5% of codes are the same, Krippendorff’s alpha (nominal) 0.95",
				"of 40 posts that two or more coded",
				"Coders differ on 1 code; 1 were decided, with a reason each, by Chloé; 0 are open");
		// 80 codes of persons, of which the log says nothing of the kind; those of the program are none.
		assertThat(said).contains("without seeing what programs or others said; all of them code",
				"Of 80 codes nothing records what their coders had seen");
		assertThat(methods.words().getFirst().fr()).contains("alpha de Krippendorff (nominal) 0,95", "tranchés, chacun avec un motif, par Chloé");
		Table table = methods.tables().getFirst();
		List<Value> all = table.rows().getFirst();
		assertThat(table.columns().stream().map(it -> it.id())).containsExactly("dimension", "language", "posts", "accuracy",
				"accuracy_low", "accuracy_high",
				"majority", "macro_f1", "low", "high");
		assertThat(all.get(2)).isEqualTo(new Value.Count(40));
		assertThat(((Value.Share) all.get(3)).fraction()).isCloseTo(40 / 240.0, within(1e-12));
		assertThat(((Value.Share) all.get(4)).fraction()).isLessThan(40 / 240.0);
		assertThat(((Value.Share) all.get(6)).fraction()).as("always advice").isCloseTo(200 / 240.0, within(1e-12));
		// alert: 40 right of 240 said, 40 there are: F1 = 80/280; advice: 0.
		assertThat(((Value.Share) all.get(7)).fraction()).isCloseTo(80 / 280.0 / 2, within(1e-12));
		assertThat(methods.tables().get(1).rows()).extracting(it -> it.get(1)).hasSize(2);
	}

	/** No program, no table; open disagreements are told; a study without sets has nothing to say. */
	@Test
	void saysWhatIsOpenAndNothingWithoutSets() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 4, 0);
		study.says("anne", 1, Facet.USAGE, "alert").says("ben", 1, Facet.USAGE, "event").write();
		CodingMethods methods = methods(study);
		assertThat(methods.tables()).isEmpty();
		assertThat(methods.words().getFirst().en()).contains(
				"4 of 4 have no code on which coders agree or that was decided: too many for an estimate",
				"Coders differ on 1 code, none of which was decided.");
		try (StudyOnDisk open = study.open()) {
			Study changed = open.study();
			assertThat(CodingMethods.has(changed)).isTrue();
			changed.getRuns().get(1).setActive(false);
			assertThat(CodingMethods.has(changed)).as("its draw is left out").isFalse();
		}
	}

	/**
	 * Of a million posts, those of six samples took three of ten seconds of a report: of posts that nobody coded it is enough that they were
	 * drawn.
	 */
	@Test
	void readsThePostsAloneThatSomebodyCoded() throws IOException {
		SampledStudy study = new SampledStudy(folder.resolve("study"), 8, 0);
		study.says("rules", 1, Facet.USAGE, "alert", "", "").write();
		assertThat(statements(study)).as("nobody coded").noneMatch(it -> it.contains("post_details") || it.contains("c.post IN"));
		study.says("anne", 3, Facet.USAGE, "alert").says("ben", 3, Facet.USAGE, "event").write();
		assertThat(statements(study)).filteredOn(it -> it.contains("post_details")).singleElement()
				.satisfies(it -> assertThat(it).contains("p.key IN (3)"));
	}

	private static List<String> statements(SampledStudy study) throws IOException {
		List<String> statements = new ArrayList<>();
		Study file = study.folder.file().load();
		try (Corpus corpus = study.folder.readCorpus(file, CorpusSettings.of("test").overheardBy(statements::add))) {
			CodingMethods.of(file, StudyView.of(file), corpus.view(StudyRuns.active(file)), AddressForms.SHIPPED, Progress.NONE);
		}
		return statements;
	}
}
