// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.UnreadableFileException;

class DelimitedRowsTest {

	@TempDir
	private Path folder;

	@Test
	void cellsComeByTheNameOfTheirColumn() throws IOException {
		DelimitedRows rows = DelimitedRows.of(file("Platform ;Count\n\"A; B\";3\n;\nC;4\n".getBytes(StandardCharsets.UTF_8)));
		assertThat(rows.columns()).containsExactly("Platform", "Count");
		assertThat(rows.rows()).extracting(Row::line).containsExactly(2L, 4L);
		assertThat(rows.cell(rows.rows().getFirst(), "platform")).contains("A; B");
		assertThat(rows.cell(rows.rows().getFirst(), "Date")).isEmpty();
	}

	@Test
	void theFirstWrongRowRefusesAll() {
		assertThatThrownBy(() -> DelimitedRows.of(file("a,b\n1,2\n1\n1,2,3\n".getBytes(StandardCharsets.UTF_8))))
				.isInstanceOfSatisfying(UnreadableFileException.class, it -> {
					assertThat(it.reason().en()).isEqualTo("In “list.csv”, line 3: The row has 1 cell, the header 2.");
					assertThat(it.reason().fr()).startsWith("Dans «\u202flist.csv\u202f», ligne 3\u202f: ");
				});
	}

	/** One byte of another encoding among much UTF-8 does not become a mark of replacement in silence. */
	@Test
	void bytesOfNoEncodingRefuseAll() throws IOException {
		byte[] content = ("a,b\n" + "é,è\n".repeat(500) + "x,?\n").getBytes(StandardCharsets.UTF_8);
		content[content.length - 2] = (byte) 0xE9;
		Path file = file(content);
		assertThatThrownBy(() -> DelimitedRows.of(file)).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).contains("not all written in UTF-8"));
	}

	/** Another program may have put it there long ago: the file is what it is. */
	@Test
	void aMarkOfReplacementInTheFileIsRead() throws IOException {
		DelimitedRows rows = DelimitedRows.of(file("a,b\nx\ufffd,é\n".getBytes(StandardCharsets.UTF_8)));
		assertThat(rows.rows().getFirst().cells()).containsExactly("x\ufffd", "é");
	}

	@Test
	void whatABundleShipsIsReadFromAStream() throws IOException {
		DelimitedRows rows = DelimitedRows.shipped(new ByteArrayInputStream("a,b\n1,\"é, è\"\n".getBytes(StandardCharsets.UTF_8)));
		assertThat(rows).isEqualTo(new DelimitedRows(List.of("a", "b"), List.of(new Row(2, List.of("1", "é, è")))));
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("list.csv"), content);
	}
}
