// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.PostCodings;
import org.palier.coding.resolved.SetCodes;
import org.palier.coding.resolved.SetWords;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SampledStudy;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** What was said in a set is found by the set, and is what its posts say of it one by one. */
class SetWordsTest {

	@TempDir
	private Path folder;
	private CodedStudy study;

	@BeforeEach
	void make() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
	}

	/** Two sets of the whole frame share posts: what was coded from one is not said in the other. */
	@Test
	void wordsAreThoseOfTheSetAlone() throws IOException {
		String one = study.drawn("one", 12, 0);
		String whole = study.drawn("whole", SampledStudy.FRAME, 0);
		String training = study.drawn("training", SetPurpose.TRAINING, CodedStudy.TEN_EACH);
		study.code(one, post -> post.place() % 3 - 1);
		study.codeAs("ben", one, post -> post.place() % 4 == 0 ? 1 : -1);
		study.code(whole, post -> post.place() % 9 == 0 ? 1 : -1);
		study.code(training, post -> post.place() % 6 == 0 ? 0 : -1);
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			CorpusView view = open.posts(StudyRuns.active(open.study())).orElseThrow();
			for (CodingSet set : new CodingSets(open.study()).all()) {
				SetWords said = SetWords.of(set, view);
				assertThat(said.codings()).isNotEmpty();
				assertThat(said.posts()).extracting(PostCodings::drawn).isEqualTo(view.setPosts(set.getId()));
				for (PostCodings post : said.posts()) {
					List<Coding> asked = view.codings(post.key()).stream().filter(it -> it.details().set().equals(set.getId())).toList();
					assertThat(post.codings()).isEqualTo(asked);
				}
				SetCodes codes = SetCodes.of(set, view);
				assertThat(codes.posts()).extracting(CodedPost::said).isEqualTo(said.posts());
				assertThat(codes.posts()).extracting(it -> it.stored().key())
						.isEqualTo(said.posts().stream().map(PostCodings::drawn).map(SetPost::post).toList());
			}
			assertThat(view.codingsFrom("none")).isEmpty();
		}
	}
}
