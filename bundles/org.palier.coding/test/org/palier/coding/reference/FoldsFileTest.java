// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.coding.reference.FoldsFile.HeldBackRow;
import org.palier.files.UnreadableFileException;

class FoldsFileTest {

	@TempDir
	private Path folder;

	@Test
	void placesStandByTheKeyOfTheirRow() throws Exception {
		assertThat(read("key,fold,account,operator\np1,1,@a,ville\n p2 , 2 ,,\n"))
				.isEqualTo(Map.of("p1", new HeldBackRow("1", "@a", "ville"), "p2", new HeldBackRow("2", "", "")));
		assertThat(read("key,fold\np1,1\n")).isEqualTo(Map.of("p1", new HeldBackRow("1", "", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "key,fold\np1,1\np1,2\n", "key,fold\np1,1\np7,\n" })
	void aRowTwiceOrWithoutAFoldIsNamed(String content) {
		assertThatThrownBy(() -> read(content)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("folds.csv")
				.hasMessageContaining(content.contains("p7") ? "p7" : "p1");
	}

	@Test
	void aColumnThatIsMissingIsNamed() {
		assertThatThrownBy(() -> read("key,other\np1,1\n")).isInstanceOf(UnreadableFileException.class).hasMessageContaining("fold");
		assertThatThrownBy(() -> read("name,fold\np1,1\n")).isInstanceOf(UnreadableFileException.class).hasMessageContaining("key");
	}

	private Map<String, HeldBackRow> read(String content) throws IOException {
		return new FoldsFile(Files.writeString(folder.resolve("folds.csv"), content), "fold").read();
	}
}
