// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.palier.fixtures.Packs;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.ground.text.Typography;
import org.palier.model.Category;
import org.palier.model.Example;
import org.palier.model.LocalizedText;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.model.Usage;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.PyramidLayout.Band;

/** What a pack must hold for a coder to work with it, in both languages. */
class ShippedPackTest {

	private TheoryPack pack = Packs.shipped("1.1");

	@Test
	void everyTextIsThereInBothLanguagesAndWellSet() {
		texts(23, 0);
	}

	/** @param entries usages and categories @param more texts beside */
	private void texts(int entries, int more) {
		// Entries of 9 texts, 16 platforms, 4 kinds of agencies, 3 theories and 5 objectives of 2, and the pack itself.
		assertThat(texts()).isEqualTo(entries * 9 + 16 + 4 * 2 + 3 * 2 + 5 * 2 + 2 + more);
	}

	private int texts() {
		int texts = 0;
		for (Iterator<EObject> all = pack.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (next instanceof LocalizedText text) {
				texts++;
				assertThat(text.getFr()).as(text.getEn()).isNotBlank().doesNotContain("'").doesNotContainPattern("[^\\u202f][;!?»]")
						.doesNotContainPattern("«[^\\u202f]").doesNotContain(" :");
				assertThat(text.getEn()).as(text.getFr()).isNotBlank().doesNotContain("'").doesNotContain("\"");
			}
		}
		return texts;
	}

	/** The theories that nobody has held against the work they follow say so by name, in their source and in their first words. */
	@ParameterizedTest
	@CsvSource({ "dialogic_principles, dialogic, false, 0, mutuality proximity empathy risk commitment",
			"arnstein_ladder, arnstein, true, 2, manipulation therapy informing consultation placation partnership delegated_power citizen_control",
			"participation_spectrum, participation, true, 4, inform consult involve collaborate empower" })
	void aTheoryNotCheckedAgainstTheOriginalSaysSo(String id, String theory, boolean ordered, int shortNames, String rungs) {
		pack = Packs.shipped(id, "1.0");
		List<String> categories = List.of(rungs.split(" "));
		assertThat(pack.getTheories()).singleElement().satisfies(it -> {
			assertThat(it.getId()).isEqualTo(theory);
			assertThat(it.isOrdered()).isEqualTo(ordered);
			assertThat(it.isSeveral()).isNotEqualTo(ordered);
			assertThat(it.getCategories()).extracting(Category::getId).containsExactlyElementsOf(categories);
			assertThat(it.getPlacements()).as("the source places no usage").isEmpty();
			unchecked(it.getName(), it.getSource());
			assertThat(it.getDescription().getFr()).startsWith("Non vérifié sur l’original.");
			assertThat(it.getDescription().getEn()).startsWith("Not checked against the original.");
		});
		unchecked(pack.getName(), pack.getSource());
		assertThat(pack.getUsages()).isEmpty();
		assertThat(pack.getPlatforms()).isEmpty();
		// A category has name, definition, rule, and a text and a reason of an example and of a counter-example.
		assertThat(texts()).isEqualTo(categories.size() * 7 + 4 + shortNames);
		assertThat(categories()).allSatisfy(it -> {
			assertThat(it.getDefinition()).isNotNull();
			assertThat(it.getExamples()).extracting(Example::isPositive).containsExactly(true, false);
			assertThat(it.getExamples()).extracting(Example::getSource).containsOnly("made");
			assertThat(it.getSource()).contains("†", "our", "not checked against the original").doesNotContain("tab.", "pp.", "table");
		});
	}

	private static void unchecked(LocalizedText name, String source) {
		assertThat(name.getFr()).containsPattern("\\(non vérifiée?s? sur l’original\\)$");
		assertThat(name.getEn()).endsWith("(not checked against the original)");
		assertThat(source).endsWith("non vérifié sur l’original / not checked against the original");
	}

