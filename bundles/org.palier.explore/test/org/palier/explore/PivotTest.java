// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.fixtures.Samples;
import org.palier.fixtures.WrittenPosts;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Value;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.fields.OwnValues;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;

/**
 * Answers that a pencil can add up. Three museums write on Twitter: a 6 posts (4 on the level of communication, 2 of service), b 4 (all of
 * communication), c none; the one archive d writes 10, of which nobody read 7 and 3 are of communication.
 */
class PivotTest {

	private static final String LEVEL = "chang_kannan";

	@TempDir
	private Path folder;
	private Study study;
	private Agency archive;

	@BeforeEach
	void census() {
		study = Samples.empty();
		Jurisdiction here = Samples.jurisdiction(study, "here");
		AgencyCategory museums = category("museums");
		for (String id : List.of("a", "b", "c")) {
			Agency museum = Samples.agency(here, id);
			museum.setCategory(museums);
			Samples.account(Samples.cell(study, museum, "twitter", PresenceStatus.PRESENT), id, null);
		}
		archive = Samples.agency(here, "d");
		archive.setCategory(category("archives"));
		Samples.account(Samples.cell(study, archive, "twitter", PresenceStatus.PRESENT), "d", null);
		Samples.cell(study, archive, "facebook", PresenceStatus.ABSENT);
	}

	private AgencyCategory category(String id) {
		AgencyCategory made = PalierFactory.eINSTANCE.createAgencyCategory();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		study.getCategories().add(made);
		return made;
	}

	private Answer ask(List<String> rows, List<String> columns, Measure measure, Showing showing) throws IOException {
		return new WrittenPosts().write(4, "a", "2013", "news_release").write(2, "a", "2014", "online_service")
				.write(4, "b", "2013", "news_release").write(7, "d", "2013", "")
				.write(3, "d", "2014", "news_release").in(study, folder, (here, posts) -> {
					try {
						return new Pivot(StudyView.of(here, posts, AddressForms.SHIPPED, LookBack.NOW)).answer(new Question(rows, columns, measure, showing));
					} catch (QuestionException impossible) {
						throw new AssertionError(impossible.getMessage(), impossible);
					}
				});
	}

	private static Answer.Line line(Answer answer, String group) {
		return answer.lines().stream().filter(it -> it.groups().getFirst().id().equals(group)).findFirst().orElseThrow();
	}

	private static Answer.Cell cell(Answer answer, Answer.Line line, String column) {
		for (int i = 0; i < answer.heads().size(); i++) {
			if (answer.heads().get(i).getFirst().id().equals(column)) {
				return line.cells().get(i);
			}
		}
		throw new AssertionError(column);
	}

	@Test
	void postsAreCountedByGroup() throws Exception {
		Answer answer = ask(List.of("category"), List.of(LEVEL), Measure.POSTS, Showing.COUNT);
		assertThat(line(answer, "museums").all().number()).isEqualTo(10);
		assertThat(cell(answer, line(answer, "museums"), "communication").count().number()).isEqualTo(8);
		assertThat(cell(answer, line(answer, "archives"), "uncoded").count().number()).as("nobody read them").isEqualTo(7);
		assertThat(cell(answer, answer.total().orElseThrow(), "communication").count().number()).isEqualTo(11);
	}

	@Test
	void aRowWithTooFewBodiesOrTooFewOfTheirPostsHasNoShare() throws Exception {
		Answer answer = ask(List.of("category"), List.of(LEVEL), Measure.POSTS, Showing.ROW);
		Answer.Line museums = line(answer, "museums");
		assertThat(museums.coverage().bodies()).as("the museum that wrote nothing too").isEqualTo(3);
		assertThat(museums.coverage().behind()).isEqualTo(2);
		assertThat(cell(answer, museums, "communication").share()).isInstanceOf(Value.Undefined.class)
				.extracting(it -> ((Value.Undefined) it).reason().en())
				.isEqualTo("no share: 2 of 3 agencies read");
		assertThat(cell(answer, line(answer, "archives"), "communication").share()).isInstanceOf(Value.Undefined.class)
				.extracting(it -> ((Value.Undefined) it).reason().en()).isEqualTo("no share: 3 of 10 read");
		assertThat(answer.heads()).as("what nobody read is in no share").noneMatch(it -> it.getFirst().id().equals("uncoded"));
	}

