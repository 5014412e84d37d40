// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palier.fixtures.TableNumbers.number;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.PostSamples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.ListedPublic;
import org.palier.model.PalierFactory;
import org.palier.model.PublicAccount;
import org.palier.model.PublicKind;
import org.palier.model.Study;
import org.palier.numbers.PostViews;

/**
 * Thirteen posts on Twitter, counted with a pencil; the paper, when it is listed, is a leader of opinion.
 *
 * <pre>
 *  1 stm                        6 anna, answers 1          11 anna, RT @stranger
 *  2 paper, RT @stm             7 ben, to @STM             12 spvm
 *  3 paper, RT @stm             8 spvm, answers 1          13 anna, RT @stm and answers 1
 *  4 fan, RT @stm               9 paper, answers 1
 *  5 spvm, RT @stm             10 stm, RT @stm
 * </pre>
 */
class TwoStepFlowTest {

	@TempDir
	private Path folder;
	private final Study study = PostSamples.study();

	private Table table() throws Exception {
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("i", Instant.EPOCH)) {
				for (Post post : List.of(post(1, "stm", "", "", ""), post(2, "paper", "", "", "stm"), post(3, "paper", "", "", "stm"),
						post(4, "fan", "", "", "stm"), post(5, "spvm", "", "", "stm"), post(6, "anna", "1", "", ""), post(7, "ben", "", "STM", ""),
						post(8, "spvm", "1", "", ""), post(9, "paper", "1", "", ""), post(10, "stm", "", "", "stm"), post(11, "anna", "", "", "stranger"),
						post(12, "spvm", "", "", ""), post(13, "anna", "1", "", "stm"))) {
					posts.add(post);
				}
				posts.commit();
			}
			return new TwoStepFlow().compute(PostViews.of(study, corpus.view(Set.of("i"))));
		}
	}

	private static Post post(int id, String account, String replyTo, String replyToHandle, String relayed) {
		return Post.builder("twitter", String.valueOf(id)).accountHandle(account).text("text")
				.createdAt(Instant.parse("2013-07-02T10:00:00Z"), "")
				.replyTo(replyTo).replyToHandle(replyToHandle).relayedFrom(relayed).source("f.csv", id).build();
	}

	private void list(String handle) {
		PublicKind press = PalierFactory.eINSTANCE.createPublicKind();
		press.setId("press");
		press.setName(Bilingual.same("Press").toModel());
		press.setLeads(true);
		study.getPublicKinds().add(press);
		ListedPublic paper = PalierFactory.eINSTANCE.createListedPublic();
		paper.setId(handle);
		paper.setName(Bilingual.same(handle).toModel());
		paper.setKind(press);
		PublicAccount account = PalierFactory.eINSTANCE.createPublicAccount();
		account.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals("twitter")).findFirst().orElseThrow());
		account.setHandle(handle);
		paper.getAccounts().add(account);
		study.getPublics().add(paper);
	}

	@Test
	void leadersWhoRelayAreSetAgainstPeopleWhoAnswer() throws Exception {
		list("paper");
		Table table = table();
		Map<String, String> qc = Map.of("jurisdiction", "qc", "platform", "twitter");

		assertThat(number(table, qc, "by_leaders")).as("2, 3").isEqualTo(2);
		assertThat(number(table, qc, "by_others")).as("4, 13: a post that does both is a relay").isEqualTo(2);
		assertThat(number(table, qc, "by_agencies")).as("5; not 10, its own").isEqualTo(1);
		assertThat(number(table, qc, "exchanges")).as("6, 7, 9; not 8 of an agency").isEqualTo(3);
		assertThat(number(table, qc, "share")).isCloseTo(2 / 5.0, within(1e-12));
		assertThat(table.rows()).hasSize(1);
	}

	@Test
	void whereNoLeaderIsListedThereIsNoShareAndAReason() throws Exception {
		Table table = table();
		List<Value> row = table.rows().getFirst();

		assertThat(row.get(table.column("share"))).isInstanceOfSatisfying(Value.Undefined.class,
				it -> assertThat(it.reason().en()).isEqualTo("the study lists no leader of opinion"));
		assertThat(number(table, Map.of("jurisdiction", "qc", "platform", "twitter"), "by_others")).as("2, 3, 4, 13").isEqualTo(4);
		assertThat(table.notes().getFirst().en()).startsWith("The study lists no journalist");
	}
}
