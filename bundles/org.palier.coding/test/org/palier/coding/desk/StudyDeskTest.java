// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AccountKey;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.Post;
import org.palier.corpus.PostFilter;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.FiveTheories;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.view.StudyView;

/** An agency, a person who asks, the answer; two coders and a program. */
class StudyDeskTest {

	private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
	private static final Set<String> RUNS = Set.of("posts", "codes", "decisions");
	private static final Facet LEVEL = new Facet("chang_kannan");

	@TempDir
	Path folder;

	private final Study study = study();

	private static Study study() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		try {
			TheoryPackFile.copyInto(new TheoryPackFile(
					Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-1.1.xml")).load(), study);
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return study;
	}

	private Corpus corpus() throws Exception {
		Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"));
		try (RunWriter<Post> posts = corpus.appendPosts("posts", NOW)) {
			posts.add(Post.builder("x", "1").accountHandle("ecocentre").text("Fermé lundi.").threadId("t").createdAt(NOW, "").build());
			posts.add(Post.builder("x", "2").accountHandle("someone").text("Même férié ?").threadId("t").replyTo("1")
					.createdAt(NOW.plusSeconds(60), "").build());
			posts.add(Post.builder("x", "3").accountHandle("ecocentre").text("Oui, bonne journée !").threadId("t").replyTo("2")
					.createdAt(NOW.plusSeconds(90), "").build());
			posts.commit();
		}
		try (RunWriter<Coding> codes = corpus.appendCodings("codes", NOW)) {
			codes.add(Coding.byMachine(3, Facet.USAGE, CodeSet.of("alert"), "rules", NOW, "v", 0.8, ""));
			codes.commit();
		}
		return corpus;
	}

	private StudyDesk desk(Corpus corpus, DeskTerms terms, Set<String> training) throws Exception {
		CorpusView view = corpus.view(RUNS);
		var names = new DeskNames(StudyView.of(study), List.of());
		DeskCodebook codebook = DeskCodebook.of(study, Set.copyOf(DeskCodebook.theoriesOfPosts(study)));
		return new StudyDesk(corpus, view, terms, codebook, names, view.select(PostFilter.ALL, List.of()),
				place -> null, training, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private static DeskTerms blind(String coder) {
		return DeskTerms.blind(new PersonCoder(coder, coder));
	}

	@Test
	void whatIsGivenIsThereTheNextTimeAndOnlyForWhoGaveIt() throws Exception {
		try (Corpus corpus = corpus()) {
			StudyDesk desk = desk(corpus, blind("anne"), Set.of());
			DeskPost answer = desk.posts(2, 1).getFirst();
			assertThat(answer.before()).extracting(it -> it.post().text()).containsExactly("Fermé lundi.", "Même férié ?");
			assertThat(desk.thread(answer)).hasSize(3);
			assertThat(answer.suggestions()).as("blind").isEmpty();
			CoderSheet sheet = desk.sheet(2).with(Facet.USAGE, new FacetAnswer(CodeSet.of("answer"), "advice")).withMemo("sec")
					.withPassage(new Passage(0, 3));
			desk.give(answer, sheet);
			assertThat(desk.sheet(2).state(desk.codebook())).isEqualTo(SheetState.BEGUN);
			for (DeskFacet facet : desk.codebook().facets().subList(1, desk.codebook().facets().size())) {
				sheet = sheet.with(facet.facet(), new FacetAnswer(CodeSet.of(facet.codes().get(1).id()), ""));
			}
			desk.give(answer, sheet);
			desk.give(desk.posts(0, 1).getFirst(), desk.sheet(0).skip());

			StudyDesk again = desk(corpus, blind("anne"), Set.of());
			assertThat(again.sheet(2)).isEqualTo(sheet);
			assertThat(again.progress()).containsEntry(SheetState.UNSURE, 1).containsEntry(SheetState.SKIPPED, 1).containsEntry(SheetState.OPEN, 1);
			assertThat(again.nextOpen(2)).hasValue(1);
			assertThat(desk(corpus, blind("ben"), Set.of()).sheet(2)).isEqualTo(CoderSheet.EMPTY);
			assertThat(corpus.coders()).extracting(PersonCoder::id).containsExactly("anne");
			List<Coding> log = corpus.view(RUNS).codingsBy("anne");
			assertThat(log).as("no facet is written twice").hasSize(1 + 2 + 1).allMatch(it -> Boolean.FALSE.equals(it.details().seenSuggestion()));

			again.give(again.posts(2, 1).getFirst(), CoderSheet.EMPTY);
			assertThat(corpus.view(RUNS).codingsBy("anne").getLast().supersedes()).isNotEqualTo(Coding.NEW);
			assertThat(desk(corpus, blind("anne"), Set.of()).sheet(2)).isEqualTo(CoderSheet.EMPTY);
		}
	}

	@Test
	void suggestionsAreShownAndNotedWhereTheSetSaysSo() throws Exception {
		try (Corpus corpus = corpus()) {
			var terms = new DeskTerms(new PersonCoder("anne", "Anne"), "s1", Bilingual.same("s1"), true, true);
			StudyDesk desk = desk(corpus, terms, Set.of("s1"));
			DeskPost post = desk.posts(0, 3).getLast();
			assertThat(post.suggestions()).isEqualTo(Map.of(Facet.USAGE, CodeSet.of("alert")));
			desk.give(post, CoderSheet.EMPTY.with(Facet.USAGE, new FacetAnswer(CodeSet.of("answer"), "")).with(LEVEL,
					new FacetAnswer(CodeSet.of("interaction"), "")));
			assertThat(corpus.view(RUNS).codingsBy("anne")).extracting(it -> it.details().seenSuggestion()).containsExactly(true, false);
			assertThat(desk(corpus, blind("anne"), Set.of("s1")).sheet(2)).as("a training set is no word for the study").isEqualTo(CoderSheet.EMPTY);
		}
	}

	/** What Cleo decided is a lesson at a desk of training, and nowhere else. */
	@Test
	void whatWasDecidedIsToldToWhoLearns() throws Exception {
		try (Corpus corpus = corpus()) {
			try (RunWriter<Coding> decisions = corpus.appendCodings("decisions", NOW)) {
				decisions.add(Coding.adjudicated(3, Facet.USAGE, CodeSet.of("answer"), "cleo", NOW, "v", Coding.NEW)
						.with(new CodingDetails(1, "s0", "", "to a person", null)));
				decisions.commit();
			}
			var training = new DeskTerms(new PersonCoder("anne", "Anne"), "s1", Bilingual.same("s1"), false, true);
			StudyDesk desk = desk(corpus, training, Set.of("s1"));
			assertThat(desk.lessons(desk.posts(2, 1).getFirst()))
					.isEqualTo(Map.of(Facet.USAGE, new DeskLesson(CodeSet.of("answer"), "to a person")));
			assertThat(desk.lessons(desk.posts(0, 1).getFirst())).isEmpty();
			StudyDesk real = desk(corpus, blind("anne"), Set.of("s1"));
			assertThat(real.lessons(real.posts(2, 1).getFirst())).isEmpty();
		}
	}

	@Test
	void whoAPostIsByIsTheStudysName() {
		Study invented = study();
		var country = PalierFactory.eINSTANCE.createJurisdiction();
		country.setId("c");
		var agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("a");
		agency.setName(new Bilingual("Régie", "Board").toModel());
		country.getAgencies().add(agency);
		invented.getJurisdictions().add(country);
		var names = new DeskNames(StudyView.of(invented), List.of(new AccountAgency("x", AccountKey.ofHandle("ecocentre").text(), 0)));
		assertThat(names.by(Post.builder("x", "1").accountHandle("EcoCentre").build())).isEqualTo(new Bilingual("Régie", "Board"));
		assertThat(names.by(Post.builder("x", "1").accountHandle("someone").build())).isEqualTo(Bilingual.EMPTY);
	}

	/** The usage that no theory places needs neither model nor level; a theory that places few usages is not coded post by post. */
	@Test
	void facetsAreThoseOfTheoriesThatPlaceMostUsages() {
		List<String> theories = DeskCodebook.theoriesOfPosts(study);
		assertThat(theories).containsExactlyInAnyOrder("chang_kannan", "grunig");
		DeskCodebook codebook = DeskCodebook.of(study, Set.copyOf(theories));
		assertThat(codebook.facets()).extracting(it -> it.facet().id()).containsExactly("usage", "grunig", "chang_kannan");
		assertThat(CoderSheet.EMPTY.with(Facet.USAGE, new FacetAnswer(CodeSet.of("other"), "")).state(codebook)).isEqualTo(SheetState.CODED);
		assertThat(CoderSheet.EMPTY.with(Facet.USAGE, new FacetAnswer(CodeSet.of("alert"), "")).state(codebook)).isEqualTo(SheetState.BEGUN);
	}

	/** The principles of a dialogue: a post may follow several, and the same two in another order are the same. */
	@Test
	void aTheoryThatAllowsItHasSeveralCodesAPost() throws Exception {
		FiveTheories.of(study);
		study.getTheories().stream().filter(it -> it.getId().equals("dialogic")).forEach(it -> it.setSeveral(true));
		try (Corpus corpus = corpus()) {
			CorpusView view = corpus.view(RUNS);
			DeskCodebook codebook = DeskCodebook.of(study, Set.of("dialogic"));
			DeskFacet principles = codebook.facets().get(1);
			assertThat(List.of(codebook.usages().several(), principles.several())).containsExactly(false, true);
			for (String who : List.of("anne", "ben")) {
				var desk = new StudyDesk(corpus, view, blind(who), codebook, new DeskNames(StudyView.of(study), List.of()),
						view.select(PostFilter.ALL, List.of()), place -> null, Set.of(), Clock.fixed(NOW, ZoneOffset.UTC));
				FacetAnswer answer = FacetAnswer.NONE;
				for (String code : who.equals("anne") ? List.of("visit", "loop") : List.of("loop", "bond", "visit", "bond")) {
					answer = answer.chosen(code, principles.several());
				}
				desk.give(desk.posts(0, 1).getFirst(), CoderSheet.EMPTY.with(principles.facet(), answer));
			}
			InForce held = InForce.of(view.codings(1), principles.facet(), Set.of());
			assertThat(held.basis()).isEqualTo(InForce.Basis.UNANIMOUS);
			assertThat(held.value()).isEqualTo(CodeSet.of("loop", "visit"));
		}
	}
}
