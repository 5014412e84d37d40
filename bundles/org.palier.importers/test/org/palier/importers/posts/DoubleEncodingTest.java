// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class DoubleEncodingTest {

	private static final Charset MAC = Charset.forName("x-MacRoman");

	@Test
	void whatWindowsMadeOfUtf8IsPutRight() {
		// python3: "l’été – « à » → 🚇".encode().decode("cp1252", errors="surrogateescape"), bytes that cp1252 lacks as they are
		String broken = new String("l’été – « → Ú".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
		assertThat(broken).startsWith("lâ€™Ã©tÃ©");
		assertThat(new DoubleEncoding(StandardCharsets.UTF_8).repaired(broken)).isEqualTo("l’été – « → Ú");
	}

	@Test
	void aByteThatWindowsLacksIsTakenAsItIs() {
		// E2 80 9D is the closing quotation mark; 9D is no character of windows-1252 and ù in Mac Roman
		assertThat(new DoubleEncoding(MAC).repaired("â€œyesâ€ù")).isEqualTo("“yes”");
	}

	@Test
	void whatLostItsEndIsOneSignAndCounted() {
		var repair = new DoubleEncoding(MAC);
		assertThat(repair.repaired("a prâ€_ and â€")).isEqualTo("a pr\uFFFD and \uFFFD");
		assertThat(repair.unreadable()).isEqualTo(2);
	}

	@Test
	void plainTextStaysTheSameObject() {
		String plain = "Nothing to see here_";
		assertThat(new DoubleEncoding(MAC).repaired(plain)).isSameAs(plain);
	}
}
