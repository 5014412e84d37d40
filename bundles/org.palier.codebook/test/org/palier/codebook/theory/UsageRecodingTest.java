// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palier.fixtures.Packs;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.corpus.Recoding;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.model.file.StudyFile;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;

/** Merges and splits on a census small enough for a pencil. */
class UsageRecodingTest {

	private final Study study = Packs.study(Packs.shipped("1.1"));
	private final Agency agency = Samples.agency(Samples.jurisdiction(study, "qc"), "a");
	private final Presence facebook = Samples.shows(study, agency, "facebook", "advice", "alert", "event");
	private final Presence twitter = Samples.shows(study, agency, "twitter", "event");
	private final Presence rss = Samples.shows(study, agency, "rss", "job_offer");
	/** 5 posts that a person coded as alert, 7 that a program coded as event, on two platforms, 11 of another usage. */
	private final PostCounts counts = new PostCounts(List.of(), List.of(),
			List.of(cell("facebook", "alert", CodedBy.HUMAN, 5), cell("twitter", "event", CodedBy.MACHINE, 3),
					cell("facebook", "event", CodedBy.MACHINE, 4), cell("facebook", "advice", CodedBy.MACHINE, 11)),
			List.of(), List.of(), List.of(), List.of(), List.of());

	@Test
	void mergeTellsWhatItRecodesAndDoesIt(@TempDir Path folder) throws Exception {
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		byte[] bytes = Files.readAllBytes(file.path());
		var merge = new UsageMerge(study, List.of(usage("alert"), usage("event"), usage("advice")), usage("advice"));

		RecodePreview preview = merge.preview(counts);

		assertThat(preview.codings()).isEqualTo(2);
		assertThat(preview.presences()).isEqualTo(2);
		assertThat(preview.postsByPersons()).isEqualTo(5);
		assertThat(preview.postsByMachine()).isEqualTo(7);
		assertThat(preview.dropped()).extracting(Bilingual::en).containsExactlyInAnyOrder(
				"Chang and Kannan’s engagement pyramid: alert → Communication",
				"Chang and Kannan’s engagement pyramid: event → Communication",
				"Grunig’s models of public relations: alert → Public information",
				"Grunig’s models of public relations: event → Public information");
		assertThat(preview.kept()).hasSize(2);
		assertThat(merge.recodings(counts)).containsExactly(new Recoding(Facet.USAGE, "alert", "", "advice"),
				new Recoding(Facet.USAGE, "event", "", "advice"));

		RecordedEdit edit = merge.edit(new PostRecode("r1", Instant.EPOCH, "merge")).strict();
		edit.run();

		assertThat(usages(facebook)).containsExactly("advice");
		assertThat(usages(twitter)).containsExactly("advice");
		assertThat(usages(rss)).containsExactly("job_offer");
		assertThat(study.getUsages()).hasSize(12);
		assertThat(usage("advice").getExamples()).as("three of its own, two positive of each").hasSize(7);
		assertThat(study.getRuns()).singleElement().satisfies(it -> assertThat(it.getKind()).isEqualTo("recode"));
		edit.undo();
		file.save(study);
		assertThat(Files.readAllBytes(file.path())).isEqualTo(bytes);
	}