	@Test
	void whereNothingIsLeftASentenceSaysWhy() throws Exception {
		StudyView nobody = StudyView.of(study, PostCounts.NONE, LookBack.NOW.only(Where.of("platform = youtube")).of(study));
		Answer nothing = new Pivot(nobody).answer(new Question(List.of("category"), List.of(), Measure.PAGES, Showing.COUNT));
		assertThat(nothing.isEmpty()).isTrue();
		assertThat(nothing.notes()).singleElement().extracting(Bilingual::en).asString()
				.startsWith("The filter leaves nothing to count: “Pages”").contains("YouTube");
		Answer unwritten = new Pivot(StudyView.of(study)).answer(new Question(List.of("category"), List.of(), Measure.POSTS, Showing.COUNT));
		assertThat(unwritten.notes()).extracting(Bilingual::en)
				.containsExactly("There is nothing to count: no post that an account of an agency wrote can be read here.");
	}

	@Test
	void sharesAreOfWhatWasReadAndOnceEachWay() throws Exception {
		study.getJurisdictions().getFirst().getAgencies().removeIf(it -> it.getId().equals("c"));
		Answer ofRows = ask(List.of("category"), List.of(LEVEL), Measure.POSTS, Showing.ROW);
		assertThat(cell(ofRows, line(ofRows, "museums"), "communication").share()).isEqualTo(new Value.Share(8 / 10.0));
		assertThat(cell(ofRows, line(ofRows, "museums"), "service").share()).isEqualTo(new Value.Share(2 / 10.0));
	}

	@Test
	void whatIsSharedIsReadOnceTheOtherWayToo() throws Exception {
		study.getJurisdictions().getFirst().getAgencies().removeIf(it -> it.getId().equals("c"));
		Answer ofColumns = ask(List.of("agency"), List.of("year"), Measure.POSTS, Showing.COLUMN);
		assertThat(cell(ofColumns, line(ofColumns, "d"), "2013").share()).as("7 of 15 in 2013").isEqualTo(new Value.Share(7 / 15.0));
		assertThat(cell(ofColumns, ofColumns.total().orElseThrow(), "2014").share()).as("what they are shares of").isEqualTo(new Value.Count(5));
	}

	/** A set says 30 % of service where programs say 20 %. */
	@Test
	void aCorrectedShareNeedsItsBodiesToo() throws Exception {
		assertThat(corrected("service")).as("two of three museums").isInstanceOf(Value.Undefined.class)
				.extracting(it -> ((Value.Undefined) it).reason().en())
				.isEqualTo("no share: 2 of 3 agencies read");
		study.getJurisdictions().getFirst().getAgencies().removeIf(it -> it.getId().equals("c"));
		assertThat(corrected("service")).isInstanceOf(Value.Estimate.class).extracting(it -> ((Value.Estimate) it).corrected()).isEqualTo(0.3);
	}

	private Value corrected(String level) throws IOException {
		Map<String, Value.Estimate> shares = new LinkedHashMap<>();
		shares.put("communication", estimate(0.8, 0.7));
		shares.put("interaction", estimate(0, 0));
		shares.put("service", estimate(0.2, 0.3));
		var part = new PostEstimates.Shares(10, shares, Map.of("communication", 8L, "service", 2L));
		var facet = new PostEstimates.OfFacet(new Facet(LEVEL), "s1", Map.of(new Domain(By.CATEGORY, "museums"), part), List.of());
		var question = new Question(List.of("category"), List.of(LEVEL), Measure.POSTS, Showing.CORRECTED);
		return new WrittenPosts().write(4, "a", "2013", "news_release").write(2, "a", "2014", "online_service")
				.write(4, "b", "2013", "news_release")
				.in(study, Files.createTempDirectory(folder, "c"), (here, posts) -> {
					try {
						Answer answer = new Pivot(StudyView.of(here, posts, AddressForms.SHIPPED, LookBack.NOW)
								.withEstimates(new PostEstimates(List.of(facet)))).answer(question);
						return cell(answer, line(answer, "museums"), level).shown(Showing.CORRECTED);
					} catch (QuestionException impossible) {
						throw new AssertionError(impossible.getMessage(), impossible);
					}
				});
	}

