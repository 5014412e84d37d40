// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.ground.text.FailureKind;

/** Lines that somebody wrote by hand into the package of a coder. */
class CraftedPackageTest {

	private static final String LINE = """
			{"place":1,"facet":"usage","value":"dialogue","alternative":"","memo":"","evidence":"","at":"%s","seen":false,"text_version":%s}
			""";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "+1000000000-12-31T23:59:59Z,1", "-1000000000-01-01T00:00:00Z,1", "+10000-01-01T00:00:00Z,1", "-0001-01-01T00:00:00Z,1",
			"tomorrow,1",
			"2026-10-01T10:00:00Z,-5", "2026-10-01T10:00:00Z,0" })
	void aMomentOrATextThatCannotBeNamesTheFile(String at, String version) throws Exception {
		Path file = folder.resolve("anne.palier-set");
		PackageContainer.make(file, "{}".getBytes(StandardCharsets.UTF_8)).save(LINE.formatted(at, version).getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(PackageException.class)
				.isThrownBy(() -> PackageContainer.read(file, (container, given, codes) -> GivenCode.read(codes)))
				.satisfies(it -> assertThat(it.sentence().en()).contains("anne.palier-set"))
				.satisfies(it -> assertThat(it.failure()).isEqualTo(FailureKind.UNREADABLE));
	}

	@Test
	void othersAreRead() throws Exception {
		assertThat(GivenCode.read(LINE.formatted("9999-12-31T23:59:59.9999999Z", "2").getBytes(StandardCharsets.UTF_8))).hasSize(1);
	}
}
