// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Post;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostWriter;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;

/**
 * Parts of a study that conditions on own fields of posts and on official accounts leave, added up by pencil. On
 * Twitter, the museum has an official account, the archive one that nobody examined, the library a page of others. On
 * Facebook, the museum has a copy beside an account that nobody examined, and the archive is absent.
 */
class PartOfPostsTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	@TempDir
	private Path folder;
	private Study study;
	private DuckDbCorpus corpus;

	@BeforeEach
	void make() throws Exception {
		study = Samples.empty();
		Jurisdiction here = Samples.jurisdiction(study, "here");
		Agency museum = Samples.agency(here, "museum");
		account(museum, "twitter", "musee", Authenticity.OFFICIAL);
		account(museum, "facebook", "musee.copie", Authenticity.COPY);
		Samples.account(museum.getPresences().getLast(), "musee.page", null).setAuthenticity(Authenticity.UNKNOWN);
		Agency archive = Samples.agency(here, "archive");
		account(archive, "twitter", "archives", Authenticity.UNKNOWN);
		Samples.cell(study, archive, "facebook", PresenceStatus.ABSENT);
		account(Samples.agency(here, "library"), "twitter", "fans", Authenticity.UNOFFICIAL);
		declare("campaign", FieldType.CHOICE, new DeclaredField.Choice("flu", new Bilingual("Grippe", "Flu")),
				new DeclaredField.Choice("heat", new Bilingual("Canicule", "Heat")));
		declare("cost", FieldType.NUMBER);
		declare("note", FieldType.TEXT);
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", new CorpusSettings("a test", 256L << 20, 1));
		try (PostWriter writer = corpus.appendPosts("r", NOON)) {
			writer.add(post("1", "musee").own("campaign", "flu").own("cost", "40").own("note", "À revoir").build());
			writer.add(post("2", "musee").own("campaign", "heat").own("cost", "9.50").build());
			writer.add(post("3", "archives").own("campaign", "flu").own("cost", "100").build());
			writer.add(post("4", "fans").build());
			writer.add(post("5", "passante").own("campaign", "gone").relayedFrom("musee").build());
			writer.add(post("6", "passante").replyTo("1").build());
			writer.commit();
		}
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private void account(Agency agency, String platform, String handle, Authenticity whose) {
		Presence cell = Samples.cell(study, agency, platform, PresenceStatus.PRESENT);
		Samples.account(cell, handle, null).setAuthenticity(whose);
	}

	private void declare(String id, FieldType type, DeclaredField.Choice... choices) throws Exception {
		new FieldEdits(study).declare(new DeclaredField(id, Bilingual.same(id), FieldSubject.POST, type, List.of(choices))).run();
	}

	private static org.palier.corpus.PostBuilder post(String item, String account) {
		return Post.builder("twitter", item).accountHandle(account).text("Un " + item).createdAt(NOON);
	}

	private CorpusView part(String where) throws IOException {
		CorpusView all = corpus.view(Set.of("r"));
		return new FilteredPosts(study, Attribution.of(study, all), StudyFilter.of(Where.of(where), study)).of(all);
	}

	private Set<String> posts(String where) throws IOException {
		CorpusView part = part(where);
		var found = new TreeSet<String>();
		part.page(part.select(PostFilter.ALL, List.of()), 0, 99).forEach(it -> found.add(it.post().itemId()));
		return found;
	}

	@Test
	void aPostIsOfThePartByWhatItSaysOfAnOwnField() throws IOException {
		assertThat(posts("campaign = Grippe")).containsExactly("1", "3");
		assertThat(posts("campaign in (flu, heat)")).containsExactly("1", "2", "3");
		assertThat(posts("campaign != flu")).as("a post that says nothing is none of what is named").containsExactly("2", "4", "5", "6");
		assertThat(posts("campaign is empty")).containsExactly("4", "6");
		assertThat(posts("cost >= 9.5 and cost <= 40")).containsExactly("1", "2");
		assertThat(posts("cost = 9.5")).as("9.50 is as much").containsExactly("2");
		assertThat(posts("note = 'a revoir'")).as("whatever case and accents").containsExactly("1");
		assertThat(posts("campaign = flu and agency = archive")).containsExactly("3");
	}

	@Test
	void aPostIsOfficialWhenItsAuthorsAccountIs() throws IOException {
		assertThat(posts("official = yes")).containsExactly("1", "2");
		assertThat(posts("officiel = non")).containsExactly("4");
		assertThat(posts("official = unknown")).as("the account that nobody examined, and whoever is none of the study's")
				.containsExactly("3", "5", "6");
		assertThat(posts("official is not empty")).containsExactly("1", "2", "4");
		assertThat(posts("official in (yes, no) and campaign = flu")).containsExactly("1");
		assertThat(posts("official = yes and agency = museum")).containsExactly("1", "2");
	}

	/** A question to an agency is received whoever asked it: the filter is about the agencies that are looked at. */
	@Test
	void whatOfficialAccountsReceiveIsOfAnybody() throws IOException {
		CorpusView all = corpus.view(Set.of("r"));
		List<org.palier.corpus.AccountAgency> lines = Attribution.of(study, all).lines();
		assertThat(part("official = yes and agency = museum").received(List.of(), lines))
				.isEqualTo(part("agency = museum").received(List.of(), lines));
	}

	private List<PresenceStatus> cells(String where) {
		StudyView view = StudyView.of(study, PostCounts.NONE, LookBack.NOW.only(Where.of(where)));
		int twitter = column(view, "twitter");
		int facebook = column(view, "facebook");
		return List.of(view.status(0, twitter), view.status(1, twitter), view.status(2, twitter), view.status(0, facebook),
				view.status(1, facebook));
	}

	private static int column(StudyView view, String platform) {
		return view.platforms().stream().map(StudyView.PlatformView::id).toList().indexOf(platform);
	}

	/**
	 * The cells are museum, archive and library on Twitter, then museum and archive on Facebook. A page of others never
	 * makes a cell present; an absence stays one.
	 */
	@Test
	void aCellCountsByTheAccountsThatAreLookedAt() {
		assertThat(cells("")).containsExactly(PresenceStatus.PRESENT, PresenceStatus.PRESENT, PresenceStatus.ABSENT, PresenceStatus.PRESENT,
				PresenceStatus.ABSENT);
		assertThat(cells("official = yes")).containsExactly(PresenceStatus.PRESENT, PresenceStatus.NOT_CHECKED, PresenceStatus.ABSENT,
				PresenceStatus.NOT_CHECKED, PresenceStatus.ABSENT);
		assertThat(cells("official = unknown")).containsExactly(PresenceStatus.NOT_CHECKED, PresenceStatus.PRESENT, PresenceStatus.ABSENT,
				PresenceStatus.PRESENT, PresenceStatus.ABSENT);
		assertThat(cells("official = no")).containsExactly(PresenceStatus.NOT_CHECKED, PresenceStatus.NOT_CHECKED, PresenceStatus.ABSENT,
				PresenceStatus.NOT_CHECKED, PresenceStatus.ABSENT);
		assertThat(cells("official in (yes, unknown)")).isEqualTo(cells(""));
	}
}
