// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.files.FileDialect;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;

/** What a header says of a file, and what is refused beneath it: each by itself. */
class DelimitedHeaderTest {

	@TempDir
	Path folder;

	private ImportRequest request(String content) throws IOException {
		return ImportRequest.of(Files.write(folder.resolve("f.csv"), content.getBytes(StandardCharsets.UTF_8)));
	}

	private DelimitedFile open(String content) throws IOException {
		return DelimitedFile.open(request(content));
	}

	@Test
	void aColumnIsFoundByItsNameInAnyCase() throws IOException {
		DelimitedFile file = open(" Id ,Name,Note\n1,a,b\n");
		assertThat(file.columns()).containsExactly("Id", "Name", "Note");
		assertThat(file.column("id")).isZero();
		assertThat(file.column("NOTE")).isEqualTo(2);
		assertThat(file.column("nam")).isEqualTo(Row.NO_COLUMN);
	}

	@Test
	void dialectIsHowItIsWritten() throws IOException {
		assertThat(open("a,b\n1,2\n").dialect()).isEqualTo(new FileDialect("UTF-8", ",", false));
		assertThat(open("\ufeffa;b\n1;2\n").dialect()).isEqualTo(new FileDialect("UTF-8", ";", true));
		assertThat(open("a\tb\n1\t2\n").delimiter()).isEqualTo('\t');
		assertThat(open("a,b\n1,2\n").encoding()).isEqualTo(StandardCharsets.UTF_8);
	}

	@Test
	void columnsThatAreLackingAreNamedWithThoseThatAreThere() throws IOException {
		DelimitedFile file = open("id,name\n1,a\n");
		file.require("ID", "name");
		assertThatThrownBy(() -> file.require("id", "url", "day")).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).isEqualTo("“f.csv” lacks these columns: url, day. It has: id, name."));
	}

	/** Twenty columns are named, and of each the first forty characters. */
	@Test
	void longHeadersAreShortenedInSentences() throws IOException {
		String twenty = IntStream.rangeClosed(1, 20).mapToObj(it -> "c" + it).collect(Collectors.joining(","));
		assertThat(open(twenty + "\n").columnsNamed()).isEqualTo(twenty.replace(",", ", "));
		assertThat(open(twenty + ",c21\n").columnsNamed()).isEqualTo(twenty.replace(",", ", ") + ", … (21)");
		assertThat(open("a".repeat(40) + ",b\n").columnsNamed()).isEqualTo("a".repeat(40) + ", b");
		assertThat(open("a".repeat(41) + ",b\n").columnsNamed()).isEqualTo("a".repeat(40) + "…, b");
		assertThat(open("\"a\n b\",c\n").columnsNamed()).isEqualTo("a b, c");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', value = { "a,b,A | “f.csv” has two columns named “A”.", "a,b, a | “f.csv” has two columns named “a”." })
	void twoColumnsOfOneNameAreRefusedUnlessTheyAreNumbered(String header, String refused) throws IOException {
		ImportRequest request = request(header + "\n1,2,3\n");
		assertThat(Objects.requireNonNull(catchThrowableOfType(UnreadableFileException.class, () -> DelimitedFile.open(request))).reason()
				.en()).isEqualTo(refused);
		assertThat(catchThrowableOfType(UnreadableFileException.class, () -> DelimitedFile.openTolerantly(request))).isNotNull();
		assertThat(DelimitedFile.openNumbered(request).columns().getLast()).endsWith(" (2)");
		assertThat(DelimitedFile.openNumberedTolerantly(request).columns().getLast()).endsWith(" (2)");
	}

	@Test
	void columnsWithoutNamesMayBeManyButNotAll() throws IOException {
		assertThat(open("a,,\n1,2,3\n").columns()).containsExactly("a", "", "");
		ImportRequest blank = request(" , ,\n1,2,3\n");
		assertThatThrownBy(() -> DelimitedFile.open(blank)).isInstanceOf(UnreadableFileException.class);
	}

	private static List<String> read(DelimitedFile file) throws IOException {
		var said = new ArrayList<String>();
		file.read(row -> {
			said.add(row.line() + ": " + String.join("|", row.cells()));
			return new Accepted(row.line(), List.of(), List.of());
		}, new RowSink() {
			@Override
			public void header(List<String> columns) {
				// asked elsewhere
			}

			@Override
			public void row(RowOutcome outcome) {
				if (outcome instanceof Rejected rejected) {
					said.add(rejected.line() + ": " + rejected.rule() + " in " + rejected.column());
				}
			}

			@Override
			public void add(Fact fact) {
				// none is stated
			}

			@Override
			public void remark(Bilingual remark) {
				said.add(remark.en());
			}
		}, Progress.NONE);
		return said;
	}

	@Test
	void rowsOfBlanksAreNone() throws IOException {
		assertThat(read(open("a,b\n , \n1,2\n,\n"))).containsExactly("3: 1|2");
		assertThat(read(open("a,b\n , \n"))).containsExactly("“f.csv” has a header and no rows.");
	}

	/** XML 1.0 holds no control characters but tab and ends of lines; a file of many hands is read all the same. */
	@Test
	void aCharacterThatNoStudyCanHoldRefusesItsRow() throws IOException {
		assertThat(read(open("a,b\n1,\u0001\n2,\t3\n"))).containsExactly("2: control_character in b", "3: 2|\t3");
		assertThat(read(open("a,b\n\u0001,2\n"))).containsExactly("2: control_character in a");
		assertThat(read(DelimitedFile.openTolerantly(request("a,b\n1,\u0001\n")))).containsExactly("2: 1|\u0001");
	}

	@Test
	void rowsOfAnotherWidthAreRefused() throws IOException {
		assertThat(read(open("a,b\n1\n2,3\n4,5,6\n"))).containsExactly("2: ragged_row in ", "3: 2|3", "4: ragged_row in ");
	}
}
