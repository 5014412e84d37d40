// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Shares by agency, and differences of groups and of codes, from a set in which people read all. Office A of QC wrote 40 alerts, of which
 * people call 10 events; office B of US wrote 40 job offers, and office C of QC five, as people say too.
 */
class EstimateCommandTest extends TypedCommands {

	@Test
	void sharesAreToldByAgencyAndHeldBesideEachOther() throws Exception {
		code();
		byAgency();
		between();
		ofCodes();
		whatCannotBeToldIsSaid();
		aForgedPostIsNamed();
	}

	/** Numbers that are told and written nowhere rest on posts that can be verified all the same. */
	private void aForgedPostIsNamed() throws Exception {
		assertThat(run("estimate", study, "--set", "s1", "--json")).as(err.toString()).isZero();
		String manifest = Path.of(study, "runs", json().get("run").asText() + ".json").toString();
		assertThat(run("verify", manifest)).as(out + "" + err).isZero();
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + Path.of(study, "corpus.duckdb"), new Properties());
				var statement = connection.createStatement()) {
			statement.execute("UPDATE posts SET text = 'forged' WHERE key = 1");
		}
		assertThat(run("verify", manifest)).isEqualTo(1);
		assertThat(out.toString()).contains("What differs: text. It now reads “forged”.");
	}

	/** As the window says it (EstimateQuestionTest has its words): 29 posts correct nothing, by whatever way somebody asks. */
	@Test
	void fewerThanThirtyCodedPostsAreRefused() throws Exception {
		code();
		assertThat(run("sample", study, "--size", "29", "--coders", "Anne", "--name", "s2", "--json")).as(err.toString()).isZero();
		String set = json().get("id").asText();
		StudyFolder place = StudyFolder.at(Path.of(study));
		Study loaded = place.file().load();
		try (Corpus corpus = place.openCorpus(loaded, CorpusSettings.of("test"))) {
			for (SetPost post : corpus.view(StudyRuns.active(loaded)).setPosts(set)) {
				corpus.code(Coding.byHand(post.post(), Facet.USAGE, CodeSet.of("alert"), "anne", Instant.EPOCH, "1", Coding.NEW)
						.with(new CodingDetails(1, set, "", "", null)));
			}
		}
		String said = "People coded 29 of the posts that were drawn by chance for the sample s2. A share is corrected from 30 posts on:"
				+ " one more post is to be drawn and read.";
		for (List<String> asked : List.of(List.<String>of(), List.of("--difference", "alert,job_offer"))) {
			assertThat(run(Stream.concat(Stream.of("estimate", study, "--set", "s2"), asked.stream()).toArray(String[]::new))).isEqualTo(2);
			assertThat(err.toString()).contains(said, "palier run sample STUDY --set s2 --add 1");
			assertThat(out.toString()).isEmpty();
		}
		assertThat(run("estimate", study, "--set", "s2", "--json")).isEqualTo(2);
		assertThat(json().get("error").asText()).startsWith(said);
		assertThat(json().has("shares")).isFalse();
	}

	private void byAgency() throws Exception {
		assertThat(run("estimate", study, "--set", "s1", "--by", "agency", "--json")).as(err.toString()).isZero();
		JsonNode told = json();
		assertThat(List.of(told.get("posts").asInt(), told.get("n").asInt(), told.get("fewest").asInt())).containsExactly(85, 85, 30);
		assertThat(told.get("parts").findValuesAsText("id")).containsExactly("a", "b", "c");
		JsonNode alert = told.get("parts").get(0).get("shares").get(0);
		assertThat(alert.get("code").asText()).isEqualTo("alert");
		assertThat(alert.get("naive").asDouble()).isCloseTo(1, within(1e-12));
		for (String field : List.of("corrected", "low", "high")) {
			assertThat(alert.get(field).asDouble()).as(field).isCloseTo(0.75, within(1e-12));
		}
		assertThat(alert.get("n").asInt()).isEqualTo(40);
		JsonNode few = told.get("parts").get(2);
		assertThat(List.of(few.get("rests_on").asText(), few.get("n").asText(), few.get("shares").get(0).get("corrected").asText()))
				.containsExactly("machine", "5", "null");

		assertThat(run(Locale.CANADA_FRENCH, "estimate", study, "--set", "s1", "--by", "agency")).isZero();
		assertThat(out.toString()).contains("Sur 3 parties, 1 a moins de 30 publications", "telles que comptées");
	}

	/** QC has 30 alerts of 45 posts, of which programs see 40; US has none. */
	private void between() throws Exception {
		assertThat(run("estimate", study, "--set", "s1", "--between", "us,QC", "--json")).as(err.toString()).isZero();
		JsonNode told = json();
		assertThat(told.get("by").asText()).isEqualTo("jurisdiction");
		JsonNode alert = told.get("differences").get(0);
		assertThat(alert.get("naive").asDouble()).isCloseTo(-40 / 45.0, within(1e-12));
		for (String field : List.of("corrected", "low", "high")) {
			assertThat(alert.get(field).asDouble()).as(field).isCloseTo(-30 / 45.0, within(1e-12));
		}
		assertThat(List.of(alert.get("first").get("n").asInt(), alert.get("second").get("n").asInt())).containsExactly(40, 45);
		assertThat(run("estimate", study, "--set", "s1", "--between", "US,QC")).isZero();
		assertThat(out.toString()).contains("differ most in").contains("Programs alone say");
	}

	private void ofCodes() throws Exception {
		assertThat(run("estimate", study, "--set", "s1", "--difference", "alert,job_offer", "--json")).as(err.toString()).isZero();
		assertThat(json().get("naive").asDouble()).isCloseTo(-5 / 85.0, within(1e-12));
		assertThat(json().get("corrected").asDouble()).isCloseTo(-15 / 85.0, within(1e-12));
		assertThat(json().get("n").asInt()).isEqualTo(85);
		assertThat(run("estimate", study, "--set", "s1", "--difference", "alert,job_offer")).isZero();
		assertThat(out.toString()).contains("17.6 points more");
	}

	private void whatCannotBeToldIsSaid() throws Exception {
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));
		assertThat(run("estimate", study, "--set", "s1", "--by", "colour")).isEqualTo(2);
		assertThat(err.toString()).contains("colour", "agency");
		assertThat(run("estimate", study, "--set", "s1", "--between", "QC")).isEqualTo(2);
		assertThat(err.toString()).contains("two different ids or names");
		assertThat(run("estimate", study, "--set", "s1", "--between", "a,c")).isEqualTo(2);
		assertThat(err.toString()).contains("30 are needed", "rest on shares as counted");
		assertThat(run("estimate", study, "--set", "s1", "--between", "QC,Mars")).isEqualTo(2);
		assertThat(err.toString()).contains("no posts of");
		assertThat(run("estimate", study, "--set", "s1", "--difference", "alert,nothing")).isEqualTo(2);
		assertThat(err.toString()).contains("nothing", "job_offer");
		assertThat(run("estimate", study, "--set", "s1", "--by", "agency", "--between", "QC,US")).isEqualTo(2);
		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);
	}

	private void code() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", """
				agency_id,name_fr,name_en,jurisdiction,type,twitter
				a,Office A,Office A,QC,,1
				b,Office B,Office B,US,,1
				c,Office C,Office C,QC,,1
				""").toString());
		run("import", study, write("long.csv", """
				agency_id,platform,status,handle
				a,twitter,present,OfficeA
				b,twitter,present,OfficeB
				c,twitter,present,OfficeC
				""").toString());
		var posts = new StringBuilder("id,thread_id,author,body,timestamp\n");
		for (int i = 1; i <= 85; i++) {
			posts.append(i).append(',').append(i)
					.append(i <= 40 ? ",OfficeA,Avertissement : évacuez le secteur immédiatement" : i <= 80 ? ",OfficeB" : ",OfficeC")
					.append(i <= 40 ? "" : ",Nous embauchons : postulez avant vendredi").append(",2024-01-02 10:00:00\n");
		}
		assertThat(run("import", study, write("posts.csv", posts.toString()).toString(), "--platform", "twitter", "--json"))
				.as(err.toString()).isZero();
		assertThat(json().get("posts").asInt()).isEqualTo(85);
		assertThat(run("classify", study, "--classifier", "rules")).as(err.toString()).isZero();
		assertThat(run("sample", study, "--size", "85", "--coders", "Anne", "--name", "s1", "--json")).as(err.toString()).isZero();
		String set = json().get("id").asText();
		StudyFolder place = StudyFolder.at(Path.of(study));
		try (Corpus corpus = place.openCorpus(place.file().load(), CorpusSettings.of("test"))) {
			for (long post = 1; post <= 85; post++) {
				corpus.code(Coding
						.byHand(post, Facet.USAGE, CodeSet.parse(post <= 30 ? "alert" : post <= 40 ? "event" : "job_offer"), "anne",
								Instant.EPOCH, "1", Coding.NEW)
						.with(new CodingDetails(1, set, "", "", null)));
			}
		}
	}
}
