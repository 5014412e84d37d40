// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.files.UnreadableFileException;
import org.palier.ground.options.WrongOptionException;
import org.palier.intake.privacy.Erased;

/** Codes that others gave, in tables of any shape, good and bad. */
class LabelsTest {

	@TempDir
	private Path folder;

	private ExchangedStudy study;

	@BeforeEach
	void fourPosts() throws IOException {
		study = new ExchangedStudy(folder.resolve("study"), 4);
	}

	private CodingsRequest table(String content, String coder) throws IOException {
		return ExchangedStudy.table(folder.resolve("labels.csv"), content, coder.isEmpty() ? Optional.empty() : Optional.of(coder));
	}

	private static CodingsRequest with(CodingsRequest request, String facet, String code, Map<String, String> codes) {
		return new CodingsRequest(request.table(), request.coder(), request.byProgram(), Optional.of(facet).filter(it -> !it.isEmpty()),
				request.platform(), request.itemColumn(), Optional.of(code).filter(it -> !it.isEmpty()), request.confidenceColumn(), codes);
	}

	private void refused(CodingsRequest request, String... words) {
		assertThatThrownBy(() -> study.take(request)).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).contains(words));
		assertThat(study.folder.runs()).as("nothing happened").satisfiesAnyOf(it -> assertThat(it).doesNotExist(),
				it -> assertThat(it).isEmptyDirectory());
	}

	@Test
	void labelsBecomeWordsOfOneCoderWithConfidence() throws IOException {
		var request = with(
				table("Tweet ID,Kind,Kind:confidence\n1,Caution and advice,0.8\n2,ALERTE,\"0,5\"\n3,news_release,7\n4,,1\n", "Crowd"),
				"usage", "Kind", Map.of("caution and advice", "advice"));
		CodingsImport.Outcome tried = study.tryOut(request);
		assertThat(study.codings()).as("a trial").isEmpty();
		CodingsImport.Outcome outcome = study.take(request);
		assertThat(outcome.counts()).isEqualTo(tried.counts()).containsEntry("read", 4L).containsEntry("accepted", 3L).containsEntry("known", 1L)
				.containsEntry("rejected", 0L);
		assertThat(study.codings()).extracting(it -> it.value().text()).containsExactly("advice", "alert", "news_release");
		assertThat(study.codings()).extracting(Coding::confidence).containsExactly(0.8, 0.5, null);
		assertThat(study.codings()).extracting(Coding::coder).containsOnly("crowd");
		assertThat(study.codings()).extracting(Coding::kind).containsOnly(CoderKind.HUMAN);
		assertThat(outcome.remarks()).extracting(it -> it.en()).anyMatch(it -> it.contains("1 rows hold no code"))
				.anyMatch(it -> it.contains("0 to 1"));
		assertThat(study.study().getCoders()).singleElement().satisfies(it -> assertThat(it.getName()).isEqualTo("Crowd"));
	}

	/** accepted + rejected + known = read, with all that is wrong in a row told at once. */
	@Test
	void whatIsWrongIsToldRowByRowAndCounted() throws IOException {
		CodingsImport.Outcome outcome = study.take(table("""
				item_id,facet,value,coder
				1,usage,alert,anne
				1,usage,alert,anne
				1,usage,event,anne
				2,usage,policy,anne
				2,mood,alert,anne
				9,usage,policy,anne
				3,usage,policy,
				,usage,alert,anne
				""", ""));
		assertThat(outcome.counts()).containsEntry("read", 8L).containsEntry("accepted", 1L).containsEntry("known", 1L)
				.containsEntry("rejected", 6L);
		assertThat(study.rejected).containsExactly("4 value:coded_twice", "5 value:unknown_code", "6 facet:unknown_facet",
				"7 item_id:no_post value:unknown_code", "8 coder:no_coder", "9 item_id:no_item");
		assertThat(outcome.remarks()).extracting(it -> it.en()).anyMatch(it -> it.contains("policy (2)") && it.contains("Say what they mean"));
		assertThat(outcome.unknown()).isEqualTo(Map.of(Facet.USAGE, Map.of("policy", 2L)));
	}

	/** What a person says of a word that the codebook lacks is taken into the next reading. */
	@Test
	void aWordMeansWhatAPersonSays() throws IOException {
		CodingsRequest request = table("item_id,usage\n1,Policy\n2,alert\n", "anne");
		assertThat(study.tryOut(request).counts()).containsEntry("accepted", 1L).containsEntry("rejected", 1L);
		CodingsImport.Outcome outcome = study.take(request.meaning(Map.of("policy", "event")));
		assertThat(outcome.unknown()).isEmpty();
		assertThat(study.codings()).extracting(it -> it.value().text()).containsExactly("event", "alert");
	}

	/** Rows whose posts stand on two platforms are told once, with what to do. */
	@Test
	void postsThatStandOnSeveralPlatformsAskForThePlatform() throws IOException {
		var twice = new ExchangedStudy(folder.resolve("twice"), List.of(ExchangedStudy.post(1, "stm"),
				Post.builder("facebook", "1").text("Publication 1").createdAt(ExchangedStudy.AT, "").source("posts.csv", 2).build()));
		CodingsImport.Outcome outcome = twice.tryOut(table("item_id,usage\n1,alert\n1,event\n", "anne"));
		assertThat(outcome.counts()).containsEntry("rejected", 2L);
		assertThat(outcome.remarks()).filteredOn(it -> it.en().contains("several platforms")).singleElement().satisfies(it -> {
			assertThat(it.en()).startsWith("2 rows");
			assertThat(it.remedy()).isNotNull().satisfies(remedy -> assertThat(remedy.option()).contains("platform"));
		});
	}

	@Test
	void anErasedPostIsWithheldAndKeptNowhere() throws IOException {
		study.erased = new Erased() {
			@Override
			public Optional<LocalDate> when(Post post) {
				return post.itemId().equals("9") ? Optional.of(LocalDate.of(2026, 11, 1)) : Optional.empty();
			}

			@Override
			public boolean isErased(String name) {
				return false;
			}

			@Override
			public boolean names() {
				return false;
			}
		};
		CodingsImport.Outcome outcome = study
				.take(table("platform,item_id,usage,memo\ntwitter,1,alert,a\ntwitter,9,alert,of an erased person\n", "anne"));
		assertThat(outcome.counts()).containsEntry("read", 2L).containsEntry("accepted", 1L).containsEntry("rejected", 1L)
				.containsEntry("erased", 1L);
		assertThat(study.rejected).isEmpty();
		assertThat(outcome.remarks()).extracting(it -> it.en()).anyMatch(it -> it.contains("2026-11-01"));
	}

	/** A file of several coders is never made one coder's by mistake. */
	@Test
	void wordsOfSeveralCodersStayApart() throws IOException {
		String two = "item_id,facet,value,coder\n1,usage,alert,anne\n2,usage,event,ben\n";
		refused(table(two, "carla"), "anne, ben", "carla");
		assertThat(study.take(table(two, "Ben")).counts()).containsEntry("accepted", 1L).containsEntry("rejected", 1L);
		assertThat(study.codings()).extracting(it -> it.coder() + " " + it.value()).containsExactly("ben event");
		CodingsImport.Outcome renamed = study.take(table("item_id,facet,value,coder\n3,usage,alert,rater 1\n", "carla"));
		assertThat(renamed.remarks()).extracting(it -> it.en()).anyMatch(it -> it.contains("rater 1") && it.contains("carla"));
		assertThat(study.codings()).extracting(Coding::coder).containsExactly("ben", "carla");
	}

	@Test
	void aTableThatCannotBeOneIsRefusedWithASentence() throws IOException {
		refused(table("item_id,colour\n1,red\n", "anne"), "No column holds codes", "item_id, colour");
		refused(table("item_id,usage\n1,alert\n", ""), "Name the person");
		refused(table("name,usage\n1,alert\n", "anne"), "Say which column names them", "name, usage");
		refused(with(table("item_id,usage\n1,alert\n", "anne"), "mood", "", Map.of()), "mood", "usage, chang_kannan, grunig");
		refused(with(table("item_id,usage\n1,alert\n", "anne"), "", "kind", Map.of()), "kind", "item_id, usage");
		assertThatThrownBy(() -> study.take(with(table("item_id,usage\n1,x\n", "anne"), "", "", Map.of("x", "nonsense"))))
				.isInstanceOfSatisfying(WrongOptionException.class, it -> assertThat(it.reason().fr()).contains("nonsense"));
		assertThat(study.codings()).isEmpty();
	}

	/** Labels of CrisisLexT26 and others stand beside posts whose ids an importer of posts finds in its own way. */
	@Test
	void postsMayBeNamedByWhoReadsThem() throws IOException {
		Map<Long, PostNaming.Name> lines = new HashMap<>(
				Map.of(2L, new PostNaming.Name("twitter", "4"), 3L, new PostNaming.Name("twitter", "1")));
		CodingsImport.Outcome outcome = study.take(
				with(table("embed,message\n<a>,alert\n<b>,event\n<c>,event\n", "crowd"), "", "message", Map.of()),
				(request, progress) -> lines);
		assertThat(outcome.counts()).containsEntry("accepted", 2L).containsEntry("rejected", 1L);
		assertThat(study.codings()).extracting(it -> it.post() + " " + it.value()).containsExactlyInAnyOrder("4 alert", "1 event");
	}

	@Test
	void aProgramsLabelsAreNoPersons() throws IOException {
		CodingsRequest person = table("item_id,chang_kannan\n1,2\n2,Service\n", "model-x");
		study.take(new CodingsRequest(person.table(), person.coder(), true, Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Map.of()));
		assertThat(study.codings()).extracting(Coding::kind).containsOnly(CoderKind.MACHINE);
		assertThat(study.codings()).extracting(it -> it.value().text()).as("levels by number and by name").containsExactly("interaction",
				"service");
		assertThat(study.study().getCoders()).isEmpty();
	}
}
