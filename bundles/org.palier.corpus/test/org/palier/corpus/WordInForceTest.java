// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;

/** Whose word is in force on a post: of persons, of programs, taken back and brought back. */
class WordInForceTest extends OpenCorpus {

	@Test
	void aPersonOverridesAMachineAndMayTakeItBack() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		classify("c1", post, Facet.USAGE, "alert");
		classify("c2", post, Facet.USAGE, "advice");
		var runs = Set.of("r1", "c1", "c2");
		assertThat(usage(runs)).isEqualTo("advice MACHINE");
		assertThat(usage(Set.of("r1", "c1"))).as("undone").isEqualTo("alert MACHINE");
		Coding hand = corpus.code(Coding.byHand(post, Facet.USAGE, "event", "ana", NOON, "1", Coding.NEW));
		assertThat(usage(runs)).isEqualTo("event HUMAN");
		assertThat(usage(Set.of("r1"))).as("by hand counts whatever runs").isEqualTo("event HUMAN");
		corpus.code(Coding.byHand(post, Facet.USAGE, "", "ana", NOON, "1", hand.id()));
		assertThat(usage(runs)).isEqualTo("advice MACHINE");
		assertThat(usage(Set.of("r1"))).isEqualTo(" NOBODY");
		classify("c3", post, Facet.USAGE, "");
		assertThat(usage(Set.of("r1", "c1", "c3"))).isEqualTo(" ABSTAINED");
	}

	/** Ana's code outlives that of Bo, who takes back his own; then hers is taken back too, and the machine's is left. */
	@Test
	void whoTakesBackACodeTakesBackTheirOwn() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		classify("c1", post, Facet.USAGE, "alert");
		var runs = Set.of("r1", "c1");
		Coding ana = corpus.code(Coding.byHand(post, Facet.USAGE, "answer", "ana", NOON, "1", Coding.NEW));
		Coding bo = corpus.code(Coding.byHand(post, Facet.USAGE, "consultation", "bo", NOON, "1", Coding.NEW));
		assertThat(usage(runs)).as("the latest word of a person").isEqualTo("consultation HUMAN");
		Coding taken = corpus.code(Coding.byHand(post, Facet.USAGE, "", "bo", NOON, "1", bo.id()));
		assertThat(usage(runs)).as("the other person's standing code").isEqualTo("answer HUMAN");
		assertThat(Coding.wordOf("bo", corpus.view(runs).codings(post), Facet.USAGE)).contains(taken);
		assertThat(Coding.wordOf("ana", corpus.view(runs).codings(post), Facet.USAGE)).contains(ana);
		corpus.code(Coding.byHand(post, Facet.USAGE, "", "ana", NOON, "1", ana.id()));
		assertThat(usage(runs)).isEqualTo("alert MACHINE");
	}

	/** An undo is no new word: Ana takes her older code back and undoes it; Bo's, which is later, stays in force. */
	@Test
	void whatAnUndoBringsBackStandsWhereItStood() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		var runs = Set.of("r1");
		Coding ana = corpus.code(Coding.byHand(post, Facet.USAGE, "answer", "ana", NOON, "1", Coding.NEW));
		Coding bo = corpus.code(Coding.byHand(post, Facet.USAGE, "event", "bo", NOON, "1", Coding.NEW));
		Coding taken = corpus.code(Coding.byHand(post, Facet.USAGE, "", "ana", NOON, "1", ana.id()));
		Coding again = corpus.code(ana.restating(NOON, "1", taken.id()));
		assertThat(usage(runs)).isEqualTo("event HUMAN");
		corpus.code(Coding.byHand(post, Facet.USAGE, "", "bo", NOON, "1", bo.id()));
		assertThat(usage(runs)).isEqualTo("answer HUMAN");
		Coding twice = corpus.code(again.restating(NOON, "1", again.id()));
		assertThat(twice.evidence()).isEqualTo("{\"restates\":" + ana.id() + "}");
		corpus.code(Coding.byHand(post, Facet.USAGE, "answer", "ana", NOON, "1", twice.id()));
		corpus.code(bo.restating(NOON, "1", bo.id()));
		assertThat(usage(runs)).as("spoken anew, and therefore later than Bo's").isEqualTo("answer HUMAN");
	}

	/** What three persons and a program say in any order, against the rule kept with pencil and paper. */
	@Test
	void theRuleHoldsWhateverTheOrder() throws IOException {
		var random = new Random(5);
		for (int round = 0; round < 12; round++) {
			Set<String> runs = Set.of("r" + round, "c" + round);
			long post = add("r" + round, SamplePosts.post(round, "a", "x")).get(0);
			String machine = round % 3 == 0 ? "" : "alert";
			classify("c" + round, post, Facet.USAGE, machine);
			// Who spoke last is last.
			var standing = new LinkedHashMap<String, String>();
			for (int step = 0; step < 8; step++) {
				String person = List.of("ana", "bo", "cy").get(random.nextInt(3));
				String value = List.of("", "answer", "event", "advice").get(random.nextInt(4));
				corpus.code(Coding.byHand(post, Facet.USAGE, value, person, NOON, "1", Coding.NEW));
				standing.remove(person);
				if (!value.isEmpty()) {
					standing.put(person, value);
				}
			}
			assertThat(usage(runs)).isEqualTo(standing.isEmpty() ? machine.isEmpty() ? " ABSTAINED" : "alert MACHINE"
					: standing.lastEntry().getValue() + " HUMAN");
		}
	}

	/** A coder is in the corpus from the same moment as their coding, and needs no study that was saved. */
	@Test
	void aCoderComesWithTheirCoding() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		assertThat(corpus.coders()).isEmpty();
		classify("c1", post, Facet.USAGE, "alert");
		corpus.code(Coding.byHand(post, Facet.USAGE, "event", "anne-roy", NOON, "1", Coding.NEW), "Anne Roy");
		corpus.code(Coding.byHand(post, Facet.USAGE, "answer", "anne-roy", NOON, "1", Coding.NEW), "Another Name");
		corpus.code(Coding.byHand(post, Facet.USAGE, "answer", "bo", NOON, "1", Coding.NEW));
		corpus.close();
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
		assertThat(corpus.coders()).containsExactly(new PersonCoder("anne-roy", "Anne Roy"), new PersonCoder("bo", "bo"));
	}

	/** As a release wrote it that kept no names. */
	@Test
	void coderOfAnOlderCorpusIsCalledAsTheirId() throws Exception {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		corpus.code(Coding.byHand(post, Facet.USAGE, "event", "ana", NOON, "1", Coding.NEW), "Ana Lys");
		corpus.close();
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file(), new Properties()); var statement = connection.createStatement()) {
			statement.execute("DROP TABLE coders");
		}
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
		assertThat(corpus.coders()).containsExactly(new PersonCoder("ana", "ana"));
		assertThat(usage(Set.of("r1"))).isEqualTo("event HUMAN");
		corpus.code(Coding.byHand(post, Facet.USAGE, "advice", "ana", NOON, "1", Coding.NEW), "Ana Lys");
		assertThat(corpus.coders()).containsExactly(new PersonCoder("ana", "Ana Lys"));
	}

	/** The cube and the log must tell the same. */
	private String usage(Set<String> runs) throws IOException {
		CorpusView view = corpus.view(runs);
		CountCell cell = view.counts(List.of()).get(0);
		long key = view.select(PostFilter.ALL, List.of()).key(0);
		assertThat(Coding.inForce(view.codings(key), Facet.USAGE).map(Coding::value).orElse("")).isEqualTo(cell.usage());
		assertThat(view.select(PostFilter.ALL.withCodedBy(cell.codedBy()), List.of()).size()).isEqualTo(1);
		return cell.usage() + " " + cell.codedBy();
	}

	@Test
	void keepsProvenanceOfACoding() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		classify("c1", post, new Facet("grunig"), "press_agentry");
		Coding hand = corpus.code(Coding.byHand(post, new Facet("chang_kannan"), "service", "ana", NOON, "2", Coding.NEW));
		assertThat(corpus.view(Set.of("c1")).codings(post)).containsExactly(new Coding(1, post, new Facet("grunig"), "press_agentry",
				"rules", CoderKind.MACHINE, NOON, "1", 0.75, "[\"r1\"]", Coding.NEW, "c1"), hand);
		CorpusView view = corpus.view(Set.of("r1", "c1"));
		assertThat(view.theories()).containsExactly(new Facet("chang_kannan"), new Facet("grunig"));
		CountCell cell = view.counts(List.of(), view.theories()).get(0);
		assertThat(cell.codes()).isEqualTo(Map.of(new Facet("grunig"), new CountCell.Code("press_agentry", CodedBy.MACHINE),
				new Facet("chang_kannan"), new CountCell.Code("service", CodedBy.HUMAN)));
		assertThat(cell.usage()).isEmpty();
	}
}
