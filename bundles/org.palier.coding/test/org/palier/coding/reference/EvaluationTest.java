// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.fixtures.FiveTheories;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.view.StudyView;

/** Six rows, counted by hand; model and level by the placements of the shipped pack. */
class EvaluationTest {

	private static final List<ReferenceRow> ROWS = List.of(
			row("alert le service est", "alert", "public_information", "1"),
			row("alert le service est", "advice", "public_information", "1"),
			row("answer the service is", "answer", "two_way_asymmetric", "2"),
			row("image_promotion the service is", "answer", "two_way_asymmetric", "2"),
			row("? the service is", "alert", "", "1"),
			row("other the service is", "", "unplaced", "unplaced"));

	private final Codebook codebook = Codebook.of(shipped());
	private final StudyView view = StudyView.of(shipped());
	private final EvaluationResult result = new Evaluation(1, 200, 1).evaluate(ROWS, new FirstWord(), OptionValues.NONE, codebook, view,
			Progress.NONE);

	@Test
	void rowsWithoutAnAgreedCodeAreLeftOutOfTheDimension() {
		assertThat(result.of("usage", "all").matrix().total()).isEqualTo(5);
		assertThat(result.of("model", "all").matrix().total()).isEqualTo(5);
		assertThat(result.of("level", "all").matrix().total()).isEqualTo(6);
	}

	@Test
	void usageIsComparedAsItIs() {
		// alert: 2 tp / (2 tp + fp + fn) = 2 / 4; advice 0; answer 2 / 3
		EvaluationResult.Comparison usage = result.of("usage", "all");
		assertThat(usage.matrix().macroF1(usage.classes()).getAsDouble()).isCloseTo((0.5 + 0 + 2.0 / 3) / 3, within(1e-12));
		assertThat(usage.matrix().abstained()).isEqualTo(1);
	}

	@Test
	void modelAndLevelFollowFromThePlacements() {
		// alert and advice are both public information on level 1; image_promotion is press agentry on level 1
		assertThat(result.of("model", "all").matrix().count("public_information", "public_information")).isEqualTo(2);
		assertThat(result.of("model", "all").matrix().count("two_way_asymmetric", "press_agentry")).isEqualTo(1);
		assertThat(result.of("level", "all").matrix().count("communication", "communication")).isEqualTo(2);
		assertThat(result.of("level", "all").matrix().count("interaction", "communication")).isEqualTo(1);
		assertThat(result.of("level", "all").matrix().count("unplaced", "unplaced")).isEqualTo(1);
	}

	/** A level that the classifier codes itself counts, and not the place of its usage: alert lies on the base. */
	@Test
	void aTheoryThatTheClassifierCodesItselfIsNotPlaced() {
		String ladder = view.theories().stream().filter(it -> it.ordered()).findFirst().orElseThrow().id();
		EvaluationResult direct = new Evaluation(1, 10, 1).evaluate(
				List.of(row("alert service", "alert", "", "3"), row("alert", "alert", "", "1")), new SecondWord(ladder), OptionValues.NONE,
				codebook, view, Progress.NONE);
		assertThat(direct.of("level", "all").matrix().count("service", "service")).isEqualTo(1);
		assertThat(direct.of("level", "all").matrix().count("communication", "communication")).isEqualTo(1);
	}

	/** Usage by the first word, a theory by the second one when there is one. */
	private record SecondWord(String theory) implements Classifier {

		@Override
		public String id() {
			return "second_word";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("Second word");
		}

		@Override
		public Bilingual description() {
			return name();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return OpenClassifier.of("1", post -> {
				String[] words = post.text().split(" ");
				var usage = new Judgement.Coded(words[0], Scores.NONE, List.of());
				return words.length == 1 ? Verdict.ofUsage(usage, "", false)
						: new Verdict.Judged(Map.of(Facet.USAGE, usage, new Facet(theory), new Judgement.Coded(words[1], Scores.NONE, List.of())), "", false);
			});
		}
	}

	@Test
	void languagesAreApart() {
		assertThat(result.of("usage", "fr").matrix().total()).isEqualTo(2);
		assertThat(result.of("usage", "en").matrix().total()).isEqualTo(3);
	}

	@Test
	void tablesCountPostsAndCarryTheNotes() {
		List<Table> tables = result.tables(List.of(EvaluationResult.MACHINE_CODED));
		assertThat(tables).extracting(Table::id).containsExactly("evaluation_summary", "evaluation_classes",
				"evaluation_confusion");
		assertThat(tables).isNotEmpty().allSatisfy(table -> {
			assertThat(table.unit()).isEqualTo(Unit.POST);
			assertThat(table.notes().get(0).fr()).contains("codée par une machine");
		});
		Table summary = tables.get(0);
		assertThat(summary.rows()).hasSize(9);
		assertThat(summary.rows().get(0).get(summary.column("correct"))).isEqualTo(new Value.Count(2));
		assertThat(summary.rows().get(0).get(summary.column("accuracy"))).isEqualTo(new Value.Share(0.4));
		Table confusion = tables.get(2);
		assertThat(confusion.rows()).anySatisfy(row -> {
			assertThat(((Value.Item) row.get(confusion.column("reference"))).id()).isEqualTo("answer");
			assertThat(((Value.Item) row.get(confusion.column("answer"))).id()).isEqualTo("image_promotion");
		});
	}

