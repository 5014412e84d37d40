// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.model.Study;
import org.palier.numbers.queries.PostSource;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;

/** Posts on Twitter for a study with accounts there, so many of a kind at a time: enough for tables that a pencil can add up. */
public final class WrittenPosts {

	private static final String CODED = "coded";

	private final List<Post> posts = new ArrayList<>();
	private final List<Coding> codings = new ArrayList<>();

	/** Posts that start a conversation. @param year empty without a date @param usage as a program coded it; empty where nobody looked */
	public WrittenPosts write(int number, String handle, String year, String usage) {
		return add(number, handle, year, usage, "", "");
	}

	/** Posts that answer somebody. */
	public WrittenPosts answer(int number, String handle, String year, String usage) {
		return add(number, handle, year, usage, "citizen", "");
	}

	/** Posts of nobody in the study that relay an account. */
	public WrittenPosts relay(int number, String handle, String year, String usage) {
		return add(number, "citizen", year, usage, "", handle);
	}

	/** The view of the study with these posts. @param folder where the corpus is made */
	public StudyView view(Study study, Path folder) throws IOException {
		try (Corpus corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> run = corpus.appendPosts("posts", Instant.EPOCH)) {
				for (Post post : posts) {
					run.add(post);
				}
				run.commit();
			}
			try (RunWriter<Coding> run = corpus.appendCodings(CODED, Instant.EPOCH)) {
				for (Coding coding : codings) {
					run.add(coding);
				}
				run.commit();
			}
			// What indicators ask of the posts beside would be asked of a corpus that is closed by then.
			return StudyView.of(study, PostCounts.of(study, corpus.view(Set.of("posts", CODED))).asking(PostSource.NONE));
		}
	}

	private WrittenPosts add(int number, String handle, String year, String usage, String answered, String relayed) {
		for (int i = 0; i < number; i++) {
			int id = posts.size() + 1;
			posts.add(Post.builder("twitter", String.valueOf(id)).accountHandle(handle).text("text").language("en")
					.createdAt(year.isEmpty() ? null : Instant.parse(year + "-07-01T12:00:00Z"), "").replyToHandle(answered)
					.relayedFrom(relayed).source("f.csv", id).build());
			if (!usage.isEmpty()) {
				codings.add(Coding.byMachine(id, Facet.USAGE, usage, "rules", Instant.EPOCH, "1", null, ""));
			}
		}
		return this;
	}
}
