// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

class TolerantReadingTest implements RowSink {

	@TempDir
	private Path folder;

	private final List<Row> rows = new ArrayList<>();
	private final List<Bilingual> remarks = new ArrayList<>();

	@Test
	void returnsAloneEndLinesAndLineFeedsStayInCells() throws IOException {
		DelimitedFile file = DelimitedFile.open(write("a,b\r1,\"x\ny\"\r2,z\r".getBytes(StandardCharsets.UTF_8)));
		file.read(this::keep, this, Progress.NONE);
		assertThat(file.columns()).containsExactly("a", "b");
		assertThat(rows).extracting(Row::cells).containsExactly(List.of("1", "x\ny"), List.of("2", "z"));
	}

	@Test
	void strictReadingStillFailsWhereTolerantReadingCounts() throws IOException {
		byte[] bytes = "a,b\n1,x#y\n2,##\n".getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '#' ? (byte) 0xFF : bytes[i];
		}
		var request = new ImportRequest(write(bytes).file(), Optional.of(StandardCharsets.UTF_8), Optional.empty(), OptionValues.NONE);
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> DelimitedFile.open(request))
				.satisfies(it -> assertThat(it.reason().en()).contains("written in UTF-8"));
		DelimitedFile.openTolerantly(request).read(this::keep, this, Progress.NONE);
		assertThat(rows).extracting(it -> it.cells().get(1)).containsExactly("x\uFFFDy", "\uFFFD\uFFFD");
		assertThat(remarks).singleElement().satisfies(it -> assertThat(it.en()).contains(", 3 characters could not be read as UTF-8"));
	}

	@Test
	void aWindowsFileIsNotUtf8ForBeingReadTolerantly() throws IOException {
		DelimitedFile file = DelimitedFile
				.openTolerantly(write("nom,ville\n1,Québec\n2,Montréal\n3,Trois-Rivières\n".getBytes(Charset.forName("windows-1252"))));
		file.read(this::keep, this, Progress.NONE);
		assertThat(rows).extracting(it -> it.cells().get(1)).containsExactly("Québec", "Montréal", "Trois-Rivières");
		assertThat(remarks).isEmpty();
	}

	@Test
	void gb18030IsFound() throws IOException {
		// a sentence of ten rows: what a detector needs to be sure
		String text = "ID,CONTENT\r\n" + "1,\"北京冬奥会开幕式今晚举行，各国运动员入场。\"\r\n".repeat(10);
		DelimitedFile file = DelimitedFile.openTolerantly(write(text.getBytes(Charset.forName("GB18030"))));
		assertThat(file.encoding()).isEqualTo(Charset.forName("GB18030"));
	}

	@Test
	void aQuotationMarkWithinACellIsText() throws IOException {
		DelimitedFile.open(write("a,b\n1,say \"x\" now\n\"2\" or so,z\n".getBytes(StandardCharsets.UTF_8))).read(this::keep, this, Progress.NONE);
		assertThat(rows).extracting(Row::cells).containsExactly(List.of("1", "say \"x\" now"), List.of("2 or so", "z"));
	}

	private ImportRequest write(byte[] bytes) throws IOException {
		return ImportRequest.of(Files.write(folder.resolve("file.csv"), bytes));
	}

	private Accepted keep(Row row) {
		rows.add(row);
		return new Accepted(row.line(), List.of(), List.of());
	}

	@Override
	public void header(List<String> columns) {
		// read from the file itself
	}

	@Override
	public void row(RowOutcome outcome) {
		assertThat(outcome).isInstanceOf(Accepted.class);
	}

	@Override
	public void add(Fact fact) {
		throw new IllegalStateException();
	}

	@Override
	public void remark(Bilingual remark) {
		remarks.add(remark);
	}
}