	/** Levels: 3 of 4 rows are on the base, 2 of them predicted right; the one of the second level is missed. */
	/** Rows of usages: alert and answer with their precision by hand, 2 alerts said of 2 coded alerts and 1 advice. */
	@Test
	void tablesSayHowItWasDoneAndCountClassesAndNoAbstentions() {
		Table summary = result.tables(List.of()).get(0);
		assertThat(summary.notes().getFirst().en()).contains("First word", "Rows of the reference: 6", "200 resamples, seed 1", "from 1 row");
		assertThat(summary.notes()).noneSatisfy(it -> assertThat(it.en()).startsWith("The classifier failed"));
		Table classes = result.tables(List.of()).get(1);
		List<List<Value>> usages = classes.rows().stream()
				.filter(row -> ((Value.Item) row.get(0)).id().equals("usage") && ((Value.Item) row.get(1)).id().equals("all"))
				.toList();
		assertThat(usages).extracting(row -> ((Value.Item) row.get(2)).id()).contains("alert", "advice", "answer", "image_promotion")
				.doesNotContain("abstained");
		List<Value> alert = usages.stream().filter(row -> ((Value.Item) row.get(2)).id().equals("alert")).findFirst().orElseThrow();
		assertThat(((Value.Item) alert.get(2)).label().fr()).isEqualTo("alerte");
		assertThat(alert.subList(3, 10)).containsExactly(new Value.Count(2), new Value.Count(2), new Value.Count(1), new Value.Share(0.5),
				new Value.Share(0.5), new Value.Share(0.5), new Value.Count(1));
		List<Value> promotion = usages.stream().filter(row -> ((Value.Item) row.get(2)).id().equals("image_promotion")).findFirst().orElseThrow();
		assertThat(promotion.get(9)).as("no row of the reference has it, so it counts in no mean").isEqualTo(new Value.Count(0));
	}

	/** Of four alerts it says three, and breaks on one. */
	@Test
	void failuresAreToldAndWhoIsAsGoodAsTheMostFrequentIsCalledSo() {
		List<ReferenceRow> rows = List.of(row("alert a", "alert", "", "1"), row("alert b", "alert", "", "1"), row("! c", "alert", "", "1"),
				row("answer d", "answer", "", "2"));
		Table summary = new Evaluation(1, 50, 1).evaluate(rows, new FirstWord(), OptionValues.NONE, codebook, view, Progress.NONE)
				.tables(List.of()).get(0);
		assertThat(summary.notes()).anySatisfy(it -> assertThat(it.en()).startsWith("The classifier failed on 1 post;"));
		assertThat(((Value.Item) summary.rows().get(0).get(summary.column("against_majority"))).label().en()).isEqualTo("equal to it");
		List<ReferenceRow> good = List.of(row("alert a", "alert", "", "1"), row("answer d", "answer", "", "2"));
		Table above = new Evaluation(1, 50, 1).evaluate(good, new FirstWord(), OptionValues.NONE, codebook, view, Progress.NONE)
				.tables(List.of()).get(0);
		assertThat(((Value.Item) above.rows().get(0).get(above.column("against_majority"))).id()).isEqualTo("above");
	}

	@Test
	void aProgramBelowWhoAlwaysSaysTheMostFrequentIsCalledSo() {
		EvaluationResult poor = new Evaluation(1, 10, 1).evaluate(List.of(row("alert the service is", "alert", "", "1"),
				row("advice the service is", "alert", "", "1"), row("? the service is", "alert", "", "1"),
				row("image_promotion the service is", "answer", "", "2")), new FirstWord(), OptionValues.NONE, codebook, view, Progress.NONE);
		assertThat(poor.of("level", "all").againstMajority()).isNegative();
		Table summary = poor.tables(List.of()).get(0);
		List<Value> levels = summary.rows().get(6);
		assertThat(levels.get(summary.column("accuracy"))).isEqualTo(new Value.Share(0.5));
		assertThat(levels.get(summary.column("accuracy") + 1)).as("the baseline beside it").isEqualTo(new Value.Share(0.75));
		assertThat(summary.columns().get(summary.column("accuracy") + 1).id()).isEqualTo("baseline_accuracy");
		assertThat(((Value.Item) levels.get(summary.column("against_majority"))).label().fr()).isEqualTo("au-dessous");
		assertThat(summary.columns().get(summary.column("macro_f1") + 1).id()).isEqualTo("classes");
		assertThat(summary.notes())
				.anySatisfy(it -> assertThat(it.en()).startsWith("Below the baseline: ").contains("all posts", "50.0%", "75.0%"));
		assertThat(summary.notes()).anySatisfy(it -> assertThat(it.fr()).startsWith("Sous le niveau de base").contains("50,0\u00a0%"));
	}