	@Test
	void mergeOfNothingIsRefused() {
		assertThatThrownBy(() -> new UsageMerge(study, List.of(usage("advice")), usage("advice")))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void splitByPlatformMovesTheCodingsOfThatPlatform() {
		Study before = EcoreUtil.copy(study);
		var split = new UsageSplit(study, usage("event"), List.of(new Bilingual("évènement en direct", "live event")),
				SplitCriterion.PLATFORM, Map.of(platform("twitter"), 0));

		RecodePreview preview = split.preview(counts);

		assertThat(preview.codings()).isEqualTo(1);
		assertThat(preview.postsByMachine()).isEqualTo(3);
		assertThat(split.recodings(counts)).containsExactly(new Recoding(Facet.USAGE, "event", "twitter", "live_event"));
		RecordedEdit edit = split.edit().strict();
		edit.run();
		assertThat(usages(facebook)).containsExactly("advice", "alert", "event");
		assertThat(usages(twitter)).containsExactly("live_event");
		assertThat(study.getUsages().get(study.getUsages().indexOf(usage("event")) + 1).getId()).isEqualTo("live_event");
		assertThat(study.getTheories().getFirst().getPlacements())
				.anySatisfy(it -> assertThat(it.getUsage().getId()).isEqualTo("live_event"));
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	/** Two agencies in two jurisdictions with the same usage; codings and posts of one jurisdiction follow. */
	@Test
	void splitByJurisdictionOrAgencyMovesTheirCodingsAndPosts() {
		Agency other = Samples.agency(Samples.jurisdiction(study, "ca"), "b");
		Presence theirs = Samples.shows(study, other, "facebook", "event");
		var counted = new PostCounts(List.of("a", "b"), List.of("qc", "ca"), List.of(cell("facebook", "event", CodedBy.MACHINE, 4),
				new CountCell(1, Attributed.DIRECT, "facebook", "2025-09", "event", CodedBy.HUMAN, false, false, 9)), List.of(),
				List.of(), List.of(), List.of(), List.of());
		List<Bilingual> parts = List.of(new Bilingual("évènement en direct", "live event"));
		var split = new UsageSplit(study, usage("event"), parts, SplitCriterion.JURISDICTION, Map.of(study.getJurisdictions().getLast(), 0));

		RecodePreview preview = split.preview(counted);

		assertThat(preview.codings()).isEqualTo(1);
		assertThat(preview.postsByPersons()).isEqualTo(9);
		assertThat(preview.postsByMachine()).isZero();
		assertThat(preview.notes()).extracting(Bilingual::en)
				.containsExactly("Stay with it, to be reviewed: codings and references 2, posts 4");
		assertThat(split.recodings(counted)).containsExactly(new Recoding(Facet.USAGE, "event", "", "", Set.of(1), "live_event"));
		assertThat(new UsageSplit(study, usage("event"), parts, SplitCriterion.AGENCY, Map.of(other, 0)).recodings(counted))
				.isEqualTo(split.recodings(counted));
		assertThat(SplitCriterion.AGENCY_CATEGORY.groups(study)).isEqualTo(study.getCategories());
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = split.edit().strict();
		edit.run();
		assertThat(usages(theirs)).containsExactly("live_event");
		assertThat(usages(twitter)).containsExactly("event");
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	/** Of the usages on the second level of the pyramid, contest goes to a level of its own. */
	@Test
	void aSplitLevelGivesPlacementsToItsPart() {
		Theory pyramid = study.getTheories().getFirst();
		Category interaction = pyramid.getCategories().get(1);
		var contest = CategorySplit.placementsOf(interaction).stream().filter(it -> it.getUsage().getId().equals("contest")).findFirst()
				.orElseThrow();
		var levels = new Facet(pyramid.getId());
		Map<Facet, CountCell.Code> codes = Map.of(levels, new CountCell.Code("interaction", CodedBy.HUMAN));
		var coded = new PostCounts(List.of(), List.of(), List.of(), Map.of(levels, List.of(
				new CountCell(0, Attributed.DIRECT, "facebook", "", "contest", CodedBy.MACHINE, codes, false, false, false, 3),
				new CountCell(0, Attributed.DIRECT, "facebook", "", "answer", CodedBy.MACHINE, codes, false, false, false, 2))),
				theories -> List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
		Study before = EcoreUtil.copy(study);
		var split = new CategorySplit(study, interaction, List.of(new Bilingual("jeu", "play")), Map.of(contest, 0));

		RecodePreview preview = split.preview(coded);

		assertThat(preview.posts()).isEqualTo(3);
		assertThat(preview.postsByPersons()).as("whose word the level is").isEqualTo(3);
		assertThat(preview.notes()).extracting(Bilingual::en)
				.containsExactly("Stay with it, to be reviewed: codings and references 0, posts 2");
		assertThat(split.recodings(coded))
				.containsExactly(new Recoding(new Facet("chang_kannan"), "interaction", "", "contest", Set.of(), "play"));
		RecordedEdit edit = split.edit().strict();
		edit.run();
		assertThat(pyramid.getCategories()).extracting(Category::getId).containsExactly("communication", "interaction", "play", "service");
		assertThat(contest.getCategory().getName().getFr()).isEqualTo("jeu");
		assertThat(contest.getCategory().getDefinition().getFr()).isEqualTo(interaction.getDefinition().getFr());
		assertThat(CategorySplit.placementsOf(interaction)).isNotEmpty().noneMatch(it -> it.getUsage().getId().equals("contest"));
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void anExampleBecomesACounterExample() {
		var example = usage("advice").getExamples().getFirst();
		assertThat(example.isPositive()).isTrue();
		RecordedEdit edit = new CodebookEdits(study).turnExample(example).strict();
		edit.run();
		assertThat(example.isPositive()).isFalse();
		edit.undo();
		assertThat(example.isPositive()).isTrue();
	}

	@Test
	void mergedCategoriesTakeTheirUsagesAlong() {
		Theory pyramid = study.getTheories().getFirst();
		Category interaction = pyramid.getCategories().get(1);
		Category service = pyramid.getCategories().get(2);
		Study before = EcoreUtil.copy(study);
		var merge = new CategoryMerge(study, List.of(service), interaction);
		assertThat(merge.preview(counts).kept()).hasSize(1);
		assertThat(merge.recodings(counts)).containsExactly(new Recoding(new Facet("chang_kannan"), "service", "", "interaction"));
		RecordedEdit edit = merge.edit().strict();
		edit.run();
		assertThat(pyramid.getCategories()).extracting(Category::getId).containsExactly("communication", "interaction");
		assertThat(pyramid.getPlacements()).filteredOn(it -> it.getUsage().getId().equals("online_service"))
				.singleElement().satisfies(it -> assertThat(it.getCategory()).isSameAs(interaction));
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void audiencesFollowAMergedCategory() {
		Theory flow = study.getTheories().get(2);
		agency.getAudiences().addAll(flow.getCategories());
		var merge = new CategoryMerge(study, List.of(flow.getCategories().getFirst()), flow.getCategories().getLast());
		assertThat(merge.preview(PostCounts.NONE).others()).isEqualTo(1);
		merge.edit().strict().run();
		assertThat(agency.getAudiences()).extracting(Category::getId).containsExactly("direct_publics");
	}

	@Test
	void useCountsWorkThatWouldBeLost() {
		var edits = new CodebookEdits(study);
		assertThat(edits.use(usage("event"), counts)).isEqualTo(new CodebookEdits.Use(2, 7, 2));
		assertThat(edits.use(usage("contest"), counts).isCoded()).isFalse();
		assertThat(edits.use(platform("facebook"), counts)).isEqualTo(new CodebookEdits.Use(1, 20, 0));
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = edits.delete(usage("contest")).strict();
		edit.run();
		assertThat(study.getTheories()).isNotEmpty().allSatisfy(theory -> assertThat(theory.getPlacements())
				.noneMatch(it -> it.getUsage() == null || it.getUsage().getId().equals("contest")));
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void textsAndExamplesAreEditedInOneLanguage() {
		var edits = new CodebookEdits(study);
		Usage advice = usage("advice");
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = edits.text(advice, advice.eClass().getEStructuralFeature("definition"), true, " Autre. ").strict();
		edit.run();
		assertThat(advice.getDefinition().getFr()).isEqualTo("Autre.");
		assertThat(advice.getDefinition().getEn()).startsWith("Recommends");
		assertThat(edit.label().en()).isEqualTo("Change definition (French)");
		RecordedEdit added = edits.addExample(advice, false).strict();
		added.run();
		assertThat(advice.getExamples()).hasSize(4);
		RecordedEdit moved = edits.move(advice, 0).strict();
		moved.run();
		assertThat(study.getUsages().getFirst()).isSameAs(advice);
		moved.undo();
		added.undo();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	private static CountCell cell(String platform, String usage, CodedBy by, long posts) {
		return new CountCell(0, Attributed.DIRECT, platform, "2025-09", usage, by, false, false, posts);
	}

	private static List<String> usages(Presence presence) {
		return presence.getCodings().getFirst().getUsages().stream().map(Usage::getId).toList();
	}

	private Usage usage(String id) {
		return study.getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private Platform platform(String id) {
		return study.getPlatforms().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}
}
