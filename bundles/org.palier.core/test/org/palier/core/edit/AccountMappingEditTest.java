// SPDX-License-Identifier: EPL-2.0
package org.palier.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

	@Test
	void mappingsStandInOrderOfPlatformAndAccount() {
		edit.give(twitter, "@a", parks).strict().run();
		edit.give(facebook, "@b", parks).strict().run();
		edit.setAside(facebook, "@a").strict().run();
		assertThat(study.getAccountMappings()).extracting(it -> it.getPlatform().getId() + it.getAccount())
				.containsExactly("facebook@a", "facebook@b", "twitter@a");
		assertThat(study.getAccountMappings().getFirst().getAgency()).isNull();
	}

	@Test
	void anAccountIsMappedOnceAndUndoBringsBackWhatItWas() {
		edit.setAside(twitter, "@a").run();
		var second = edit.give(twitter, "@a", parks).strict();
		second.run();
		assertThat(study.getAccountMappings()).hasSize(1);
		assertThat(study.getAccountMappings().getFirst().getAgency()).isSameAs(parks);
		second.undo();
		assertThat(study.getAccountMappings().getFirst().getAgency()).isNull();
	}

	@Test
	void forgettingLeavesTheOthers() {
		edit.give(twitter, "@a", parks).run();
		edit.give(twitter, "@b", parks).run();
		edit.forget(twitter, "@a").strict().run();
		assertThat(study.getAccountMappings()).extracting("account").containsExactly("@b");
	}

	@Test
	void postsWithoutAnAccountCannotBeMapped() {
		assertThatThrownBy(() -> edit.give(twitter, "", parks).run()).isInstanceOf(IllegalArgumentException.class);
		assertThat(study.getAccountMappings()).isEmpty();
	}
}
