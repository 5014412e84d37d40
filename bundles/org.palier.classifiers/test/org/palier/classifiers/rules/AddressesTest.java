// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.classifiers.text.Addresses;

/** What is an address to the model is one to the rules. */
class AddressesTest {

	@ParameterizedTest
	@CsvSource({ "police.uk now,9", "www.ville.qc.ca.,15", "HTTPS://X.CA/a,14", "ville.quebec.qc.ca/x?y ici,22", "etc.puis,0",
			"gouv.info: voir,9" })
	void rulesAndModelsFindTheSameEnd(String text, int end) {
		assertThat(Addresses.end(text, 0)).isEqualTo(end);
		var tokens = new Tokens();
		new Tokenizer(tokens).read(text);
		assertThat(tokens.kind(0)).isEqualTo(end > 0 ? TokenKind.URL : TokenKind.WORD);
	}

	@ParameterizedTest
	@CsvSource({ "HTTPS://WWW.Police.UK/x,police.uk", "police.uk#a,police.uk", "https://ville.ca:8080/,ville.ca" })
	void aHostIsTheSameHoweverItIsWritten(String address, String host) {
		assertThat(Addresses.host(address)).isEqualTo(host);
	}
}
