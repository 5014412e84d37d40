// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

	@ParameterizedTest
	@CsvSource({ "www.twitter.com/RCAF_ARC,https://www.twitter.com/RCAF_ARC,www.twitter.com",
			"' https://www.linkedin.com/company/equ ipe/ ',https://www.linkedin.com/company/equipe/,www.linkedin.com",
			"https://Twitter.com/X?a=b|c,https://Twitter.com/X?a=b|c,twitter.com",
			"http://blogue.exemple.qc.ca:8080,http://blogue.exemple.qc.ca:8080,blogue.exemple.qc.ca" })
	void repairsWhatListsWrite(String written, String url, String host) {
		assertThat(WebAddress.of(written)).contains(new WebAddress(url, host));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "n/a", "oui", "@CanadianPM", "ftp://example.org/x", "facebook", "3.5", "mailto:a@b.ca" })
	void refusesWhatIsNoAddress(String written) {
		assertThat(WebAddress.of(written)).isEmpty();
	}

	@Test
	void nameBeforeAnAtIsNotTheHost() {
		assertThat(WebAddress.of("https://facebook.com@elsewhere.example/").orElseThrow().host()).isEqualTo("elsewhere.example");
	}
}
