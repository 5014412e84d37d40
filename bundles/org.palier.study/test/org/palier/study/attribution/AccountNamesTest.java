// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountNamesTest {

	@Test
	void bringsAddressesToOneSpelling() {
		assertThat(AccountNames.address("http://fr-ca.facebook.com/SPVM/?ref=hl#top")).contains("facebook.com/spvm");
		assertThat(AccountNames.address("https://m.facebook.com/spvm")).contains("facebook.com/spvm");
		assertThat(AccountNames.address("x")).isEmpty();
	}
}
