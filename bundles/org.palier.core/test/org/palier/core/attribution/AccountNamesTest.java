// SPDX-License-Identifier: EPL-2.0
package org.palier.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountNamesTest {

	@Test
	void takesTheHandleFromAnAddress() {
		assertThat(AccountNames.inAddress("https://twitter.com/stm_Bleue?lang=fr")).containsExactly("stm_bleue");
		assertThat(AccountNames.inAddress("youtube.com/user/SPVM/videos")).containsExactly("spvm");
		assertThat(AccountNames.inAddress("https://www.youtube.com/@Ville%C3%89t%C3%A9")).containsExactly("villeété");
		assertThat(AccountNames.inAddress("https://www.facebook.com/profile.php?id=1000")).containsExactly("1000");
		assertThat(AccountNames.inAddress("https://www.facebook.com/pages/Nom/42")).containsExactly("42");
		assertThat(AccountNames.inAddress("https://www.facebook.com/")).isEmpty();
		assertThat(AccountNames.inAddress("no address")).isEmpty();
	}

	@Test
	void bringsAddressesToOneSpelling() {
		assertThat(AccountNames.address("http://fr-ca.facebook.com/SPVM/?ref=hl#top")).contains("facebook.com/spvm");
		assertThat(AccountNames.address("https://m.facebook.com/spvm")).contains("facebook.com/spvm");
		assertThat(AccountNames.address("x")).isEmpty();
	}
}
