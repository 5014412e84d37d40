// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which coding of a post is in force: of persons, of programs, taken back and brought back. */
class WordInForceTest extends OpenCorpus {

	private static final Facet LEVEL = new Facet("chang_kannan");

	@Test
	void aPersonOverridesAMachineAndMayTakeItBack() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		classify("c1", post, Facet.USAGE, "alert");
		classify("c2", post, Facet.USAGE, "advice");
		var runs = Set.of("r1", "c1", "c2");
		assertThat(usage(runs)).isEqualTo("advice MACHINE");
		assertThat(usage(Set.of("r1", "c1"))).as("undone").isEqualTo("alert MACHINE");
		Coding hand = corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.of("event"), "ana", NOON, "1", Coding.NEW));
		assertThat(usage(runs)).isEqualTo("event HUMAN");
		assertThat(usage(Set.of("r1"))).as("by hand counts whatever runs").isEqualTo("event HUMAN");
		corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.NONE, "ana", NOON, "1", hand.id()));
		assertThat(usage(runs)).isEqualTo("advice MACHINE");
		assertThat(usage(Set.of("r1"))).isEqualTo(" NOBODY");
		classify("c3", post, Facet.USAGE, "");
		assertThat(usage(Set.of("r1", "c1", "c3"))).isEqualTo(" ABSTAINED");
	}

	/** Rules, which code usages alone, after a program that coded level and model as well: what it said of these goes with its usage. */
	@Test
	void aProgramThatRecodesUsagesReplacesWhatTheOneBeforeSaidInTheories() throws IOException {
		List<Long> posts = add("r1", SamplePosts.post(1, "a", "x"), SamplePosts.post(2, "a", "y"));
		say("all", posts, "ensemble", Map.of(Facet.USAGE, "answer", LEVEL, "interaction"));
		say("rules", List.of(posts.get(0)), "rules", Map.of(Facet.USAGE, "alert"));
		assertThat(words("r1", "all")).containsExactlyInAnyOrder("answer interaction 2");
		assertThat(words("r1", "all", "rules")).as("the second was not read again").containsExactlyInAnyOrder("alert – 1",
				"answer interaction 1");
		assertThat(corpus.view(Set.of("r1", "all", "rules")).codings(posts.get(0))).extracting(it -> it.value().text())
				.containsExactly("answer", "alert");
		say("other", List.of(posts.get(0)), "levels", Map.of(LEVEL, "service"));
		assertThat(words("r1", "all", "rules", "other")).as("who codes no usages comes beside").contains("alert service 1");
		say("again", List.of(posts.get(0)), "rules", Map.of(Facet.USAGE, "event"));
		assertThat(words("r1", "all", "rules", "other", "again")).as("and stays").contains("event service 1");
		say("anew", List.of(posts.get(0)), "ensemble", Map.of(Facet.USAGE, "advice", LEVEL, "communication"));
		assertThat(words("r1", "all", "rules", "anew")).contains("advice communication 1");
	}

	/** The rule in numbers: a program abstains from the usage and the level of the one before goes too. */
	@Test
	void whoAbstainsFromTheUsageReplacesTheLevelTooAndAPersonsWordStays() throws IOException {
		List<Long> posts = add("r1", SamplePosts.post(1, "a", "x"), SamplePosts.post(2, "a", "y"));
		say("all", posts, "ensemble", Map.of(Facet.USAGE, "answer", LEVEL, "interaction"));
		say("rules", posts, "rules", Map.of(Facet.USAGE, ""));
		corpus.code(Coding.byHand(posts.get(1), LEVEL, CodeSet.of("service"), "ana", NOON, "1", Coding.NEW));
		assertThat(words("r1", "all", "rules")).containsExactlyInAnyOrder(" – 1", " service 1");
		assertThat(corpus.view(Set.of("r1", "all", "rules")).codedByPrograms()).containsOnlyKeys(Facet.USAGE);
		assertThat(corpus.view(Set.of("r1", "all")).codedByPrograms()).containsOnly(Map.entry(Facet.USAGE, 2L), Map.entry(LEVEL, 2L));
	}

	private List<String> words(String... runs) throws IOException {
		return corpus.view(Set.of(runs)).counts(List.of(), Set.of(LEVEL)).stream()
				.map(it -> it.usage() + " " + (it.codes().containsKey(LEVEL) ? it.codes().get(LEVEL).id() : "–") + " " + it.posts()).toList();
	}

	private void say(String run, List<Long> posts, String program, Map<Facet, String> said) throws IOException {
		try (RunWriter<Coding> writer = corpus.appendCodings(run, NOON)) {
			for (long post : posts) {
				for (var each : said.entrySet()) {
					writer.add(Coding.byMachine(post, each.getKey(), CodeSet.parse(each.getValue()), program, NOON, "1", 0.75, ""));
				}
			}
			writer.commit();
		}
	}

	/** Ana and Bo disagree; Bo takes back his own and hers holds; then hers is taken back too, and the machine's is left. */
	@Test
	void whoTakesBackACodeTakesBackTheirOwn() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		classify("c1", post, Facet.USAGE, "alert");
		var runs = Set.of("r1", "c1");
		Coding ana = code(post, "answer", "ana");
		Coding bo = code(post, "consultation", "bo");
		assertThat(usage(runs)).as("one against one").isEqualTo(" OPEN");
		Coding taken = corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.NONE, "bo", NOON, "1", bo.id()));
		assertThat(usage(runs)).as("the other person's standing code").isEqualTo("answer HUMAN");
		assertThat(Coding.wordOf("bo", corpus.view(runs).codings(post), Facet.USAGE)).contains(taken);
		assertThat(Coding.wordOf("ana", corpus.view(runs).codings(post), Facet.USAGE)).contains(ana);
		assertThat(corpus.view(runs).codings(post)).as("nothing is forgotten").extracting(it -> it.value().text()).containsExactly("alert",
				"answer",
				"consultation", "");
		corpus.code(ana.restating(NOON, "1", ana.id()));
		corpus.code(bo.restating(NOON, "1", taken.id()));
		assertThat(usage(runs)).as("brought back").isEqualTo(" OPEN");
		code(post, "", "bo");
		code(post, "", "ana");
		assertThat(usage(runs)).isEqualTo("alert MACHINE");
	}

	/** The examples by which the rule is stated: words of persons in order of speaking, and what is in force. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			ana:alert | alert UNANIMOUS
			ana:alert bo:alert | alert UNANIMOUS
			ana:alert bo:event | OPEN
			ana:alert bo:event cy:event | event MAJORITY
			ana:alert bo:event cy:advice | OPEN
			ana:alert bo:event cy:event di:alert | OPEN
			ana:alert bo:event cy:event di:event | event MAJORITY
			ana:alert bo:event ana:event | event UNANIMOUS
			ana:alert bo:event cy:event bo: | OPEN
			ana:alert bo:event !ana+bo:advice | advice ADJUDICATED
			!cy:advice ana:alert bo:event | advice ADJUDICATED
			ana:alert !cy:event !di:advice | advice ADJUDICATED
			ana:alert bo:event !cy:advice !cy: | OPEN
			ana:alert ~bo:event | alert UNANIMOUS
			ana:alert ~ana:event ~!cy:event | alert UNANIMOUS
			~ana:event | rules PROGRAM
			ana:a_b bo:b_a cy:c | a_b MAJORITY
			""", delimiter = '|')
	void theRuleByItsExamples(String said, String expected) throws IOException {
		corpus.train("t1");
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		classify("c1", post, Facet.USAGE, "rules");
		say(post, said);
		CorpusView view = corpus.view(Set.of("r1", "c1"));
		InForce inForce = InForce.of(view.codings(post), Facet.USAGE, view.trainingSets());
		assertThat((inForce.value().text().replace(' ', '_') + " " + inForce.basis()).strip()).isEqualTo(expected);
		if (!expected.contains("a_b")) {
			assertThat(usage(Set.of("r1", "c1"))).isEqualTo(inForce.value() + " " + inForce.codedBy());
		}
	}

	/** {@code !} for a decision, {@code ~} for training. */
	private void say(long post, String said) throws IOException {
		for (String word : said.split(" ")) {
			String[] parts = word.replaceAll("[~!]", "").split(":", 2);
			var coding = new Coding(Coding.NEW, post, Facet.USAGE, CodeSet.parse(parts[1].replace('_', ' ')), parts[0],
					word.contains("!") ? CoderKind.ADJUDICATED : CoderKind.HUMAN, NOON, "1", null, "", Coding.NEW, "");
			corpus.code(word.contains("~") ? coding.with(new CodingDetails(1, "t1", "", "", null)) : coding);
		}
	}

	/** Three persons, a group that decides and a program code in any order; the rule is kept with pencil and paper. */
	@Test
	void theRuleHoldsWhateverTheOrder() throws IOException {
		var random = new Random(5);
		var seen = new TreeSet<String>();
		for (int round = 0; round < 25; round++) {
			Set<String> runs = Set.of("r" + round, "c" + round);
			long post = add("r" + round, SamplePosts.post(round, "a", "x")).get(0);
			String machine = round % 3 == 0 ? "" : "alert";
			classify("c" + round, post, Facet.USAGE, machine);
			var standing = new HashMap<String, String>();
			for (int step = 0; step < round % 8; step++) {
				String person = List.of("ana", "bo", "cy", "!di").get(random.nextInt(step < 4 ? 3 : 4));
				String value = List.of("", "answer", "event", "advice").get(random.nextInt(4));
				say(post, person + ":" + value);
				standing.put(person, value);
			}
			String decided = standing.getOrDefault("!di", "");
			standing.remove("!di");
			standing.values().removeIf(String::isEmpty);
			List<String> words = standing.values().stream().sorted().toList();
			// In three sorted words, one that is there twice is in the middle; of two, both must be equal.
			String common = words.isEmpty() ? "" : words.get(words.size() / 2);
			boolean agreed = words.stream().filter(common::equals).count() >= (words.size() == 1 ? 1 : 2);
			String expected = !decided.isEmpty() ? decided + " HUMAN" : words.isEmpty() ? machine.isEmpty() ? " ABSTAINED" : "alert MACHINE"
					: agreed ? common + " HUMAN" : " OPEN";
			assertThat(usage(runs)).as(standing + " " + decided).isEqualTo(expected);
			seen.add(expected.substring(expected.indexOf(' ') + 1));
		}
		assertThat(seen).containsExactly("ABSTAINED", "HUMAN", "MACHINE", "OPEN");
	}

	/** A code of the post itself in a theory: where persons disagree on it, it is not placed by its usage either. */
	@Test
	void openInATheoryIsACellOfItsOwn() throws IOException {
		Facet theory = new Facet("grunig");
		List<Long> posts = add("r1", SamplePosts.post(1, "a", "x"), SamplePosts.post(2, "a", "y"));
		classify("c1", posts.get(0), theory, "press_agentry");
		corpus.code(Coding.byHand(posts.get(0), theory, CodeSet.of("two_way"), "ana", NOON, "1", Coding.NEW));
		corpus.code(Coding.byHand(posts.get(0), theory, CodeSet.of("press_agentry"), "bo", NOON, "1", Coding.NEW));
		List<CountCell> cells = corpus.view(Set.of("r1", "c1")).counts(List.of(), Set.of(theory));
		assertThat(cells).extracting(it -> it.code(theory) + " " + it.by(theory) + " " + it.codedBy() + " " + it.posts())
				.containsExactlyInAnyOrder(" OPEN NOBODY 1", " NOBODY NOBODY 1");
	}

	/** That a set trains is kept in the file, once. */
	@Test
	void aSetThatTrainsIsKnownToWhoOpensTheFile() throws IOException {
		corpus.train("t1");
		corpus.train("t1");
		corpus.train("a set");
		corpus.close();
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
		assertThat(corpus.view(Set.of()).trainingSets()).containsExactlyInAnyOrder("a set", "t1");
	}

	private Coding code(long post, String usage, String coder) throws IOException {
		return corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.parse(usage), coder, NOON, "1", Coding.NEW));
	}

	/** A coder is in the corpus from the same moment as their coding, and needs no study that was saved. */
	@Test
	void aCoderComesWithTheirCoding() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		assertThat(corpus.coders()).isEmpty();
		classify("c1", post, Facet.USAGE, "alert");
		corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.of("event"), "anne-roy", NOON, "1", Coding.NEW), "Anne Roy");
		corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.of("answer"), "anne-roy", NOON, "1", Coding.NEW), "Another Name");
		corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.of("answer"), "bo", NOON, "1", Coding.NEW));
		corpus.close();
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
		assertThat(corpus.coders()).containsExactly(new PersonCoder("anne-roy", "Anne Roy"), new PersonCoder("bo", "bo"));
	}

	/** The file was written by a release that kept no names. */
	@Test
	void coderOfAnOlderCorpusIsCalledAsTheirId() throws Exception {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.of("event"), "ana", NOON, "1", Coding.NEW), "Ana Lys");
		corpus.close();
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file(), new Properties());
				var statement = connection.createStatement()) {
			statement.execute("DROP TABLE coders");
		}
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
		assertThat(corpus.coders()).containsExactly(new PersonCoder("ana", "ana"));
		assertThat(usage(Set.of("r1"))).isEqualTo("event HUMAN");
		corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.of("advice"), "ana", NOON, "1", Coding.NEW), "Ana Lys");
		assertThat(corpus.coders()).containsExactly(new PersonCoder("ana", "Ana Lys"));
	}

	/** The cube and the log must tell the same. */
	private String usage(Set<String> runs) throws IOException {
		CorpusView view = corpus.view(runs);
		CountCell cell = view.counts(List.of()).get(0);
		long key = view.select(PostFilter.ALL, List.of()).key(0);
		InForce inForce = InForce.of(view.codings(key), Facet.USAGE, view.trainingSets());
		assertThat(inForce.value() + " " + inForce.codedBy()).isEqualTo(cell.usage() + " " + cell.codedBy());
		assertThat(view.select(PostFilter.ALL.withCodedBy(cell.codedBy()), List.of()).size()).isEqualTo(1);
		return cell.usage() + " " + cell.codedBy();
	}

	@Test
	void keepsProvenanceOfACoding() throws IOException {
		long post = add("r1", SamplePosts.post(1, "a", "x")).get(0);
		classify("c1", post, new Facet("grunig"), "press_agentry");
		Coding hand = corpus.code(Coding.byHand(post, new Facet("chang_kannan"), CodeSet.of("service"), "ana", NOON, "2", Coding.NEW));
		assertThat(corpus.view(Set.of("c1")).codings(post)).containsExactly(new Coding(1, post, new Facet("grunig"), CodeSet.of("press_agentry"),
				"rules", CoderKind.MACHINE, NOON, "1", 0.75, "[\"r1\"]", Coding.NEW, "c1"), hand);
		CorpusView view = corpus.view(Set.of("r1", "c1"));
		assertThat(view.theories()).containsExactly(new Facet("chang_kannan"), new Facet("grunig"));
		CountCell cell = view.counts(List.of(), view.theories()).get(0);
		assertThat(cell.codes()).isEqualTo(Map.of(new Facet("grunig"), new CountCell.Code("press_agentry", CodedBy.MACHINE),
				new Facet("chang_kannan"), new CountCell.Code("service", CodedBy.HUMAN)));
		assertThat(cell.usage()).isEmpty();
	}
}
