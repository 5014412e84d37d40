// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;

class AccountMappingEditTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study = FACTORY.createStudy();
	private final Platform facebook = platform("facebook");
	private final Platform twitter = platform("twitter");
	private final Agency parks = FACTORY.createAgency();
	private final AccountMappingEdit edit = new AccountMappingEdit(study);

	AccountMappingEditTest() {
		Jurisdiction quebec = FACTORY.createJurisdiction();
		study.getJurisdictions().add(quebec);
		quebec.getAgencies().add(parks);
	}

	private Platform platform(String id) {
		Platform platform = FACTORY.createPlatform();
		platform.setId(id);
		study.getPlatforms().add(platform);
		return platform;
	}

	private static List<PlatformAccount> account(Platform platform, String... accounts) {
		return Stream.of(accounts).map(it -> new PlatformAccount(platform, it)).toList();
	}

	@Test
	void severalAccountsAreOneStep() {
		edit.give(account(twitter, "@b"), parks).run();
		var all = edit.setAside(account(twitter, "@c", "@b", "@a")).strict();
		all.run();
		assertThat(study.getAccountMappings()).extracting("account").containsExactly("@a", "@b", "@c");
		assertThat(study.getAccountMappings()).extracting("agency").containsOnlyNulls();
		assertThat(all.label().en()).isEqualTo("Set 3 accounts aside");
		var back = edit.forget(account(twitter, "@c", "@a")).strict();
		back.run();
		assertThat(study.getAccountMappings()).extracting("account").containsExactly("@b");
		back.undo();
		all.undo();
		assertThat(study.getAccountMappings()).extracting("account").containsExactly("@b");
		assertThat(study.getAccountMappings().getFirst().getAgency()).isSameAs(parks);
	}

	/** Each goes to its own agency, and all come back by one undo, what was said of one before included. */
	@Test
	void accountsOfSeveralAgenciesAreOneStep() {
		Agency roads = FACTORY.createAgency();
		study.getJurisdictions().getFirst().getAgencies().add(roads);
		edit.setAside(account(twitter, "@b")).run();
		var given = edit.give(Map.of(account(twitter, "@b").getFirst(), roads, account(facebook, "@a").getFirst(), parks)).strict();
		given.run();
		assertThat(given.label().en()).contains("2 accounts");
		assertThat(study.getAccountMappings()).extracting("account").containsExactly("@a", "@b");
		assertThat(study.getAccountMappings()).extracting("agency").containsExactly(parks, roads);
		given.undo();
		assertThat(study.getAccountMappings()).extracting("account").containsExactly("@b");
		assertThat(study.getAccountMappings().getFirst().getAgency()).isNull();
	}

	@Test
	void mappingsStandInOrderOfPlatformAndAccount() {
		edit.give(account(twitter, "@a"), parks).strict().run();
		edit.give(account(facebook, "@b"), parks).strict().run();
		edit.setAside(account(facebook, "@a")).strict().run();
		assertThat(study.getAccountMappings()).extracting(it -> it.getPlatform().getId() + it.getAccount())
				.containsExactly("facebook@a", "facebook@b", "twitter@a");
		assertThat(study.getAccountMappings().getFirst().getAgency()).isNull();
	}

	@Test
	void anAccountIsMappedOnceAndUndoBringsBackWhatItWas() {
		edit.setAside(account(twitter, "@a")).run();
		var second = edit.give(account(twitter, "@a"), parks).strict();
		second.run();
		assertThat(study.getAccountMappings()).hasSize(1);
		assertThat(study.getAccountMappings().getFirst().getAgency()).isSameAs(parks);
		second.undo();
		assertThat(study.getAccountMappings().getFirst().getAgency()).isNull();
	}

	@Test
	void forgettingLeavesTheOthers() {
		edit.give(account(twitter, "@a"), parks).run();
		edit.give(account(twitter, "@b"), parks).run();
		edit.forget(account(twitter, "@a")).strict().run();
		assertThat(study.getAccountMappings()).extracting("account").containsExactly("@b");
	}

	@Test
	void postsWithoutAnAccountCannotBeMapped() {
		assertThatThrownBy(() -> edit.give(account(twitter, ""), parks).run()).isInstanceOf(IllegalArgumentException.class);
		assertThat(study.getAccountMappings()).isEmpty();
	}
}