	/** Usages: alert and answer are in the reference; macro-F1 is the mean of the two. */
	@Test
	void aMeanOfTwoClassesIsCalledSo() {
		EvaluationResult two = new Evaluation(1, 10, 1).evaluate(List.of(row("alert the service is", "alert", "", ""),
				row("answer the service is", "answer", "", "")), new FirstWord(), OptionValues.NONE, codebook, view, Progress.NONE);
		assertThat(two.tables(List.of()).get(0).notes())
				.anySatisfy(it -> assertThat(it.en()).startsWith("Macro-F1 of two classes only: Usage, all posts"));
		assertThat(two.tables(List.of()).get(0).notes()).isNotEmpty().noneSatisfy(it -> assertThat(it.en()).startsWith("Below"));
	}

	@Test
	void rowsCodedOnceAndTwiceAreTold() {
		var once = Post.ofWords("", "alert the service is", "", "twitter");
		EvaluationResult mixed = new Evaluation(1, 10, 1).evaluate(
				List.of(new ReferenceRow("1", once, Map.of(Facet.USAGE, new ReferenceRow.Code("alert", 1))),
						new ReferenceRow("2", once, Map.of(Facet.USAGE, new ReferenceRow.Code("alert", 2))),
						new ReferenceRow("3", once, Map.of(Facet.USAGE, new ReferenceRow.Code("alert", 2))),
						new ReferenceRow("4", once, Map.of(Facet.USAGE, new ReferenceRow.Code("", 2))),
						new ReferenceRow("5", once, Map.of(Facet.USAGE, new ReferenceRow.Code("", 0)))),
				new FirstWord(), OptionValues.NONE, codebook, view, Progress.NONE);
		assertThat(mixed.of("usage", "all").passes()).isEqualTo(new EvaluationResult.Passes(1, 2, 1));
		Table summary = mixed.tables(List.of()).get(0);
		List<Value> usage = summary.rows().get(0);
		assertThat(usage.get(summary.column("posts"))).isEqualTo(new Value.Count(3));
		assertThat(usage.get(summary.column("coded_once"))).isEqualTo(new Value.Count(1));
		assertThat(usage.get(summary.column("coded_twice"))).isEqualTo(new Value.Count(2));
		assertThat(usage.get(summary.column("differing"))).isEqualTo(new Value.Count(1));
	}

	@Test
	void classesWithTooFewRowsLeaveTheFigureUndefined() {
		EvaluationResult strict = Evaluation.STANDARD.evaluate(ROWS, new FirstWord(), OptionValues.NONE, codebook, view, Progress.NONE);
		Table summary = strict.tables(List.of()).get(0);
		assertThat(summary.rows().get(0).get(summary.column("macro_f1"))).isInstanceOf(Value.Undefined.class);
		assertThat(summary.rows().get(0).get(summary.column("low"))).isInstanceOf(Value.Undefined.class);
	}

	/** Ordered and not, by numbers of rungs and by ids. */
	@Test
	void everyTheoryThatTheReferenceCodesIsCompared() {
		Study study = shipped();
		FiveTheories.of(study);
		List<ReferenceRow> rows = List.of(coded("news_release one", "3", "usefulness"), coded("news_release two", "1", "visit"),
				coded("answer one", "4", "loop"));
		EvaluationResult result = Evaluation.STANDARD.evaluate(rows, new FirstWord(), OptionValues.NONE, codebook, StudyView.of(study),
				Progress.NONE);
		assertThat(result.of("arnstein", "all").matrix().count("informing", "informing")).isEqualTo(1);
		assertThat(result.of("arnstein", "all").matrix().count("manipulation", "informing")).isEqualTo(1);
		assertThat(result.of("dialogic", "all").matrix().count("visit", "usefulness")).isEqualTo(1);
		assertThat(result.of("dialogic", "all").matrix().count("loop", "loop")).isEqualTo(1);
		assertThat(result.comparisons()).extracting(EvaluationResult.Comparison::dimension).contains("usage", "arnstein", "dialogic")
				.doesNotContain("model", "level", "genre");
	}

	private static ReferenceRow coded(String text, String rung, String principle) {
		return new ReferenceRow("", Post.ofWords("", text, "", "twitter"), Map.of(Facet.USAGE, new ReferenceRow.Code(text.split(" ")[0]),
				new Facet("arnstein"), new ReferenceRow.Code(rung), new Facet("dialogic"), new ReferenceRow.Code(principle)));
	}

	private static ReferenceRow row(String text, String usage, String model, String level) {
		return new ReferenceRow("", Post.ofWords("", text, "", "twitter"), Map.of(Facet.USAGE, new ReferenceRow.Code(usage),
				new Facet("grunig"), new ReferenceRow.Code(model), new Facet("chang_kannan"), new ReferenceRow.Code(level)));
	}

	/** A study with the pack that ships, and no agency. */
	private static Study shipped() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		try {
			TheoryPackFile.copyInto(new TheoryPackFile(
					Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-1.0.xml")).load(), study);
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return study;
	}
}