	/** A study may take several packs: what it places itself is drawn, rung by rung, and the picture's foot carries the mark. */
	@ParameterizedTest
	@CsvSource({ "dialogic_principles, empathy", "arnstein_ladder, informing", "participation_spectrum, inform" })
	void aFurtherTheoryIsDrawnBesideTheFirst(String id, String rung) {
		Study study = Packs.study(Packs.shipped("1.1"));
		TheoryPackFile.copyInto(Packs.shipped(id, "1.0"), study);
		assertThat(study.getPacks()).hasSize(2);
		assertThat(study.getTheories()).hasSize(4);
		Theory added = study.getTheories().getLast();
		Placement own = PalierFactory.eINSTANCE.createPlacement();
		own.setUsage(study.getUsages().getFirst());
		own.setCategory(added.getCategories().stream().filter(it -> it.getId().equals(rung)).findFirst().orElseThrow());
		added.getPlacements().add(own);
		StudyView view = StudyView.of(study);
		PyramidProfile profile = PyramidProfile.of(view, view.theories().getLast());
		var style = new PictureStyle(FontMetrics.openSans(), new Typography(Locale.CANADA), Palette.LIGHT);
		for (PyramidView picture : List.of(new StackedPyramid(), new ModelMatrix())) {
			PyramidLayout drawn = picture.compose(new PyramidRequest(view, profile, PyramidOptions.REPORT, style, TokenMarks.NONE));
			assertThat(drawn.bands()).extracting(Band::levelId).contains(rung).hasSize(added.getCategories().size());
			assertThat(drawn.texts().stream().map(TextLine::text).collect(Collectors.joining(" "))).contains("not checked against the original");
			assertThat(drawn.texts()).as("the longer name stays within the picture")
					.allSatisfy(it -> assertThat(it.x() + it.width()).isLessThanOrEqualTo(drawn.width()));
		}
	}

	/** The usages of codebook 2 in its order of precedence, with what is not the paper's marked; its facets are coded each by itself. */
	@Test
	void theSecondCodebookIsWhole() {
		pack = Packs.shipped("2.0");
		// an example of monitoring, the plain name and meaning of three levels, GitHub and GitLab, and fourteen short names
		texts(26, 2 + 6 + 2 + 14);
		assertThat(pack.getUsages()).extracting(Usage::getId).containsExactly("consultation", "answer", "opinion_call", "contest",
				"mobilization", "open_data",
				"online_service", "alert", "job_offer", "event", "advice", "image_promotion", "news_release", "third_party_link", "other");
		assertThat(pack.getUsages().stream().filter(it -> it.getSource().startsWith("†")).map(Usage::getId)).containsExactly("consultation",
				"mobilization",
				"online_service", "alert");
		pack.getUsages().forEach(it -> complete(it.getId(), it.getDefinition(), it.getDecisionRule(), it.getExamples(), it.getSource()));
		categories().forEach(it -> complete(it.getId(), it.getDefinition(), it.getDecisionRule(), it.getExamples(), it.getSource()));
		assertThat(pack.getUsages())
				.allSatisfy(it -> assertThat(it.getSource()).as("the tables of the paper are pictures").doesNotContain("tab."));
		assertThat(categories()).allSatisfy(it -> assertThat(it.getSource()).as("and so are its figures").doesNotContain("fig."));
		assertThat(pack.getObjectives())
				.allSatisfy(it -> assertThat(it.getSource()).as("their figure is a picture: the rank is ours, after the text")
				.startsWith("† ").contains("§").doesNotContain("fig"));
		assertThat(categories().stream().filter(it -> it.getId().equals("two_way_asymmetric")).findFirst().orElseThrow().getDecisionRule()
				.getEn())
				.contains("monitoring or research").contains("(§\u00a07)");
		assertThat(pack.getUsages().stream().map(it -> it.getDecisionRule().getEn() + it.getDefinition().getEn()).distinct()).hasSize(15);
	}

	/** § 15 has open data and what others make of them: code and data that anybody takes are published where code is. */
	@Test
	void placesOfCodeAndDataArePlatforms() {
		pack = Packs.shipped("2.0");
		assertThat(pack.getPlatforms()).filteredOn(it -> it.getId().startsWith("git"))
				.extracting(it -> it.getId() + " " + it.getName().getFr() + " " + it.getHosts())
				.containsExactly("github GitHub [github.com]", "gitlab GitLab [gitlab.com]");
		assertThat(pack.getPlatforms()).extracting(Platform::getColor).as("each has a colour of its own").doesNotHaveDuplicates();
	}

	/** Placements stay the expected reading; open data are part of what online services were. */
	@Test
	void theSecondCodebookPlacesAsBefore() {
		List<String> before = Packs.shipped("1.1").getTheories().stream().filter(it -> !it.getId().equals("two_step_flow"))
				.flatMap(it -> places(it).stream())
				.toList();
		pack = Packs.shipped("2.0");
		assertThat(pack.getTheories().stream().flatMap(it -> places(it).stream()).filter(it -> !it.contains("open_data")))
				.containsExactlyInAnyOrderElementsOf(before);
	}

