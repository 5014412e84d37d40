// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.FacetAnswer;
import org.palier.coding.handout.PackageDesk;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.ParquetFile;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.JsonNode;

/** Posts by command: from a file to codings of programs and persons, and what of it leaves. */
class PostCommandsTest extends TypedCommands {

	/** Five posts: two by an agency, one that relays it, two by a citizen; one of them is a duplicate row. */
	@Test
	void postsGoFromFileToCodingsAndParquet() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		run("import", study, write("long.csv", """
				agency_id,platform,status,handle
				a,twitter,present,OfficeA
				""").toString());
		Path posts = write("posts.csv", """
				id,thread_id,author,body,timestamp
				1,1,OfficeA,Avertissement : évacuez le secteur immédiatement,2024-01-02 10:00:00
				2,2,OfficeA,Nous embauchons : postulez avant vendredi,2024-01-03 10:00:00
				3,3,citizen,RT @OfficeA: Avertissement : évacuez le secteur,2024-01-03 11:00:00
				4,4,citizen,bonjour,2024-01-04 11:00:00
				4,4,citizen,bonjour,2024-01-04 11:00:00
				""");

		assertThat(run("import", study, posts.toString(), "--platform", "twitter", "--json")).as(err.toString()).isZero();
		JsonNode imported = json();
		assertThat(imported.get("read").asInt()).isEqualTo(5);
		assertThat(imported.get("posts").asInt()).isEqualTo(4);
		assertThat(imported.get("rejected").asInt()).isEqualTo(1);
		assertThat(Files.readString(Path.of(imported.get("rejectedFile").asText()))).contains("bonjour");

		assertThat(run("attribute", study, "--json")).isZero();
		assertThat(json().get("direct").asInt()).isEqualTo(2);
		assertThat(json().get("relayed").asInt()).isEqualTo(1);
		assertThat(json().get("unattributed").asInt()).isEqualTo(1);

		assertThat(run("classify", study, "--classifier", "rules", "--json")).isZero();
		assertThat(json().get("posts").asInt()).isEqualTo(4);
		assertThat(json().get("usages").get("alert").asInt()).isEqualTo(2);
		assertThat(json().get("usages").get("job_offer").asInt()).isEqualTo(1);

