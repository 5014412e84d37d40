// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.analysis.Analysis;
import org.palier.files.FileContent;
import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/** First bytes of files are those that their formats publish, or that {@code xxd} shows of a real one. */
class FileContentTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "89504e470d0a1a0a0000000d,PICTURE", "ffd8ffe000104a46,PICTURE", "474946383961,PICTURE", "424d36000000,PICTURE",
			"49492a0008000000,PICTURE", "52494646aabbccdd57454250,PICTURE", "255044462d312e37,PDF", "d0cf11e0a1b11ae1,SPREADSHEET",
			"1f8b0800,ARCHIVE", "53514c69746520666f726d6174203300,DATABASE", "504b0304140000000800,ARCHIVE", "49443303000000000010,RECORDING",
			"00000018667479706d703432,RECORDING", "612c620a31002c32,BINARY" })
	void binaryFilesAreToldByTheirFirstBytes(String bytes, FileContent expected) throws IOException {
		assertThat(FileContent.of(Files.write(folder.resolve("census.csv"), HexFormat.of().parseHex(bytes)))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "xl/workbook.xml,SPREADSHEET", "word/document.xml,DOCUMENT", "ppt/presentation.xml,DOCUMENT",
			"project.qde,QUALITATIVE_PROJECT",
			"census.csv,ARCHIVE" })
	void archivesAreToldByWhatIsInThem(String entry, FileContent expected) throws IOException {
		assertThat(FileContent.of(zip(entry, "x"))).isEqualTo(expected);
	}

	@Test
	void openDocumentsAreToldByTheirKind() throws IOException {
		assertThat(FileContent.of(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))).isEqualTo(FileContent.SPREADSHEET);
		assertThat(FileContent.of(zip("mimetype", "application/vnd.oasis.opendocument.text"))).isEqualTo(FileContent.DOCUMENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"type\":\"FeatureCollection\",\"features\":[]}", "\ufeff [\n {\"id\": 1}\n]", "[1, 2]", "[]", "{}",
			"{\"a\":1}\n{\"a\":2}\n", "[[1,2],[3,4]]" })
	void jsonIsTold(String text) throws IOException {
		assertThat(FileContent.of(Files.writeString(folder.resolve("x.csv"), text))).isEqualTo(FileContent.JSON);
	}

	/** Headers that begin with a sign of JSON or XML and are headers all the same. */
	@ParameterizedTest
	@ValueSource(strings = { "a,b\n1,2\n", "[a],[b]\n1,2\n", "{a};{b}\n", "[1] Name;Size\nx;2\n", "<5 employees,more\n1,2\n",
			"BM,ID3\n1,2\n", "\"{\",b\n", "k" })
	void tablesStayTables(String text) throws IOException {
		assertThat(FileContent.of(Files.writeString(folder.resolve("x.csv"), text))).isEqualTo(FileContent.TEXT);
		assertThat(FileContent.of(Files.write(folder.resolve("y.csv"), ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))))
				.isEqualTo(FileContent.TEXT);
	}

	@Test
	void pagesXmlAndNothingAreTold() throws IOException {
		assertThat(FileContent.of(Files.writeString(folder.resolve("a"), "<!DOCTYPE html>\n<html lang=\"fr\">"))).isEqualTo(FileContent.WEB_PAGE);
		assertThat(FileContent.of(Files.writeString(folder.resolve("p.mht"),
				"From: <Saved>\r\nDate: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
				+ "\ttype=\"text/html\"\r\n\r\n--x"))).isEqualTo(FileContent.WEB_PAGE);
		assertThat(FileContent.of(Files.writeString(folder.resolve("q"), "---\n{ \"title\": \"News\" }\n---\n\n<div class=\"row\">")))
				.isEqualTo(FileContent.WEB_PAGE);
		assertThat(FileContent.of(Files.writeString(folder.resolve("r"), "{%- comment -%}\n<ul>"))).isEqualTo(FileContent.WEB_PAGE);
		assertThat(FileContent.of(Files.writeString(folder.resolve("s.md"), "# Sources\n\nOf *lists*."))).isEqualTo(FileContent.PROSE);
		assertThat(FileContent.of(Files.writeString(folder.resolve("u.md"), "Contents\n========\nOf a directory."))).isEqualTo(FileContent.PROSE);
		assertThat(FileContent.of(Files.writeString(folder.resolve("s.csv"), "# made by hand\na,b\n"))).isEqualTo(FileContent.TEXT);
		assertThat(FileContent.of(Files.writeString(folder.resolve("t.yaml"), "---\nname: <p>A</p>\n"))).isEqualTo(FileContent.TEXT);
		assertThat(FileContent.of(Files.writeString(folder.resolve("b"), "<?xml version=\"1.0\"?>\n<Project/>"))).isEqualTo(FileContent.XML);
		assertThat(FileContent.of(Files.writeString(folder.resolve("c"), ""))).isEqualTo(FileContent.EMPTY);
		assertThat(FileContent.of(Files.writeString(folder.resolve("d"), "\ufeff \n\t\n"))).isEqualTo(FileContent.EMPTY);
		assertThat(FileContent.of(Files.writeString(folder.resolve("e"), "\n".repeat(20_000) + "a,b\n1,2\n"))).isEqualTo(FileContent.TEXT);
		assertThat(FileContent.of(folder)).isEqualTo(FileContent.FOLDER);
		assertThat(FileContent.of(folder.resolve("none"))).isEqualTo(FileContent.MISSING);
	}

	/** What is there is never said not to be. */
	@Test
	void aSpreadsheetIsCalledOneWithWhatToDo() throws IOException {
		Path file = zip("xl/workbook.xml", "x");
		assertThat(FileContent.of(file).said(file).fr()).contains("« book.zip »".replace("« ", "«\u202f").replace(" »", "\u202f»"),
				"tableur", "CSV");
		assertThat(FileContent.of(file).said(file).en()).contains("“book.zip” is a spreadsheet").contains("CSV");
	}

	@Test
	void whatNobodyReadsIsNamedWithTheImportersThereAre() throws IOException {
		Path file = Files.writeString(folder.resolve("points.geojson"), "{\"type\":\"FeatureCollection\",\"a\":[],\"b\":[]}");
		var analysis = new Analysis(List.of(new Deaf()), List.of(), List.of());
		assertThatThrownBy(() -> analysis.importerFor(UncheckedImport.of(file))).isInstanceOfSatisfying(UnreadableFileException.class, it -> {
			assertThat(it.reason().en())
					.isEqualTo("“points.geojson” is JSON, not a table of rows under a header. No importer here reads it; there are: Deaf.");
			assertThat(it.reason().fr()).contains("du JSON", "Sourd");
		});
	}

	@Test
	void anImporterThatReadsJsonGetsIt() throws IOException {
		Path file = Files.writeString(folder.resolve("points.geojson"), "{\"type\":\"FeatureCollection\"}");
		var reads = new Deaf() {
			@Override
			public boolean recognises(ImportRequest request) {
				return true;
			}
		};
		assertThat(new Analysis(List.of(new Deaf(), reads), List.of(), List.of()).importerFor(UncheckedImport.of(file))).contains(reads);
	}

	private Path zip(String entry, String content) throws IOException {
		Path file = folder.resolve("book.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
			out.putNextEntry(new ZipEntry(entry));
			out.write(content.getBytes(StandardCharsets.US_ASCII));
			out.closeEntry();
		}
		return file;
	}

	/** Recognises no file, and says of each that it cannot read it. */
	private static class Deaf implements Importer {
		@Override
		public String id() {
			return "deaf";
		}

		@Override
		public Bilingual name() {
			return new Bilingual("Sourd", "Deaf");
		}

		@Override
		public Bilingual description() {
			return Bilingual.EMPTY;
		}

		@Override
		public List<PartOption> options() {
			return List.of();
		}

		@Override
		public boolean recognises(ImportRequest request) throws IOException {
			throw new UnreadableFileException(request.file(), Bilingual.same("no"));
		}

		@Override
		public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) {
			throw new UnsupportedOperationException();
		}
	}
}
