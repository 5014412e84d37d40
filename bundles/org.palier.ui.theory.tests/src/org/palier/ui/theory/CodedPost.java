// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.io.IOException;
import java.time.Instant;

import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.ground.text.Bilingual;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/**
 * A post of the study, which a person coded as an event.
 *
 * @param session of the study
 * @param number  of the post
 */
record CodedPost(StudySession session, long number) {

	/** Writes it into the study, on Facebook, and waits until it is counted. */
	static CodedPost in(OpenTheories theories) throws Exception {
		StudySession session = theories.session();
		Instant noon = Instant.parse("2025-09-26T12:00:00Z");
		Corpus corpus = session.corpus().open();
		long post;
		try (RunWriter<Post> posts = corpus.appendPosts("posts", noon)) {
			post = posts.add(Post.builder("facebook", "1").accountHandle("parcs").author("Parcs").text("Fête samedi").language("fr")
					.createdAt(noon, "").source("made.csv", 2).build());
			posts.commit();
		}
		corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.of("event"), "anne", noon, "1", Coding.NEW));
		session.execute(new RecordedEdit(Bilingual.same("list"), Root.everything(session.study(), "test"),
				() -> StudyRuns.list(session.study(), "posts", new Import(), noon, "made.csv")));
		session.recountPosts();
		theories.study().screen().until("counted", () -> session.posts() instanceof StudyPosts.Counted counted && counted.total() == 1
				&& counted.counts().cells().getFirst().usage().equals("event"));
		return new CodedPost(session, post);
	}

	/** The usage that holds of it. */
	String code() throws IOException {
		CorpusView view = session.corpus().open().view(StudyRuns.active(session.study()));
		return InForce.of(view.codings(number), Facet.USAGE, view.trainingSets()).value().text();
	}

	/** Where it is. */
	String platform() throws IOException {
		return session.corpus().open().view(StudyRuns.active(session.study())).post(number).orElseThrow().post().platform();
	}
}
