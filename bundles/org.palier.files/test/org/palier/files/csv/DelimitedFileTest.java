// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.GatheredRows;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;

class DelimitedFileTest {

	private static final String FRENCH = "id;nom\n1;\"Régie de l’énergie; et de l’eau\"\n2;Musée\n3;Œuvres québécoises à l’étranger\n";

	@TempDir
	Path folder;

	private final List<Row> rows = new ArrayList<>();

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("f.csv"), content);
	}

	private GatheredRows read(byte[] content) throws IOException {
		return read(DelimitedFile.open(ImportRequest.of(file(content))), Progress.NONE);
	}

	private GatheredRows read(DelimitedFile file, Progress progress) throws IOException {
		var collector = new GatheredRows();
		file.read(row -> {
			rows.add(row);
			return new Accepted(row.line(), List.of(), List.of());
		}, collector, progress);
		return collector;
	}

	private String refused(byte[] content) throws IOException {
		Path file = file(content);
		return catchThrowableOfType(UnreadableFileException.class, () -> read(DelimitedFile.open(ImportRequest.of(file)), Progress.NONE))
				.reason().en();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE" })
	void findsTheEncoding(String name) throws IOException {
		String mark = name.startsWith("UTF-16") ? "\ufeff" : "";
		read((mark + FRENCH).getBytes(Charset.forName(name)));

		assertThat(rows).extracting(it -> it.text(1)).containsExactly("Régie de l’énergie; et de l’eau", "Musée",
				"Œuvres québécoises à l’étranger");
	}

	@Test
	void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
		assertThat(read(("\ufeff" + FRENCH).getBytes(StandardCharsets.UTF_8)).columns()).containsExactly("id", "nom");
	}

	@Test
	void byteThatIsNoneOfWindowsMakesItMacRoman() throws IOException {
		// 8F is è in Mac Roman and nothing in windows-1252 (Unicode Consortium, ROMAN.TXT and CP1252.TXT)
		read("id;nom\r1;Mère et père\r".getBytes("x-MacRoman"));

		assertThat(rows).extracting(it -> it.text(1)).containsExactly("Mère et père");
	}

	@Test
	void otherEncodingBeyondTheFirstChunkIsStillSeen() throws IOException {
		String padding = "1;x\n".repeat(40_000);
		DelimitedFile file = DelimitedFile.open(ImportRequest.of(file(("id;nom\n" + padding + "2;Musée\n").getBytes("windows-1252"))));

		assertThat(file.encoding().name()).isEqualTo("windows-1252");
		read(file, Progress.NONE);
		assertThat(rows.get(40_000).text(1)).isEqualTo("Musée");
	}

	@Test
	void characterCutByTheChunkIsStillUtf8() throws IOException {
		// 65,536 is the size of a chunk: one of these paddings puts the two bytes of é on both sides of it
		for (int pad : new int[] { 65_527, 65_528, 65_529, 65_530 }) {
			byte[] content = ("a,b\nx,\"" + "y".repeat(pad - 7) + "é\"\n").getBytes(StandardCharsets.UTF_8);
			assertThat(DelimitedFile.open(ImportRequest.of(file(content))).encoding()).isEqualTo(StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@ValueSource(chars = { ',', ';', '\t' })
	void findsTheDelimiterThoughOthersStandInText(char delimiter) throws IOException {
		String text = "id|nom|note\n1|\"a, b; c\td\"|x, y, z\n2|b|1,5 et 2,5\n".replace('|', delimiter);
		if (delimiter == ',') {
			text = text.replace("x, y, z", "\"x; y; z\"").replace("1,5 et 2,5", "\"1;5\"");
		}

		assertThat(read(text.getBytes(StandardCharsets.UTF_8)).accepted()).isEqualTo(2);
		assertThat(rows.get(0).text(1)).isEqualTo("a, b; c\td");
	}

	@Test
	void encodingAndDelimiterCanBeStated() throws IOException {
		var request = new ImportRequest(file("a,b;c\n1,2;é\n".getBytes(StandardCharsets.UTF_8)), Optional.of(StandardCharsets.ISO_8859_1),
				Optional.of(';'), OptionValues.NONE);

		GatheredRows result = read(DelimitedFile.open(request), Progress.NONE);

		assertThat(result.columns()).containsExactly("a,b", "c");
		assertThat(rows.get(0).text(1)).isEqualTo("Ã©");
	}

	@Test
	void statedEncodingThatDoesNotFitIsRefusedByName() throws IOException {
		var request = new ImportRequest(file(FRENCH.getBytes("windows-1252")), Optional.of(StandardCharsets.UTF_8), Optional.empty(),
				OptionValues.NONE);

		assertThatThrownBy(() -> DelimitedFile.open(request)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("UTF-8");
	}

	@ParameterizedTest
	@CsvSource({ "'\n'", "'\r\n'", "'\r'" })
	void lineIsWhereTheRowStartsAndRaggedRowsAreRejected(String end) throws IOException {
		String text = String.join(end, "a,b", "1,\"two", "lines\"", "", "2", "3,4,5", ",", "6,7", "");

		GatheredRows result = read(text.getBytes(StandardCharsets.UTF_8));

		assertThat(rows).extracting(Row::line).containsExactly(2L, 8L);
		assertThat(result.rejected()).extracting("line", "rule", "value").containsExactly(
				org.assertj.core.groups.Tuple.tuple(5L, "ragged_row", "1"), org.assertj.core.groups.Tuple.tuple(6L, "ragged_row", "3"));
		assertThat(result.rejected().get(1).cells()).containsExactly("3", "4", "5");
		assertThat(result.read()).isEqualTo(4);
	}

	@Test
	void headerWithoutRowsIsReadAndRemarkedOn() throws IOException {
		GatheredRows result = read("a,b\n".getBytes(StandardCharsets.UTF_8));

		assertThat(result.read()).isZero();
		assertThat(result.remarks()).singleElement().satisfies(it -> assertThat(it.fr()).contains("aucune ligne"));
	}

	@Test
	void unreadableFilesAreNamedWithTheReason() throws IOException {
		assertThat(refused(new byte[0])).contains("f.csv").contains("empty");
		assertThat(refused("\ufeff\n\n".getBytes(StandardCharsets.UTF_8))).contains("empty");
		assertThat(refused(new byte[] { 'P', 'K', 3, 4, 0, 0, 1 })).contains("an archive");
		assertThat(refused(new byte[] { 'a', ',', 'b', '\n', 0, 1 })).contains("not a text file");
		assertThat(refused("{\"type\": \"FeatureCollection\",\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8))).contains("is JSON");
		assertThat(refused("a,B,b\n1,2,3\n".getBytes(StandardCharsets.UTF_8))).contains("“b”");
		assertThat(refused("a,b\n1,2\n3,\"open\n4,5\n".getBytes(StandardCharsets.UTF_8))).contains("after line 2");
		assertThatThrownBy(() -> DelimitedFile.open(ImportRequest.of(folder))).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("is a folder");
		assertThatThrownBy(() -> DelimitedFile.open(ImportRequest.of(folder.resolve("no.csv")))).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("There is no file");
	}

	@Test
	void cancelStopsTheReading() throws IOException {
		DelimitedFile file = DelimitedFile.open(ImportRequest.of(file(("a,b\n" + "1,2\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8))));

		assertThatThrownBy(() -> read(file, new Progress() {
			@Override
			public void report(long done, long total) {
				// only the cancel counts here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		})).isInstanceOf(CancellationException.class);
		assertThat(rows).hasSizeLessThan(5_000);
	}

	@Test
	void progressEndsAtTheSizeOfTheFile() throws IOException {
		byte[] content = ("a,b\n" + "1,2\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
		var reports = new ArrayList<Long>();
		read(DelimitedFile.open(ImportRequest.of(file(content))), new Progress() {
			@Override
			public void report(long done, long total) {
				assertThat(total).isEqualTo(content.length);
				reports.add(done);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});

		assertThat(reports).isSorted().hasSizeGreaterThan(5).endsWith((long) content.length);
	}
}
