// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.palier.fixtures.Packs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.PlatformCloses;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.PublishedFigure;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.model.file.StudyFile;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.history.PersonsWord;

/** Flickr turns out to be the blog: three agencies with one, the other and both. */
class PlatformMergeTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study = Packs.study(Packs.shipped("1.1"));
	private final Platform flickr = platform("flickr");
	private final Platform blog = platform("blog");
	private final Agency one = agency("one");
	private final Agency other = agency("other");
	private final Agency both = agency("both");
	private final Presence moves = Samples.shows(study, one, "flickr", "event");

	@BeforeEach
	void anotherHasABlog() {
		Samples.shows(study, other, "blog", "advice");
	}

	@Test
	void presencesAccountsPlacementsMappingsAndPostsFollowAndUndoRestoresTheFile(@TempDir Path folder) throws Exception {
		account(moves, "flickr.one", "one");
		mapping(flickr, "@known");
		mapping(blog, "@known");
		mapping(flickr, "@fresh");
		var exception = exception(flickr, "event", 2);
		PublishedFigure figure = FACTORY.createPublishedFigure();
		figure.setIndicator("presence_share");
		figure.setMeasure("share");
		figure.getPlatforms().addAll(List.of(blog, flickr));
		study.getPublishedFigures().add(figure);
		Scenario scenario = FACTORY.createScenario();
		scenario.setId("s");
		scenario.setName(Bilingual.same("S").toModel());
		PlatformCloses closes = FACTORY.createPlatformCloses();
		closes.setId("c");
		closes.setPlatform(flickr);
		scenario.getChanges().add(closes);
		study.getScenarios().add(scenario);
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		byte[] before = Files.readAllBytes(file.path());
		var merge = new PlatformMerge(study, List.of(flickr), blog);
		var counts = new PostCounts(List.of(), List.of(), List.of(cell("flickr", "event", CodedBy.HUMAN, 5),
				cell("flickr", "", CodedBy.NOBODY, 2), cell("blog", "advice", CodedBy.MACHINE, 11)), List.of(), List.of(), List.of(),
				List.of(), List.of());

		List<String> lines = merge.preview(counts).lines().stream().map(Bilingual::en).toList();

		assertThat(lines).containsExactly("Codings of presences: 1 (presences: 1)", "Posts: 5 (coded by persons 5, by machine 0)",
				"Other references: 4", "Presences that follow: 1, with accounts: 1", "Posts that follow, coded or not: 7",
				"Placement kept: Chang and Kannan’s engagement pyramid: event on Flickr → Service, now on Blog");
		assertThat(merge.movedPlatforms()).isEqualTo(Map.of("flickr", "blog"));
		assertThat(merge.recodings(counts)).isEmpty();

		RecordedEdit edit = merge.edit().strict();
		edit.run();

		assertThat(study.getPlatforms()).doesNotContain(flickr).contains(blog);
		assertThat(moves.getPlatform()).isSameAs(blog);
		assertThat(moves.getAccounts()).extracting(Account::getHandle).containsExactly("one");
		assertThat(moves.getCodings().getFirst().getUsages()).extracting(Usage::getId).containsExactly("event");
		assertThat(study.getAccountMappings()).extracting(it -> it.getPlatform().getId() + it.getAccount())
				.containsExactly("blog@known", "blog@fresh");
		assertThat(exception.getPlatform()).isSameAs(blog);
		assertThat(figure.getPlatforms()).containsExactly(blog);
		assertThat(closes.getPlatform()).isSameAs(blog);
		assertThat(blog.getAliases()).contains("flickr", "Flickr");
		assertThat(blog.getHosts()).contains("flickr.com");
		file.save(study);
		edit.undo();
		file.save(study);
		assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
	}

	@Test
	void ofTwoPresencesTheOneThatSaysMoreHoldsAndNothingIsLost(@TempDir Path folder) throws Exception {
		Presence absent = Samples.cell(study, both, "blog", PresenceStatus.ABSENT);
		PersonsWord.unnamed().checkedOn(absent, LocalDate.of(2011, 8, 1));
		PersonsWord.unnamed().evidence(absent, "no link on the site");
		absent.setNote("looked twice");
		Presence present = Samples.shows(study, both, "flickr", "event", "advice");
		PersonsWord.unnamed().checkedOn(present, LocalDate.of(2011, 7, 2));
		PersonsWord.unnamed().evidence(present, "http://flickr.com/both");
		account(present, "flickr.both", "both");
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		byte[] before = Files.readAllBytes(file.path());
		var merge = new PlatformMerge(study, List.of(flickr), blog);

		assertThat(merge.preview(PostCounts.NONE).lines()).extracting(Bilingual::en)
				.contains("Agencies with a presence on several of them: 1", "both: Blog absent 2011-08-01, Flickr present 2011-07-02 → present");

		RecordedEdit edit = merge.edit().strict();
		edit.run();

		assertThat(both.getPresences()).singleElement().satisfies(it -> {
			assertThat(it.getPlatform()).isSameAs(blog);
			assertThat(it.getStatus()).isEqualTo(PresenceStatus.PRESENT);
			assertThat(it.getCheckedOn()).isEqualTo(LocalDate.of(2011, 7, 2));
			assertThat(it.getEvidence()).isEqualTo("http://flickr.com/both");
			assertThat(it.getNote()).isEqualTo("looked twice; blog 2011-08-01: no link on the site");
			assertThat(it.getAccounts()).extracting(Account::getId).containsExactly("flickr.both");
			assertThat(it.getCodings().getFirst().getUsages()).extracting(Usage::getId).containsExactly("event", "advice");
		});
		edit.undo();
		file.save(study);
		assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
	}

	@Test
	void ofEqualStatusesTheLaterCheckHoldsAndUsagesComeTogether() {
		Presence early = Samples.shows(study, both, "blog", "event");
		PersonsWord.unnamed().checkedOn(early, LocalDate.of(2011, 7, 1));
		PersonsWord.unnamed().checkedBy(early, "anne");
		Presence late = Samples.shows(study, both, "flickr", "advice", "event");
		PersonsWord.unnamed().checkedOn(late, LocalDate.of(2011, 7, 9));
		PersonsWord.unnamed().checkedBy(late, "luc");

		new PlatformMerge(study, List.of(flickr), blog).edit().strict().run();

		assertThat(both.getPresences()).containsExactly(early);
		assertThat(early.getCheckedBy()).isEqualTo("luc");
		assertThat(early.getCodings()).singleElement().satisfies(
				it -> assertThat(it.getUsages()).extracting(Usage::getId).containsExactly("advice", "event"));
	}

	@Test
	void thePlacementOfThePlatformThatStaysHolds() {
		exception(flickr, "event", 2);
		var own = exception(blog, "event", 1);
		var merge = new PlatformMerge(study, List.of(flickr), blog);
		assertThat(merge.preview(PostCounts.NONE).dropped()).extracting(Bilingual::en)
				.containsExactly("Chang and Kannan’s engagement pyramid: event on Flickr → Service");
		merge.edit().strict().run();
		assertThat(study.getTheories().getFirst().getPlacements()).filteredOn(it -> it.getPlatform() != null).containsExactly(own);
	}

	@Test
	void mergeOfNothingIsRefused() {
		assertThatThrownBy(() -> new PlatformMerge(study, List.of(blog), blog)).isInstanceOf(IllegalArgumentException.class);
	}

	private Agency agency(String id) {
		return Samples.agency(study.getJurisdictions().isEmpty() ? Samples.jurisdiction(study, "qc") : study.getJurisdictions().getFirst(), id);
	}

	private static void account(Presence presence, String id, String handle) {
		Account made = FACTORY.createAccount();
		made.setId(id);
		made.setHandle(handle);
		presence.getAccounts().add(made);
	}

	private void mapping(Platform platform, String account) {
		AccountMapping made = FACTORY.createAccountMapping();
		made.setPlatform(platform);
		made.setAccount(account);
		made.setAgency(one);
		study.getAccountMappings().add(made);
	}

	private Placement exception(Platform platform, String usage, int level) {
		Placement made = FACTORY.createPlacement();
		made.setUsage(study.getUsages().stream().filter(it -> it.getId().equals(usage)).findFirst().orElseThrow());
		made.setPlatform(platform);
		made.setCategory(study.getTheories().getFirst().getCategories().get(level));
		study.getTheories().getFirst().getPlacements().add(made);
		return made;
	}

	private static CountCell cell(String platform, String usage, CodedBy by, long posts) {
		return new CountCell(0, Attributed.DIRECT, platform, "2025-09", usage, by, false, false, posts);
	}

	private Platform platform(String id) {
		return study.getPlatforms().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}
}
