// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.KeptApart;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;
import org.palier.reports.Samples;
import org.palier.study.history.LookBack;
import org.palier.study.history.PersonsWord;

/** Small studies that are counted with a pencil. */
class HeadlinesTest {

	private final List<CountCell> cells = new ArrayList<>();

	/**
	 * Agencies wrote 84 of 1,828 posts: 60 news releases (base), 20 answers (interaction), 4 online services (top). The
	 * 1,744 others are 9 that relay an agency, 1,730 of media, and 5 that could be of two agencies. All of them are
	 * services, so that shares of all posts would be quite different.
	 */
	@Test
	void postsOfOthersAreInNoNumberAndAreALineOfTheirOwn() throws Exception {
		Study study = Samples.study(3);
		for (int agency = 0; agency < 3; agency++) {
			cell(agency, Attributed.DIRECT, "news_release", 20);
			cell(agency, Attributed.DIRECT, "answer", 6 + agency / 2 * 2);
			cell(agency, Attributed.DIRECT, "online_service", 1 + agency / 2);
		}
		cell(0, Attributed.RELAYED, "online_service", 9);
		cell(AccountAgency.UNATTRIBUTED, Attributed.NOT, "online_service", 1730);
		cell(AccountAgency.AMBIGUOUS, Attributed.DIRECT, "online_service", 5);
		List<KeyFigure> figures = Headlines.of(view(study));
		assertThat(figure(figures, "base_posts").number().en()).isEqualTo("71.4%");
		assertThat(figure(figures, "base_posts").detail().en())
				.isEqualTo("60 of 84 placed, coded automatically; error unknown until 100 posts are read.");
		assertThat(figure(figures, "top_posts").detail().en()).startsWith("4 of 84 placed, coded automatically")
				.as("no interval of sampling beside an error that is larger")
				.doesNotContain("95%");
		assertThat(figure(figures, "top_posts").label().fr()).startsWith("des publications d’organismes");
		assertThat(figure(figures, "base_posts").label().en()).as("the name that the figures beneath give the level").contains("“Broadcast”");
		assertThat(figure(figures, "posts_of_others").number().en()).isEqualTo("1,744");
		assertThat(figure(figures, "posts_of_others").detail().en()).isEqualTo("Posts imported: 1,828; written by agencies: 84. "
				+ "Of the posts of others, relaying an agency: 9; of no agency: 1,730; of one of several: 5.");
	}

	/** 346 posts of the crises: 135 relay an agency, 211 are of others, none was written by an agency. */
	@Test
	void whereNoAgencyWroteThereIsNoShareOfPosts() throws Exception {
		cell(0, Attributed.RELAYED, "news_release", 135);
		cell(AccountAgency.UNATTRIBUTED, Attributed.NOT, "news_release", 211);
		List<KeyFigure> figures = Headlines.of(view(Samples.study(3)));
		assertThat(figures).extracting(KeyFigure::id).contains("posts_of_others").doesNotContain("base_posts", "top_posts");
		assertThat(figure(figures, "posts_of_others").number().fr()).isEqualTo("346");
	}

	/** A study that lists only agencies that were found finds all of them: 100 % is no finding. */
	@Test
	void noAbsenceNoPenetration() throws Exception {
		List<KeyFigure> figures = Headlines.of(StudyView.of(Samples.study(3)));
		assertThat(figures).extracting(KeyFigure::id).startsWith("agencies_present").doesNotContain("penetration");
		assertThat(figures.getFirst().number().fr()).isEqualTo("3");
		assertThat(figures.getFirst().detail().en()).startsWith("That is no penetration");
	}

	/** 4 of 10 present, 2 of them names of a list of accounts: 2 of 8 of the frame; one that a person confirmed makes it 3 of 9. */
	@Test
	void penetrationIsOfTheFrameAndSaysWhatThatIs() throws Exception {
		Study study = Samples.study(10);
		List<Agency> agencies = study.getJurisdictions().getFirst().getAgencies();
		agencies.subList(4, 10).forEach(agency -> agency.getPresences().forEach(it -> PersonsWord.unnamed().status(it, PresenceStatus.ABSENT)));
		agencies.subList(2, 4).forEach(it -> it.setUnmatched(true));
		List<KeyFigure> figures = Headlines.of(StudyView.of(study));
		assertThat(figures).filteredOn(it -> it.id().startsWith("penetration")).hasSize(1);
		assertThat(figures.get(0).number().en()).isEqualTo("25.0%");
		assertThat(figures.get(0).detail().en()).startsWith("2 of 8;")
				.contains("Frame: 8 listed, 0 confirmed. Names that accounts alone bring: 2;");
		FrontPage page = FirstPage.of(StudyView.of(study), Locale.CANADA_FRENCH, Palette.LIGHT, FrontFacts.NONE).orElseThrow();
		assertThat(page.sentences().getFirst().number().fr() + " " + page.sentences().getFirst().label().fr())
				.isEqualTo("1 sur 4 a au moins un compte, parmi les organismes examinés.");
		assertThat(page.whom()).anyMatch(it -> it.fr().equals("2 autres, connus seulement par leurs comptes, ne sont pas comptés."));

		KeptApart pair = PalierFactory.eINSTANCE.createKeptApart();
		pair.setOne(agencies.get(2));
		pair.setOther(agencies.get(0));
		study.getKeptApart().add(pair);
		KeyFigure confirmed = Headlines.of(StudyView.of(study)).getFirst();
		assertThat(confirmed.detail().en()).startsWith("3 of 9;").contains("Frame: 8 listed, 1 confirmed.");
	}

	/** Eight agencies, each looked for on six platforms: no sample, no margin; one cell that nobody looked at, and it is no census. */
	@Test
	void aCensusHasNoMargin() throws Exception {
		Study study = Samples.study(8);
		List<Agency> agencies = study.getJurisdictions().getFirst().getAgencies();
		agencies.subList(2, 8).forEach(agency -> agency.getPresences().forEach(it -> PersonsWord.unnamed().status(it, PresenceStatus.ABSENT)));
		KeyFigure census = Headlines.of(StudyView.of(study)).getFirst();
		assertThat(census.detail().en()).isEqualTo("2 of 8; a census, so without a sampling margin.");
		assertThat(census.detail().fr()).doesNotContain("intervalle");
		agencies.getLast().getPresences().removeFirst();
		assertThat(Headlines.of(StudyView.of(study)).getFirst().detail().en()).startsWith("2 of 8; 95% interval");
	}

	private void cell(int agency, Attributed how, String usage, long posts) {
		cells.add(new CountCell(agency, how, "twitter", "2026-11", usage, CodedBy.MACHINE, false, false, posts));
	}

	private StudyView view(Study study) {
		List<String> agencies = study.getJurisdictions().getFirst().getAgencies().stream().map(Agency::getId).toList();
		return StudyView.of(study, new PostCounts(agencies, List.of("qc"), cells, List.of(), List.of(), List.of(), List.of(), List.of()),
				LookBack.NOW);
	}

	private static KeyFigure figure(List<KeyFigure> figures, String id) {
		return figures.stream().filter(it -> it.id().equals(id)).findFirst()
				.orElse(new KeyFigure("", Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY));
	}
}