	private static Value.Estimate estimate(double naive, double share) {
		return new Value.Estimate(naive, share, Math.max(0, share - 0.1), share + 0.1, 40, 40, Value.Estimate.Question.THESE,
				Value.Estimate.Rule.SAMPLE);
	}

	@Test
	void bodiesWithAPageAreAShareOfThoseLookedFor() throws Exception {
		Answer answer = ask(List.of("platform"), List.of(), Measure.PRESENT, Showing.ROW);
		assertThat(line(answer, "twitter").cells().getFirst().count().number()).isEqualTo(4);
		assertThat(line(answer, "twitter").cells().getFirst().share()).isEqualTo(new Value.Share(1));
		assertThat(answer.lines()).as("nobody is on Facebook").noneMatch(it -> it.groups().getFirst().id().equals("facebook"));
	}

	@Test
	void ownFieldsTellBodiesApart() throws Exception {
		var budget = new DeclaredField("budget", Bilingual.same("Budget"), FieldSubject.AGENCY, FieldType.NUMBER, List.of());
		new FieldEdits(study).declare(budget).run();
		new OwnValues(archive).set("budget", "12.5");
		Answer answer = ask(List.of("budget"), List.of(), Measure.BODIES, Showing.COUNT);
		assertThat(answer.lines()).extracting(it -> it.groups().getFirst().name().fr(), it -> it.all().number())
				.containsExactly(tuple("12,5", 1L), tuple("sans valeur", 3L));
	}

