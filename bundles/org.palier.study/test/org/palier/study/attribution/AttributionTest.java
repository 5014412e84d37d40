// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CountCell;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.MadePost;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

class AttributionTest {

	@TempDir
	private Path folder;
	private final Study study = Samples.empty();
	private Corpus corpus;
	private Agency stm;
	private Agency police;

	@BeforeEach
	void open() throws IOException {
		corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"));
		var montreal = Samples.jurisdiction(study, "qc");
		stm = Samples.agency(montreal, "stm");
		police = Samples.agency(montreal, "spvm");
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private void account(Agency agency, String platform, String handle, String url) {
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId(agency.getId() + "." + agency.getPresences().size());
		account.setHandle(handle);
		account.setUrl(url);
		Samples.cell(study, agency, platform, PresenceStatus.PRESENT).getAccounts().add(account);
	}

	private void map(String platform, String account, Agency agency) {
		AccountMapping mapping = PalierFactory.eINSTANCE.createAccountMapping();
		mapping.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals(platform)).findFirst().orElseThrow());
		mapping.setAccount(account);
		mapping.setAgency(agency);
		study.getAccountMappings().add(mapping);
	}

	private Attribution attribute(Post... posts) throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts("r", Instant.EPOCH)) {
			for (Post post : posts) {
				writer.add(post);
			}
			writer.commit();
		}
		return again();
	}

	private Attribution again() throws IOException {
		return Attribution.of(study, corpus.view(java.util.Set.of("r")));
	}

	private static Post facebook(String id, String handle, String url) {
		return Post.builder("facebook", "").accountId(id).accountHandle(handle).accountUrl(url).author("Name").text("x")
				.source("f", 2).build();
	}

	private static String told(Attribution attribution) {
		return attribution.direct() + " direct, " + attribution.relayed() + " relayed, " + attribution.ambiguous() + " ambiguous, "
				+ attribution.unattributed() + " unattributed";
	}

	@Test
	void findsByHandleWhateverCase() throws IOException {
		account(stm, "twitter", "@STM_Bleue", null);
		Attribution found = attribute(MadePost.of(1, "stm_bleue", "x"), MadePost.of(2, "citizen", "x"));
		assertThat(told(found)).isEqualTo("1 direct, 0 relayed, 0 ambiguous, 1 unattributed");
		assertThat(found.accounts()).extracting(AttributedAccount::label, AttributedAccount::basis)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("@citizen", AttributionBasis.UNKNOWN),
						org.assertj.core.groups.Tuple.tuple("@stm_bleue", AttributionBasis.HANDLE));
	}

	/** A table may name the body that wrote, and no account: what no handle can be is the name of a body. */
	@Test
	void findsByTheNameOfABody() throws IOException {
		stm.setName(new Bilingual("Société de transport", "Transit corporation").toModel());
		police.setName(Bilingual.same("police").toModel());
		Attribution found = attribute(MadePost.of(1, "Societe de transport", "x"), MadePost.of(2, "Transit Corporation", "x"),
				MadePost.of(3, "police", "x"), MadePost.of(4, "Société de taxis", "x"));
		assertThat(told(found)).as("police may be anybody’s handle").isEqualTo("2 direct, 0 relayed, 0 ambiguous, 2 unattributed");
	}

	/** A short word in capitals is more likely the name of a body than anybody's handle. */
	@Test
	void findsByANameInCapitals() throws IOException {
		stm.setName(Bilingual.same("STM").toModel());
		police.setName(Bilingual.same("police").toModel());
		Attribution found = attribute(MadePost.of(1, "STM", "x"), MadePost.of(2, "POLICE", "x"), MadePost.of(3, "police", "x"),
				MadePost.of(4, "ABC", "x"));
		assertThat(told(found)).isEqualTo("1 direct, 0 relayed, 0 ambiguous, 3 unattributed");
	}

	@Test
	void findsByIdAndAddress() throws IOException {
		account(stm, "facebook", null, "https://www.facebook.com/pages/Une-page/119123001761?ref=hl");
		account(police, "facebook", null, "http://fr-ca.facebook.com/SPVM/");
		Attribution found = attribute(facebook("119123001761", "autrenom", ""), facebook("77", "", "https://m.facebook.com/spvm"),
				facebook("78", "SPVM", ""));
		assertThat(found.accounts()).extracting(AttributedAccount::account, AttributedAccount::basis, AttributedAccount::agencies)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("id:119123001761", AttributionBasis.ID, List.of("stm")),
						org.assertj.core.groups.Tuple.tuple("id:77", AttributionBasis.URL, List.of("spvm")),
						org.assertj.core.groups.Tuple.tuple("id:78", AttributionBasis.HANDLE, List.of("spvm")));
	}

	@Test
	void attributesRelayedPostsAsRelayed() throws IOException {
		account(police, "twitter", "spvm", null);
		Attribution found = attribute(MadePost.of(1, "", "RT @SPVM: rue fermée"), MadePost.of(2, "citizen", "RT @spvm: x"),
				MadePost.of(3, "spvm", "RT @stm: x"), MadePost.of(4, "", "RT @citizen: x"));
		assertThat(told(found)).isEqualTo("1 direct, 2 relayed, 0 ambiguous, 1 unattributed");
		assertThat(found.accounts().get(0)).isEqualTo(
				new AttributedAccount("twitter", "@spvm", "@spvm", "", 1, 2, AttributionBasis.HANDLE, List.of("spvm"), Official.UNKNOWN));
		assertThat(corpus.view(java.util.Set.of("r")).counts(found.lines()).stream().filter(it -> it.agency() == 1)
				.mapToLong(CountCell::posts).sum()).as("spvm is the second agency").isEqualTo(3);
	}

	@Test
	void listsAmbiguousAccountsAndTakesTheWordOfAPerson() throws IOException {
		account(stm, "twitter", "infos", null);
		account(police, "twitter", "Infos", null);
		Attribution found = attribute(MadePost.of(1, "infos", "x"), MadePost.of(2, "", "RT @infos: x"),
				MadePost.of(3, "citizen", "x"));
		assertThat(told(found)).isEqualTo("0 direct, 0 relayed, 2 ambiguous, 1 unattributed");
		assertThat(found.ambiguousAccounts()).extracting(AttributedAccount::agencies).containsExactly(List.of("stm", "spvm"));
		map("twitter", "@infos", stm);
		map("twitter", "@citizen", null);
		found = again();
		assertThat(told(found)).isEqualTo("1 direct, 1 relayed, 0 ambiguous, 1 unattributed");
		assertThat(found.ambiguousAccounts()).isEmpty();
		assertThat(found.unknownAccounts()).as("set aside, not unknown").extracting(AttributedAccount::account).containsExactly("");
	}

	@Test
	void aMappedAuthorIsKnownWhenRelayed() throws IOException {
		map("twitter", "id:5", police);
		var author = Post.builder("twitter", "1").accountId("5").accountHandle("Chef").text("x").source("f", 2).build();
		assertThat(told(attribute(author, MadePost.of(2, "", "RT @chef: x"))))
				.isEqualTo("1 direct, 1 relayed, 0 ambiguous, 0 unattributed");
	}

	@Test
	void keepsPlatformsApart() throws IOException {
		account(police, "facebook", "spvm", null);
		assertThat(told(attribute(MadePost.of(1, "spvm", "x")))).isEqualTo("0 direct, 0 relayed, 0 ambiguous, 1 unattributed");
	}
}