		assertThat(run("export", study, "--parquet", folder.resolve("out").toString(), "--json")).isZero();
		assertThat(Files.size(folder.resolve("out/posts.parquet"))).isPositive();
		for (String author : List.of("agency", "other")) {
			assertThat(run("export", study, "--parquet", folder.resolve(author).toString(), "--where", "author = " + author, "--json"))
					.as(err.toString()).isZero();
			assertThat(json().get("posts").asInt()).as(author).isEqualTo(2);
			assertThat(json().get("where").asText()).isEqualTo("author = " + author);
		}
		assertThat(run("classify", study, "--classifier", "nonsense")).isEqualTo(2);
		codesComeAndGo();
		codersDifferAndDecide();
		packagesGoAndComeBack();
		textsChangeTwinsAreFoundAndTheWebIsAskedOfNobody();
	}

	/** By hand: post 1 changed after it was coded; post 2 stands on the other account of its agency word for word. */
	private void textsChangeTwinsAreFoundAndTheWebIsAskedOfNobody() throws Exception {
		run("import", study, write("more.csv", "agency_id,platform,status,handle\na,facebook,present,OfficeAPage\n").toString());
		assertThat(run("look-again", study, "--json")).as(err.toString()).isZero();
		assertThat(json().get("posts").asInt()).isZero();
		run("import", study, write("changed.csv", """
				id,thread_id,author,body,timestamp
				1,1,OfficeA,Avertissement levé : retour à la normale,2024-01-02 10:00:00
				""").toString(), "--platform", "twitter");
		assertThat(run("look-again", study, "--identified", "--json")).as(err.toString()).isZero();
		assertThat(json().get("posts").asInt()).isEqualTo(1);
		assertThat(json().get("list").get(0).get("id").asText()).isEqualTo("1");
		assertThat(json().get("list").get(0).get("then").asText()).contains("évacuez");
		assertThat(json().get("list").get(0).get("now").asText()).contains("retour à la normale");
		assertThat(run("look-again", study, "--strict")).isEqualTo(1);
		run("import", study, write("page.csv", """
				id,thread_id,author,body,timestamp
				9,9,OfficeAPage,Nous embauchons : postulez avant vendredi,2024-01-03 10:05:00
				""").toString(), "--platform", "facebook");
		assertThat(run("duplicates", study, "--posts", "--json")).as(err.toString()).isZero();
		assertThat(List.of(json().get("groups").asInt(), json().get("posts").asInt())).containsExactly(1, 2);
		assertThat(json().get("list").get(0).get("agency").asText()).isEqualTo("a");
		assertThat(run("fetch", study, "--platform", "mastodon", "--since", "2026-01-01")).as("no agency is there").isEqualTo(3);
		assertThat(run("fetch", study, "--platform", "nowhere", "--since", "2026-01-01")).isEqualTo(2);
		assertThat(run("fetch", study, "--platform", "mastodon", "--since", "yesterday")).isEqualTo(2);
		assertThat(run("import", study, write("publics.csv", "name,kind,twitter\nGazette,press,@gazette_inventee\n").toString(), "--kind",
				"publics", "--json"))
				.as(err.toString()).isZero();
		assertThat(json().get("accepted").asInt()).isEqualTo(1);
		assertThat(StudyFolder.at(Path.of(study)).file().load().getPublics()).singleElement()
				.satisfies(it -> assertThat(it.getKind().getId()).isEqualTo("journalist"));
	}

	/** From a draw to a package, what its coder says in it, and the merge, tried, done and done again. */
	private void packagesGoAndComeBack() throws Exception {
		assertThat(run("sample", study, "--size", "1", "--search", "EVACUEZ", "--disagreement", "--authors", "everybody")).isEqualTo(2);
		assertThat(err.toString()).contains("--least-certain, --disagreement or --search");
		// Two posts say « évacuez »; coders differed on one of the four.
		assertThat(run("sample", study, "--size", "3", "--search", "evacuez", "--authors", "everybody")).isEqualTo(2);
		assertThat(err.toString()).contains("3 posts that hold “evacuez”", "there are 2");
		assertThat(run("sample", study, "--size", "1", "--disagreement", "--authors", "everybody", "--dry-run", "--json"))
				.as(err.toString()).isZero();
		assertThat(json().get("posts").get(0).get("part").asText()).isEqualTo("targeted");
		assertThat(json().get("posts").get(0).get("probability").isNull()).isTrue();
		assertThat(run("sample", study, "--size", "2", "--search", "evacuez", "--authors", "everybody", "--coders", "Dora", "--name", "s2",
				"--json")).as(err.toString()).isZero();
		Path file = folder.resolve("dora.palier-set");
		assertThat(run("package", study, "--set", "s2", "--coder", "Dora", "--out", file.toString(), "--json")).as(err.toString()).isZero();
		assertThat(json().get("posts").asInt()).isEqualTo(2);
		CodingDesk desk = PackageDesk.open(file, Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));
		DeskPost first = desk.posts(0, 1).getFirst();
		desk.give(first, CoderSheet.EMPTY.with(Facet.USAGE, new FacetAnswer(CodeSet.of("alert"), "")));
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));
		assertThat(run("merge", study, file.toString(), "--dry-run", "--json")).as(err.toString()).isZero();
		assertThat(json().get("fates").get("new").asInt()).isEqualTo(1);
		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);
		assertThat(run("merge", study, file.toString(), "--json")).as(err.toString()).isZero();
		assertThat(json().get("taken").asInt()).isEqualTo(1);
		assertThat(run("merge", study, file.toString(), "--json")).as(err.toString()).isZero();
		assertThat(List.of(json().get("taken").asInt(), json().get("fates").get("known").asInt())).containsExactly(0, 1);
	}

	/** Anne saw answers on the page of an agency, Ben did not. */
	private void presencesToo(StudyFolder place) throws Exception {
		Study changed = place.file().load();
		Agency agency = changed.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).filter(it -> it.getId().equals("a"))
				.findFirst().orElseThrow();
		for (String id : List.of("anne", "ben")) {
			PresenceCoding coding = PalierFactory.eINSTANCE.createPresenceCoding();
			coding.setCoder(changed.getCoders().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow());
			changed.getUsages().stream().filter(it -> it.getId().equals("alert") || id.equals("anne") && it.getId().equals("answer"))
					.forEach(coding.getUsages()::add);
			agency.getPresences().getFirst().getCodings().add(coding);
		}
		String platform = agency.getPresences().getFirst().getPlatform().getId();
		place.file().save(changed);
		String file = write("presences.csv", "agency,platform,usages,reason,by\na," + platform + ",alert answer,answers by name,anne+ben\n")
				.toString();
		assertThat(run("adjudicate", study, "--presences", "--json")).as(err.toString()).isZero();
		assertThat(List.of(json().get("presences").asInt(), json().get("open").asInt())).containsExactly(1, 1);
		assertThat(json().get("disagreements").get(0).get("differing").get(0).asText()).isEqualTo("answer");
		assertThat(run("adjudicate", study, "--presences", "--decisions", file, "--json")).as(err.toString()).isZero();
		assertThat(List.of(json().get("recorded").asInt(), json().get("open").asInt())).containsExactly(1, 0);
		assertThat(place.file().load().getJurisdictions().stream().flatMap(it -> it.getAgencies().stream())
				.filter(it -> it.getId().equals("a")).findFirst().orElseThrow()
				.getPresences().getFirst().getDecision().getBy()).hasSize(2);
	}

	/** From a set to agreement, decisions, a classifier held against them, a report that says so, and manifests that hold it. */
	private void codersDifferAndDecide() throws Exception {
		assertThat(run("sample", study, "--size", "4", "--authors", "everybody", "--coders", "Anne,Ben", "--name", "s1", "--json"))
				.as(err.toString()).isZero();
		String set = json().get("id").asText();
		var place = StudyFolder.at(Path.of(study));
		try (Corpus corpus = place.openCorpus(place.file().load(), CorpusSettings.of("test"))) {
			for (long post = 1; post <= 4; post++) {
				for (String coder : List.of("anne", "ben")) {
					String usage = post == 2 ? "job_offer" : post == 3 && coder.equals("ben") ? "event" : "alert";
					corpus.code(Coding.byHand(post, Facet.USAGE, CodeSet.parse(usage), coder, Instant.EPOCH, "1", Coding.NEW)
							.with(new CodingDetails(1, set, "", "", null)));
				}
			}
		}
		assertThat(run("agreement", study, "--set", "s1", "--draws", "20", "--json")).as(err.toString()).isZero();
		// Posts 1 and 2 are of an account of the study.
		assertThat(json().findValuesAsText("item_id")).hasSize(4).contains("1", "2").filteredOn(it -> it.startsWith("p_")).hasSize(2);
		assertThat(run("agreement", study, "--set", "s1", "--draws", "20", "--identified", "--json")).as(err.toString()).isZero();
		JsonNode found = json();
		assertThat(found.findValuesAsText("measure")).contains("percent", "krippendorff", "confusion");
		for (JsonNode it : found) {
			if (it.get("measure").asText().equals("percent") && it.get("category").isNull()) {
				assertThat(it.get("value").asDouble()).isEqualTo(0.75);
				assertThat(it.get("facet").asText()).isEqualTo("usage");
			}
			if (it.get("measure").asText().equals("confusion") && it.get("category").asText().equals("alert")
					&& it.get("against").asText().equals("event")) {
				assertThat(it.get("posts").get(0).get("item_id").asText()).isEqualTo("3");
			}
		}
		assertThat(run("adjudicate", study, "--set", "s1", "--json")).isZero();
		assertThat(json().get("open").asInt()).isEqualTo(1);
		assertThat(json().get("disagreements").get(0).get("codes").get(1).get("coder").asText()).isEqualTo("Ben");
		assertThat(run("adjudicate", study, "--set", "s1", "--machine", "--json")).as(err.toString()).isZero();
		assertThat(json().get("disagreements").get(0).has("machine")).as("no program is heard before").isFalse();
		byte[] before = Files.readAllBytes(place.file().path());
		String wrong = write("decisions.csv", "platform,item_id,facet,value,reason,by\ntwitter,3,usage,event,,chloe\n").toString();
		assertThat(run("adjudicate", study, "--set", "s1", "--decisions", wrong, "--coder", "Chloe")).isEqualTo(3);
		assertThat(err.toString()).contains("Line 2: a decision needs a reason");
		assertThat(Files.readAllBytes(place.file().path())).isEqualTo(before);
		String right = write("decisions.csv", "platform,item_id,facet,value,reason,by\ntwitter,3,usage,alert,relays one,chloe\n").toString();
		assertThat(run("adjudicate", study, "--set", "s1", "--decisions", right, "--coder", "Chloe", "--json")).as(err.toString()).isZero();
		assertThat(List.of(json().get("recorded").asInt(), json().get("open").asInt())).containsExactly(1, 0);
		// Post 3 relays post 1; it is of an account that is nobody's, and its id leaves only when somebody asks for it.
		assertThat(run("explain", study, "--platform", "twitter", "--post", "1", "--json")).as(err.toString()).isZero();
		JsonNode usage = json().get("facets").get(0);
		assertThat(usage.get("code").asText()).isEqualTo("alert");
		assertThat(usage.get("reasons").findValuesAsText("quoted")).contains("évacuez");
		assertThat(usage.get("nearest").get(0).get("id").asText()).startsWith("p_");
		assertThat(run("explain", study, "--platform", "twitter", "--post", "1", "--nearest", "1", "--identified", "--json")).isZero();
		assertThat(json().get("facets").get(0).get("nearest")).singleElement()
				.satisfies(it -> assertThat(List.of(it.get("id").asText(), it.get("code").asText())).containsExactly("3", "alert"));
		assertThat(run("explain", study, "--platform", "twitter", "--post", "77")).isEqualTo(2);
		assertThat(err.toString()).contains("77");
		assertThat(run("adjudicate", study, "--set", "s1", "--machine", "--json")).as(err.toString()).isZero();
		assertThat(json().get("disagreements").get(0).get("machine").get("value").asText()).isEqualTo("alert");
		assertThat(run("adjudicate", study)).isEqualTo(2);
		assertThat(err.toString()).contains("--presences");
		presencesToo(place);
		assertThat(run("adjudicate", study, "--set", "nope")).isEqualTo(2);
		assertThat(err.toString()).contains("s1");
		assertThat(run("evaluate", study, "--set", "s1", "--json")).as(err.toString()).isZero();
		assertThat(List.of(json().get("rows").asInt(), json().get("adjudicated").asInt(), json().get("missing").asInt())).containsExactly(4,
				1, 0);
		assertThat(json().get("weighted").asBoolean()).isTrue();
		assertThat(run("evaluate", study, "--classifier", "rules")).as("against nothing").isEqualTo(2);
		assertThat(run("report", study, "--format", "html", "--lang", "fr")).as(err.toString()).isZero();
		Path report;
		try (var files = Files.walk(place.path())) {
			report = files.filter(it -> it.toString().endsWith("report-fr.html")).findFirst().orElseThrow();
		}
		assertThat(Files.readString(report)).contains("Comment les publications ont été codées", "Ensemble s1",
				"tranchés, chacun avec un motif, par Chloe",
				"Codes de machine face à l’échantillon s1");
		try (var files = Files.list(place.runs())) {
			for (Path manifest : files.filter(it -> it.toString().matches(".*(adjudication|report)\\.json")).sorted().toList()) {
				assertThat(run("verify", manifest.toString())).as(manifest + " " + out + err).isZero();
			}
		}
	}

	/** Labels that others gave beside posts, of two published files; counted by Python's csv beforehand. */
	@Test
	void labelsOfPublishedFilesComeInAsWordsOfACoder() throws Exception {
		Path labelled = Path.of(System.getenv().getOrDefault("PALIER_DATA", "../shared/data")).resolve("labelled");
		assumeTrue(Files.isDirectory(labelled), labelled + " is not there");
		run("new", study);
		String crisis = labelled.resolve("crisislex_2013_Lac_Megantic_part60.csv").toString();
		assertThat(run("import", study, crisis, "--json")).isZero();
		assertThat(run("import", study, crisis, "--kind", "codings", "--coder", "CrisisLex", "--code-column", "Information Type", "--map",
				"Caution and advice=advice,Donations and volunteering=mobilization", "--json")).isZero();
		assertThat(json().get("read").asInt()).isEqualTo(585);
		assertThat(json().get("accepted").asInt()).isEqualTo(4 + 51);
		assertThat(json().get("rejected").asInt()).isEqualTo(585 - 55);
		assertThat(json().get("remarks").toString()).contains("Other Useful Information (266)");
		String political = labelled.resolve("us_political_social_media_part60.csv").toString();
		assertThat(run("import", study, political, "--json")).isZero();
		assertThat(run("import", study, political, "--kind", "codings", "--coder", "CrowdFlower", "--code-column", "message", "--map",
				"policy=news_release",
				"--json")).isZero();
		assertThat(json().get("read").asInt()).isEqualTo(2999);
		assertThat(json().get("accepted").asInt()).as("policy, mobilization and other").isEqualTo(857 + 81 + 70);
		assertThat(json().get("remarks").toString()).contains("personal (716)");
		Path out = folder.resolve("labels-out.csv");
		assertThat(run("codings", study, "--out", out.toString(), "--identified", "--json")).isZero();
		assertThat(json().get("rows").asInt()).isEqualTo(55 + 1008);
	}

	/** The machine's words go out; a person's come in, once, and count. */
	private void codesComeAndGo() throws Exception {
		Path out = folder.resolve("codings.csv");
		assertThat(run("codings", study, "--out", out.toString(), "--json")).isZero();
		assertThat(json().get("rows").asInt())
				.isEqualTo((int) Files.readAllLines(out).stream().filter(it -> it.contains(",rules,machine,")).count());
		assertThat(json().get("release").asText()).isEqualTo("redacted");
		String labels = write("labels.csv", "item_id,code,confidence\n1,alerte,0.75\n2,Emploi,\n9,alert,1\n4,bonjour,1\n").toString();
		String[] request = { "import", study, labels, "--kind", "codings", "--coder", "Anne", "--facet", "usage", "--map",
				"emploi=job_offer", "--json" };
		assertThat(run(request)).isZero();
		assertThat(json().get("read").asInt()).isEqualTo(4);
		assertThat(json().get("codings").asInt()).isEqualTo(2);
		assertThat(json().get("rejected").asInt()).isEqualTo(2);
		assertThat(Files.readString(Path.of(json().get("rejectedFile").asText()))).contains("9,alert,1").contains("no_post")
				.contains("unknown_code");
		assertThat(run("verify", Path.of(study, "runs", json().get("run").asText() + ".json").toString())).as("its table read again").isZero();
		assertThat(run(request)).isZero();
		assertThat(json().get("known").asInt()).isEqualTo(2);
		assertThat(run("codings", study, "--out", out.toString(), "--json")).isZero();
		assertThat(Files.readString(out)).contains("twitter,1,usage,alert,anne,human");
		assertThat(run("import", study, labels, "--kind", "codings", "--coder", "Anne", "--map", "emploi=nonsense")).isEqualTo(2);
		assertThat(run("import", study, labels, "--coder", "Anne")).as("of another kind").isEqualTo(2);
		// --map is of tables of agencies as well.
		String agencies = write("agencies.csv", "label\nPorts\n").toString();
		assertThat(run("import", study, agencies, "--kind", "table", "--map", "name=label", "--dry-run")).as(err.toString()).isZero();
		assertThat(run("codings", study, "--out", out.toString(), "--form", "nonsense")).isEqualTo(2);
	}

	/** The key is named, never stored; what leaves is redacted; what was erased is held back, and a manifest of before says so. */
	@Test
	void personsAreHiddenAtTheDoorAndErasedForGood() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		run("import", study, write("long.csv", """
				agency_id,platform,status,handle
				a,twitter,present,OfficeA
				""").toString());
		Path posts = write("posts.csv", """
				id,thread_id,body,author,timestamp
				1,1,Avis d’ébullition à @anne_b,OfficeA,2024-01-02 10:00:00
				2,1,Merci @OfficeA; 418 555-0199,anne_b,2024-01-03 10:00:00
				3,1,RT @anne_b: bonjour,luc_c,2024-01-04 11:00:00
				""");
		String key = folder.resolve("study.key").toString();
		assertThat(run("import", study, posts.toString(), "--platform", "twitter", "--privacy", "gdpr")).isEqualTo(2);
		assertThat(err.toString()).contains("gdpr", "none, loi25, research, public-bodies");
		assertThat(run("import", study, posts.toString(), "--platform", "twitter", "--privacy", "loi25")).isEqualTo(2);
		assertThat(err.toString()).contains("--key", "PALIER_KEY");

		assertThat(run("import", study, posts.toString(), "--platform", "twitter", "--json")).as(err.toString()).isZero();
		String imported = json().get("run").asText();
		run("attribute", study, "--json");
		assertThat(json().get("direct").asInt()).isOne();
		assertThat(out.toString()).contains("\"release\":\"redacted\"").doesNotContain("anne_b").doesNotContain("luc_c")
				.containsIgnoringCase("officea");
		run("attribute", study, "--identified", "--json");
		assertThat(out.toString()).contains("anne_b", "luc_c");
		assertThat(run("export", study, "--parquet", folder.resolve("out").toString(), "--json")).isZero();
		assertThat(json().get("release").asText()).isEqualTo("redacted");
		assertThat(ParquetFile.holds(folder.resolve("out/posts.parquet"),
				row -> Stream.of("anne_b", "luc_c", "555-0199").anyMatch(row.toLowerCase()::contains))).isFalse();
		assertThat(ParquetFile.holds(folder.resolve("out/posts.parquet"), row -> row.toLowerCase().contains("officea"))).isTrue();

		assertThat(found("anne_b")).as("who is masked is not found").isZero();
		assertThat(found("anne_b", "--identified")).isEqualTo(2);
		assertThat(found("avis")).isOne();
		assertThat(json().get("found").findValue("line").asText()).startsWith("Avis d’ébullition").doesNotContain("anne_b");
		assertThat(found("avis", "--where", "author = other")).isZero();
		assertThat(run("search", study, "avis", "--in", "tweets")).isEqualTo(2);
		assertThat(err.toString()).contains("bodies, posts, interviews, notes, help");
		assertThat(run("search", study, "…")).isEqualTo(2);

		assertThat(run("erase", study, "--author", "@Anne_B", "--dry-run", "--json")).as(err.toString()).isZero();
		assertThat(json().get("posts").asInt()).isOne();
		assertThat(json().get("searchIndex").asText()).isEqualTo("search-index");
		assertThat(json().get("handedOut")).hasSize(1);
		assertThat(run("erase", study, "--author", "@Anne_B", "--rehearse", "--dry-run")).isEqualTo(2);
		assertThat(run("erase", study, "--author", "@Anne_B", "--rehearse", "--json")).as(err.toString()).isZero();
		assertThat(json().get("posts").asInt()).isOne();
		assertThat(json().get("rehearsal").get("bytesLikeNames").asInt()).isZero();
		assertThat(run("erase", study, "--author", "@Anne_B", "--json")).as(err.toString()).isZero();
		assertThat(Path.of(study, "search-index")).doesNotExist();
		assertThat(found("anne_b", "--identified")).isZero();
		assertThat(run("export", study, "--qdpx", folder.resolve("p.qdpx").toString()))
				.as("whole interviews go when somebody asks for them").isEqualTo(2);
		assertThat(run("export", study, "--parquet", folder.resolve("out").toString(), "--identified", "--json")).isZero();
		assertThat(ParquetFile.holds(folder.resolve("out/posts.parquet"), row -> row.toLowerCase().contains("anne_b"))).isFalse();
		assertThat(run("verify", Path.of(study, "runs", imported + ".json").toString(), "--input", posts.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("cannot be repeated since the erasure of");
		assertThat(run("erase", study, "--period", "yesterday")).isEqualTo(2);
		assertThat(err.toString()).contains("yesterday");

		assertThat(run("import", study, posts.toString(), "--platform", "twitter", "--privacy", "loi25", "--key", key, "--keep-until",
				"2001-01-31", "--json"))
				.as(err.toString()).isZero();
		assertThat(json().get("erased").asInt()).isOne();
		assertThat(run("runs", study, "--json")).isZero();
		assertThat(out.toString()).contains("\"privacy\":\"loi25\"", "\"due\":true").doesNotContain(key);
		assertThat(Files.readString(Path.of(study, "study.palier"))).doesNotContain(key);
	}

	/** How many posts a search finds. */
	private int found(String words, String... more) throws Exception {
		List<String> line = new ArrayList<>(List.of("search", study, words, "--in", "posts", "--json"));
		line.addAll(List.of(more));
		assertThat(run(line.toArray(String[]::new))).as(err.toString()).isZero();
		return json().get("found").get(0).get("total").asInt();
	}
}