	/**
	 * What posts say of a choice tells them apart, beside their codes; what they say no more, and what they do not say, is beside the shares.
	 */
	@Test
	void ownFieldsOfPostsTellPostsApart() throws Exception {
		new FieldEdits(study).declare(new DeclaredField("campaign", new Bilingual("Campagne", "Campaign"), FieldSubject.POST,
				FieldType.CHOICE, List.of(new DeclaredField.Choice("flu", new Bilingual("Grippe", "Flu")),
						new DeclaredField.Choice("heat wave", new Bilingual("Canicule", "Heat wave")))))
				.run();
		new FieldEdits(study).declare(new DeclaredField("note", Bilingual.same("Note"), FieldSubject.POST, FieldType.TEXT, List.of())).run();
		try (var corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), study.getId(), CorpusSettings.of("test"))) {
			try (var writer = corpus.appendPosts("r", Instant.EPOCH)) {
				for (String said : List.of("a flu", "a flu", "a heat wave", "b flu", "b gone", "b ", "passer flu")) {
					int blank = said.indexOf(' ');
					var post = Post.builder("twitter", said + writer.count()).accountHandle(said.substring(0, blank)).text(said);
					writer.add((said.length() == blank + 1 ? post : post.own("campaign", said.substring(blank + 1))).build());
				}
				writer.commit();
			}
			CorpusView posts = corpus.view(Set.of("r"));
			var pivot = new Pivot(StudyView.of(study, posts, AddressForms.SHIPPED, LookBack.NOW));
			Answer answer = pivot.answer(new Question(List.of("agency"), List.of("Campagne"), Measure.POSTS, Showing.COUNT));
			assertThat(answer.heads()).extracting(it -> it.getFirst().id(), it -> it.getFirst().isInShares())
					.containsExactly(tuple("flu", true), tuple("heat wave", true), tuple("unfit", false), tuple("-", false));
			assertThat(cell(answer, line(answer, "a"), "flu").count().number()).isEqualTo(2);
			assertThat(cell(answer, line(answer, "a"), "heat wave").count().number()).isEqualTo(1);
			assertThat(cell(answer, line(answer, "b"), "unfit").count().number()).isEqualTo(1);
			assertThat(cell(answer, line(answer, "b"), "-").count().number()).isEqualTo(1);
			var behind = (Counted.Posts) cell(answer, line(answer, "b"), "unfit").count().what();
			assertThat(posts.page(posts.select(behind.filter(), Attribution.of(study, posts).lines()), 0, 9))
					.extracting(it -> it.post().text()).containsExactly("b gone");
			assertThat(pivot.fields().find("note")).as("each post may say something else").isEmpty();
		}
	}

	@Test
	void manyNumbersAreInFourGroupsOfAsManyBodies() throws FieldRefusal, QuestionException {
		var size = new DeclaredField("area", Bilingual.same("Area"), FieldSubject.AGENCY, FieldType.NUMBER, List.of());
		new FieldEdits(study).declare(size).run();
		for (int i = 1; i <= 20; i++) {
			new OwnValues(Samples.agency(study.getJurisdictions().getFirst(), "n" + i)).set("area", String.valueOf(i * 10));
		}
		Answer answer = new Pivot(StudyView.of(study)).answer(new Question(List.of("area"), List.of(), Measure.BODIES, Showing.COUNT));
		assertThat(answer.lines()).extracting(it -> it.groups().getFirst().name().en(), it -> it.all().number()).containsExactly(
				tuple("up to 50", 5L), tuple("above 50, up to 100", 5L),
				tuple("above 100, up to 150", 5L), tuple("above 150, up to 200", 5L),
				tuple("no value", 4L));
	}

	@Test
	void anOwnFieldGivesWayToAFieldOfEveryStudy() throws FieldRefusal {
		new FieldEdits(study).declare(new DeclaredField("size", Bilingual.same("Floors"), FieldSubject.AGENCY, FieldType.TEXT, List.of())).run();
		var fields = new PivotFields(StudyView.of(study));
		assertThat(fields.find("size").map(PivotField::name).map(Bilingual::en)).hasValue("Size");
		assertThat(fields.find("floors").map(PivotField::id)).hasValue("field.size");
	}

	@Test
	void aQuestionInWordsIsAnsweredAsOneById() throws QuestionException {
		Answer answer = new Pivot(StudyView.of(study))
				.answer(new Question(List.of("Catégorie"), List.of("taille"), Measure.BODIES, Showing.COUNT));
		assertThat(answer.question()).isEqualTo(new Question(List.of("category"), List.of("size"), Measure.BODIES, Showing.COUNT));
	}

	@Test
	void wordsOfEitherLanguageFindAField() {
		var fields = new PivotFields(StudyView.of(study));
		for (String word : List.of("category", "Catégorie", "CATEGORIE")) {
			assertThat(fields.find(word).map(PivotField::id)).as(word).hasValue("category");
		}
		assertThat(List.of("niveau", "Level", LEVEL))
				.allSatisfy(it -> assertThat(fields.find(it).map(PivotField::id)).isEqualTo(Optional.of(LEVEL)));
	}

	@Test
	void aQuestionThatMakesNoSenseIsRefusedInASentence() {
		var pivot = new Pivot(StudyView.of(study));
		assertThatThrownBy(() -> pivot.answer(new Question(List.of("colour"), List.of(), Measure.POSTS, Showing.COUNT)))
				.isInstanceOf(QuestionException.class).hasMessageContaining("no field “colour”").hasMessageContaining("Category");
		assertThatThrownBy(() -> pivot.answer(new Question(List.of("year"), List.of(), Measure.BODIES, Showing.COUNT)))
				.isInstanceOf(QuestionException.class).hasMessageContaining("“Year” cannot tell “Agencies” apart");
		assertThatThrownBy(() -> pivot.answer(new Question(List.of("category"), List.of("category"), Measure.BODIES, Showing.COUNT)))
				.isInstanceOf(QuestionException.class).hasMessageContaining("stands twice");
		assertThatThrownBy(() -> pivot.answer(new Question(List.of("size"), List.of(LEVEL), Measure.POSTS, Showing.CORRECTED)))
				.isInstanceOf(QuestionException.class).hasMessageContaining("by government, category");
		assertThatThrownBy(() -> pivot.answer(new Question(List.of("category"), List.of(), Measure.POSTS, Showing.ROW)))
				.isInstanceOf(QuestionException.class).hasMessageContaining("needs a field on columns");
	}
}
