// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoderTest {

	private static final Instant NOON = Instant.parse("2025-09-26T12:00:00Z");

	@TempDir
	Path folder;

	@Test
	void lastWordsAreSupersededUnderTheirOwnCoder() throws Exception {
		try (var corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", NOON)) {
				for (int i = 1; i <= 4; i++) {
					posts.add(SamplePosts.post(i, "a", "text " + i));
				}
				posts.commit();
			}
			try (RunWriter<Coding> codings = corpus.appendCodings("rules", NOON)) {
				codings.add(machine(1, "alert"));
				codings.add(machine(2, "alert"));
				codings.add(machine(3, "event"));
				codings.add(machine(4, "alert"));
				codings.commit();
			}
			corpus.code(Coding.byHand(2, Facet.USAGE, CodeSet.of("event"), "anne", NOON, "1", 2));
			Coding byHand = corpus.code(Coding.byHand(3, Facet.USAGE, CodeSet.of("alert"), "anne", NOON, "1", 3));

			long added = corpus.recode(Set.of("posts", "rules"), "recode", NOON, "2",
					List.of(new Recoding(Facet.USAGE, "alert", "", "advice")));

			assertThat(added).isEqualTo(4);
			CorpusView with = corpus.view(Set.of("posts", "rules", "recode"));
			assertThat(inForce(with, 1)).isEqualTo("advice MACHINE rules");
			assertThat(inForce(with, 2)).as("a person's other word").isEqualTo("event HUMAN anne");
			assertThat(inForce(with, 3)).isEqualTo("advice HUMAN anne");
			assertThat(with.codings(3).getLast().supersedes()).isEqualTo(byHand.id());
			assertThat(with.codings(3).getLast().runId()).isEqualTo("recode");
			CorpusView without = corpus.view(Set.of("posts", "rules"));
			assertThat(inForce(without, 1)).isEqualTo("alert MACHINE rules");
			assertThat(inForce(without, 3)).isEqualTo("alert HUMAN anne");
			Coding later = corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("contest"), "anne", NOON, "2", 0));
			assertThat(with.codings(1).getLast()).isEqualTo(later);
		}
	}

	@Test
	void aRecodingCountsOnlyWithWhatItSupersedes() throws Exception {
		try (var corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", NOON)) {
				for (int i = 1; i <= 3; i++) {
					posts.add(SamplePosts.post(i, "a", "text " + i));
				}
				posts.commit();
			}
			for (String run : List.of("early", "late")) {
				try (RunWriter<Coding> codings = corpus.appendCodings(run, NOON)) {
					codings.add(machine("early".equals(run) ? 1 : 2, "alert"));
					codings.commit();
				}
			}
			// Supersedes a machine's word, and is a person's own.
			corpus.code(Coding.byHand(2, Facet.USAGE, CodeSet.of("alert"), "anne", NOON, "1", 2));
			Set<String> all = Set.of("posts", "early", "late", "first", "second");
			assertThat(corpus.recode(Set.of("posts", "early", "late"), "first", NOON, "2",
					List.of(new Recoding(Facet.USAGE, "alert", "", "advice")))).isEqualTo(3);
			assertThat(corpus.recode(Set.of("posts", "early", "late", "first"), "second", NOON, "3",
					List.of(new Recoding(Facet.USAGE, "advice", "", "counsel")))).isEqualTo(3);
			assertThat(inForce(corpus.view(all), 1)).isEqualTo("counsel MACHINE rules");

			CorpusView late = corpus.view(Set.of("posts", "late", "first", "second"));
			assertThat(late.codings(1)).as("recoded twice, of a run that is left out").isEmpty();
			assertThat(late.select(PostFilter.ALL.withUsages(Set.of("counsel")), List.of()).size()).isEqualTo(1);
			assertThat(inForce(late, 2)).isEqualTo("counsel HUMAN anne");
			CorpusView early = corpus.view(Set.of("posts", "early", "first", "second"));
			assertThat(inForce(early, 1)).isEqualTo("counsel MACHINE rules");
			assertThat(inForce(early, 2)).as("a person's word outlives the machine's").isEqualTo("counsel HUMAN anne");
			CorpusView withoutFirst = corpus.view(Set.of("posts", "early", "late", "second"));
			assertThat(inForce(withoutFirst, 1)).isEqualTo("alert MACHINE rules");
			assertThat(inForce(withoutFirst, 2)).isEqualTo("alert HUMAN anne");
		}
	}

	/** Anne's word is put in other terms beside that of Bo; once Bo takes his back, hers counts. */
	@Test
	void theWordOfEachPersonIsRecoded() throws Exception {
		try (var corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", NOON)) {
				posts.add(SamplePosts.post(1, "a", "text"));
				posts.commit();
			}
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("alert"), "anne", NOON, "1", Coding.NEW));
			Coding bo = corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("event"), "bo", NOON, "1", Coding.NEW));

			assertThat(corpus.recode(Set.of("posts"), "recode", NOON, "2", List.of(new Recoding(Facet.USAGE, "alert", "", "advice")))).isOne();

			CorpusView view = corpus.view(Set.of("posts", "recode"));
			assertThat(inForce(view, 1)).isEqualTo(" OPEN bo anne");
			assertThat(view.select(PostFilter.ALL.withCodedBy(CodedBy.OPEN), List.of()).size()).isOne();
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.NONE, "bo", NOON, "1", bo.id()));
			assertThat(inForce(view, 1)).isEqualTo("advice HUMAN anne");
			assertThat(view.select(PostFilter.ALL.withUsages(Set.of("advice")), List.of()).size()).isOne();
		}
	}

	@Test
	void onOnePlatformOnlyAndNothingToRecodeLeavesNoRun() throws Exception {
		try (var corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", NOON)) {
				posts.add(SamplePosts.post(1, "a", "text"));
				posts.commit();
			}
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("alert"), "anne", NOON, "1", 0));
			String platform = corpus.view(Set.of("posts")).post(1).orElseThrow().post().platform();

			assertThat(corpus.recode(Set.of("posts"), "a", NOON, "2", List.of(new Recoding(Facet.USAGE, "alert", "nowhere", "x")))).isZero();
			assertThat(corpus.recode(Set.of("posts"), "b", NOON, "2", List.of(new Recoding(Facet.USAGE, "alert", platform, "x")))).isOne();
			assertThat(inForce(corpus.view(Set.of("posts", "b")), 1)).isEqualTo("x HUMAN anne");
		}
	}

	/** Two accounts of two agencies, coded alike; the codes of one follow, and of level codes those under one usage. */
	@Test
	void ofSomeAgenciesOrUnderOneUsageOnly() throws Exception {
		try (var corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", NOON)) {
				posts.add(SamplePosts.post(1, "a", "text"));
				posts.add(SamplePosts.post(2, "b", "text"));
				posts.add(SamplePosts.relay(3, "nobody", "b"));
				posts.commit();
			}
			for (long post = 1; post <= 3; post++) {
				corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.parse(post == 2 ? "contest" : "alert"), "anne", NOON, "1", Coding.NEW));
				corpus.code(Coding.byHand(post, new Facet("chang_kannan"), CodeSet.of("interaction"), "anne", NOON, "1", Coding.NEW));
			}
			var attribution = List.of(new AccountAgency("twitter", "@a", 0), new AccountAgency("twitter", "@b", 1));

			assertThat(corpus.recode(Set.of("posts"), "agency", NOON, "2",
					List.of(new Recoding(Facet.USAGE, "alert", "", "", Set.of(1), "warning")), attribution))
					.as("post 2 is no alert, post 3 relays @b").isOne();
			assertThat(inForce(corpus.view(Set.of("posts", "agency")), 3)).isEqualTo("warning HUMAN anne");
			assertThat(corpus.recode(Set.of("posts", "agency"), "usage", NOON, "2",
					List.of(new Recoding(new Facet("chang_kannan"), "interaction", "", "contest", Set.of(), "play")), List.of())).isOne();
			CorpusView view = corpus.view(Set.of("posts", "agency", "usage"));
			assertThat(InForce.of(view.codings(2), new Facet("chang_kannan"), Set.of()).value()).isEqualTo(CodeSet.of("play"));
			assertThat(InForce.of(view.codings(1), new Facet("chang_kannan"), Set.of()).value()).isEqualTo(CodeSet.of("interaction"));
		}
	}

	private static Coding machine(long post, String usage) {
		return Coding.byMachine(post, Facet.USAGE, CodeSet.parse(usage), "rules", NOON, "1", null, "{}");
	}

	private static String inForce(CorpusView view, long post) throws CorpusException {
		InForce inForce = InForce.of(view.codings(post), Facet.USAGE, view.trainingSets());
		return inForce.value() + " " + inForce.codedBy() + " " + inForce.words().stream().map(Coding::coder).collect(Collectors.joining(" "));
	}
}