	/** § 10-11 and 32-33: leaders, youth, clientele, everybody; no usage says whom it aims at. */
	@Test
	void theSecondCodebookTellsPublicsApart() {
		pack = Packs.shipped("2.0");
		Theory flow = theory("two_step_flow");
		assertThat(flow.getCategories()).extracting(Category::getId).containsExactly("opinion_leaders", "youth", "clientele", "everybody");
		assertThat(flow.getPlacements()).isEmpty();
	}

	/** § 13 names the RSS feed among the tools of the first level, § 14 does not among those of the second; of other tools use decides. */
	@Test
	void onAFeedEveryUsageLiesOnTheFirstLevel() {
		pack = Packs.shipped("2.0");
		List<Placement> onOne = theory("chang_kannan").getPlacements().stream().filter(it -> it.getPlatform() != null).toList();
		assertThat(onOne).hasSize(7).allSatisfy(it -> {
			assertThat(it.getPlatform().getId()).isEqualTo("rss");
			assertThat(it.getCategory().getId()).isEqualTo("communication");
		});
		Set<String> elsewhereHigher = theory("chang_kannan").getPlacements().stream()
				.filter(it -> it.getPlatform() == null && !it.getCategory().getId().equals("communication"))
				.map(it -> it.getUsage().getId()).collect(Collectors.toSet());
		assertThat(onOne).extracting(it -> it.getUsage().getId()).containsExactlyInAnyOrderElementsOf(elsewhereHigher);
	}

	@Test
	void everyUsageAndCategoryCanBeCodedBy() {
		for (Usage usage : pack.getUsages()) {
			complete(usage.getId(), usage.getDefinition(), usage.getDecisionRule(), usage.getExamples(), usage.getSource());
		}
		for (Category category : categories()) {
			complete(category.getId(), category.getDefinition(), category.getDecisionRule(), category.getExamples(),
					category.getSource());
		}
		assertThat(pack.getUsages()).hasSize(14);
		assertThat(categories()).hasSize(9);
	}

	private static void complete(String id, LocalizedText definition, LocalizedText rule, EList<Example> examples, String source) {
		assertThat(definition).as(id).isNotNull();
		assertThat(rule).as(id).isNotNull();
		assertThat(examples.stream().filter(Example::isPositive).count()).as(id).isGreaterThanOrEqualTo(2);
		assertThat(examples.stream().filter(it -> !it.isPositive()).count()).as(id).isGreaterThanOrEqualTo(1);
		assertThat(examples).as(id).isNotEmpty().allSatisfy(it -> {
			assertThat(it.getSource()).isEqualTo("made");
			assertThat(it.getReason()).isNotNull();
		});
		assertThat(source).as(id).contains("55-76", "§");
	}

	@Test
	void objectivesAreThoseOfFigureThreeInItsOrder() {
		assertThat(pack.getObjectives()).extracting(Objective::getId).containsExactly("image_control", "project_promotion",
				"information_mission", "dialogue", "media_filter");
		assertThat(pack.getObjectives()).extracting(Objective::getRank).containsExactly(1, 2, 3, 4, 5);
		assertThat(pack.getObjectives()).isNotEmpty().allSatisfy(it -> assertThat(it.getSource()).contains("fig. 3"));
	}

	/** Yates and Arbour (2013), § 26: contests, opinions and answers speak to users themselves; the text ties no other usage to a public. */
	@Test
	void twoStepFlowPlacesOnlyWhatThePaperSays() {
		Theory flow = theory("two_step_flow");
		assertThat(flow.isOrdered()).isFalse();
		assertThat(flow.getCategories()).extracting(Category::getId).containsExactly("opinion_leaders", "direct_publics");
		assertThat(flow.getPlacements()).extracting(it -> it.getUsage().getId() + " " + it.getCategory().getId())
				.containsExactly("contest direct_publics", "opinion_call direct_publics", "answer direct_publics");
	}

	@Test
	void theOtherTheoriesPlaceAsTheFirstVersionDid() {
		for (Theory old : Packs.shipped("1.0").getTheories()) {
			assertThat(places(theory(old.getId()))).isEqualTo(places(old));
		}
	}

	private static List<String> places(Theory theory) {
		return theory.getPlacements().stream().filter(it -> it.getPlatform() == null)
				.map(it -> it.getUsage().getId() + " " + it.getCategory().getId()).toList();
	}

	private List<Category> categories() {
		var all = new ArrayList<Category>();
		pack.getTheories().forEach(it -> all.addAll(it.getCategories()));
		return all;
	}

	private Theory theory(String id) {
		return pack.getTheories().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}
}
