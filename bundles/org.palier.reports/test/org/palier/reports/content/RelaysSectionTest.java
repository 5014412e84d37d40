// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.PostSamples;
import org.palier.ground.Progress;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;

/** Tests who relays whom, with few posts counted with a pencil. */
class RelaysSectionTest {

	@TempDir
	private Path folder;
	private final Study study = PostSamples.study();

	/** @param relays who relays whom, a post each */
	private List<ReportSection> sections(Locale locale, String... relays) throws Exception {
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("i", Instant.EPOCH)) {
				int id = 0;
				for (String relay : relays) {
					String[] both = relay.split(">");
					posts.add(Post.builder("twitter", String.valueOf(++id)).accountHandle(both[0]).text("text")
							.createdAt(Instant.parse("2013-07-02T10:00:00Z"), "")
							.relayedFrom(both[1]).source("f.csv", id).build());
				}
				posts.commit();
			}
			StudyView view = StudyView.of(study, corpus.view(Set.of("i")), AddressForms.SHIPPED, LookBack.NOW);
			return new RelaysSection(Palette.LIGHT).sections(study, view, locale, it -> true, Progress.NONE);
		}
	}

	@Test
	void theNetworkStandsBesideItsTable() throws Exception {
		ReportSection section = sections(Locale.CANADA, "spvm>stm", "spvm>stm", "health>stm", "stm>health", "anna>stm", "stm>stm").getFirst();

		assertThat(section.figures()).singleElement().satisfies(it -> {
			assertThat(it.drawing().title()).isEqualTo("The agency relayed most, stm, is relayed 3 times by 2 other agencies");
			assertThat(it.drawing().alt()).contains("July 2013", "4 relays", "spvm to stm: 2; health to stm: 1; stm to health: 1.");
		});
		assertThat(section.tables().getFirst().rows()).extracting(
				it -> ((Value.Item) it.getFirst()).id() + " " + ((Value.Item) it.get(1)).id() + " " + ((Value.Count) it.get(2)).number())
				.containsExactly("spvm stm 2", "stm health 1", "health stm 1");
	}

	@Test
	void nobodyIsRelayedMostWhereTwoAreAlike() throws Exception {
		ReportSection section = sections(Locale.CANADA, "spvm>stm", "health>spvm").getFirst();
		assertThat(section.figures().getFirst().drawing().title()).isEqualTo("The 2 agencies relayed most are relayed once each");
	}

	@Test
	void ofTwoBodiesASentenceIsEnough() throws Exception {
		ReportSection section = sections(Locale.CANADA_FRENCH, "spvm>stm").getFirst();
		assertThat(section.figures()).isEmpty();
		assertThat(section.words()).extracting(Bilingual::fr)
				.containsExactly("L’organisme le plus relayé, stm, est relayé une fois par un autre organisme.");
	}

	@Test
	void whereNoBodyRelaysAnotherThereIsNoSection() throws Exception {
		assertThat(sections(Locale.CANADA, "anna>stm", "stm>stm")).isEmpty();
	}

	@Test
	void bodiesOfOneNameAreToldApart() throws Exception {
		for (Agency agency : study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).toList()) {
			agency.setName(Bilingual.same("Health").toModel());
		}
		ReportSection section = sections(Locale.CANADA, "spvm>stm", "health>stm", "spvm>health").getFirst();
		assertThat(section.figures().getFirst().drawing().alt()).contains("Health (qc) (spvm) to Health (qc) (stm): 1",
				"Health (ca) to Health (qc) (stm): 1");
	}
}
