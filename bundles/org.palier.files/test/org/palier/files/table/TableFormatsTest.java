// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.GatheredRows;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.ground.Progress;

/** Files made by hand after the standards of their formats, with what spreadsheets and collectors put into them. */
class TableFormatsTest {

	private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData>%s</worksheet>";

	@TempDir
	Path folder;

	private Path file(String name, String text) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	private Path zip(String name, Map<String, String> entries) throws IOException {
		Path file = folder.resolve(name);
		try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> each : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(each.getKey()));
				out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	private Path workbook(String name, String... sheets) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		var list = new StringBuilder();
		var rels = new StringBuilder();
		for (int i = 0; i < sheets.length; i++) {
			list.append("<sheet name=\"S").append(i + 1).append("\" sheetId=\"").append(i + 1).append("\" r:id=\"r").append(i).append("\"/>");
			rels.append("<Relationship Id=\"r").append(i).append("\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
			parts.put("xl/worksheets/sheet" + i + ".xml", sheets[i]);
		}
		parts.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr/><sheets>" + list + "</sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + rels + "</Relationships>");
		parts.put("xl/sharedStrings.xml",
				"<sst><si><t>Organisme</t></si><si><r><t>Parcs </t></r><r><t>Canada</t></r><rPh><t>x</t></rPh></si></sst>");
		parts.put("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
				+ "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
		return zip(name, parts);
	}

	private static List<List<String>> rows(Path file, String sheet) throws IOException {
		try (TableFile table = TableFile.open(ImportRequest.of(file))) {
			return table.sheet(sheet).first(1000).stream().map(Row::cells).toList();
		}
	}

	private static List<String> columns(Path file) throws IOException {
		try (TableFile table = TableFile.open(ImportRequest.of(file))) {
			return table.sheet("").columns();
		}
	}

	private static String refusal(Path file) throws IOException {
		try (TableFile table = TableFile.open(ImportRequest.of(file))) {
			table.sheet("").first(10);
			return "read";
		} catch (UnreadableFileException said) {
			return said.reason().en();
		}
	}

	/** 45926 is 2025-09-26, 1 is 1900-01-01; a formula shows what was stored with it; what is merged holds for all its rows. */
	@Test
	void cellsOfAWorkbookAreWhatOneSees() throws IOException {
		Path file = workbook("a.xlsx", SHEET.formatted("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Liste de 2025</t></is></c></row>"
				+ "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>Web</t></is></c><c r=\"C3\" t=\"str\"><f>1</f><v>Web</v></c>"
				+ "<c r=\"D3\" t=\"str\"><v>Depuis</v></c><c r=\"E3\" t=\"str\"><v>Part</v></c></row>"
				+ "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\" t=\"b\"><v>1</v></c><c r=\"C4\"><v>4801</v></c><c r=\"D4\" s=\"2\"><v>45926</v></c>"
				+ "<c r=\"E4\" s=\"3\"><v>0.125</v></c></row>"
				+ "<row r=\"5\"><c r=\"C5\" t=\"e\"><v>#N/A</v></c><c r=\"D5\" s=\"1\"><v>1</v></c></row><row r=\"6\"/>"
				+ "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>B</v></c><c r=\"D7\" s=\"1\"><v>45926.5</v></c><c r=\"C7\"><v>1.2E3</v></c></row>",
				"<mergeCells><mergeCell ref=\"A4:A5\"/></mergeCells>"),
				SHEET.formatted("<row><c t=\"str\"><v>Autre</v></c></row><row><c><v>7</v></c></row>", ""));

		assertThat(columns(file)).containsExactly("Organisme", "Web", "Web (2)", "Depuis", "Part");
		assertThat(rows(file, "")).containsExactly(List.of("Parcs Canada", "1", "4801", "2025-09-26", "12.5%"),
				List.of("Parcs Canada", "", "#N/A", "1900-01-01", ""), List.of("B", "", "1200", "2025-09-26T12:00", ""));
		assertThat(rows(file, "s2")).containsExactly(List.of("7"));
		assertThat(rows(file, "2")).hasSize(1);
		assertThatThrownBy(() -> rows(file, "S3")).hasMessageContaining("It has: S1, S2");
	}

	@Test
	void aFormulaWithoutItsValueIsTold() throws IOException {
		Path file = workbook("f.xlsx", SHEET
				.formatted("<row><c t=\"str\"><v>a</v></c></row><row><c><f>1+1</f></c></row><row><c><f>1+1</f><v>2</v></c></row>", ""));
		var collector = new GatheredRows();
		try (TableFile table = TableFile.open(ImportRequest.of(file))) {
			table.sheet("").read(row -> new Accepted(row.line(), List.of(), List.of()), collector, Progress.NONE);
		}
		assertThat(collector.read()).isEqualTo(1);
		assertThat(collector.remarks()).singleElement().extracting(it -> it.en()).asString()
				.startsWith("1 cells hold a formula without its computed value");
	}

	@Test
	void cellsOfAnOpenDocumentAreWhatOneSees() throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
		parts.put("content.xml",
				"<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>"
						+ "<table:table table:name=\"Un\"><table:table-row><table:table-cell><text:p>Nom</text:p></table:table-cell><table:table-cell><text:p>Date</text:p>"
						+ "</table:table-cell><table:table-cell><text:p>Taille</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
				+ "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell><text:p>Parcs<text:s/>Canada</text:p></table:table-cell>"
				+ "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-09-26T00:00:00\"><text:p>26 sept.</text:p></table:table-cell>"
				+ "<table:table-cell office:value-type=\"float\" office:value=\"1234\"><text:p>1 234</text:p></table:table-cell></table:table-row>"
						+ "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
				+ "</table:table></office:spreadsheet></office:body></office:document-content>");
		Path file = zip("a.ods", parts);

		assertThat(columns(file)).containsExactly("Nom", "Date", "Taille");
		assertThat(rows(file, "")).containsExactly(List.of("Parcs Canada", "2025-09-26", "1234"), List.of("Parcs Canada", "2025-09-26", "1234"));
	}

	@Test
	void jsonOfEveryShapeIsRowsWithPathsAsColumns() throws IOException {
		Path list = file("list.json",
				"[{\"author\":{\"handle\":\"a\"},\"n\":12345678901234567890,\"tags\":[\"x\",\"y\"]},{\"n\":null,\"ok\":true}]");
		assertThat(columns(list)).containsExactly("author.handle", "n", "tags", "ok");
		assertThat(rows(list, "")).containsExactly(List.of("a", "12345678901234567890", "x; y", ""), List.of("", "", "", "true"));

		Path lines = file("lines.ndjson", "{\"a\":1}\n{\"a\":2,\"m\":[{\"u\":\"x\"},{\"u\":\"y\"}]}\n");
		assertThat(columns(lines)).containsExactly("a", "m.1.u", "m.2.u");
		assertThat(rows(lines, "")).containsExactly(List.of("1", "", ""), List.of("2", "x", "y"));

		Path arrays = file("arrays.json", "{\"name\":[\"A\",\"B\"],\"size\":[1,null]}");
		assertThat(rows(arrays, "")).containsExactly(List.of("A", "1"), List.of("B", ""));

		Path member = file("member.json", "{\"count\":2,\"data\":[{\"a\":1},{\"a\":2}],\"more\":[{\"b\":3}]}");
		assertThat(rows(member, "data")).containsExactly(List.of("1"), List.of("2"));
		assertThat(rows(member, "more")).containsExactly(List.of("3"));

		Path keyed = file("keyed.json", "{\"x\":{\"a\":1},\"y\":{\"a\":2}}");
		assertThat(columns(keyed)).containsExactly("key", "a");
		assertThat(rows(keyed, "")).containsExactly(List.of("x", "1"), List.of("y", "2"));

		Path places = file("p.geojson",
				"{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},"
				+ "\"properties\":{\"nom\":\"A\",\"web\":null}}]}");
		assertThat(columns(places)).containsExactly("nom", "web");
		assertThat(rows(places, "")).containsExactly(List.of("A", ""));
	}

	@Test
	void yamlIsReadAsListsFieldsAndValues() throws IOException {
		Path file = file("a.yaml", "# list\n- id: {n: 007}\n  social:\n    twitter: a\n- id: {n: 8}\n  social: {facebook: '123'}\n");

		assertThat(columns(file)).containsExactly("id.n", "social.twitter", "social.facebook");
		assertThat(rows(file, "")).hasSize(2).last().isEqualTo(List.of("8", "", "123"));
	}

	@Test
	void listsOfAddressesHaveNoHeader() throws IOException {
		assertThat(rows(file("u.txt", "https://a.example/x\n\nb.example\nhttp://c.example\n"), "")).containsExactly(
				List.of("https://a.example/x"),
				List.of("b.example"), List.of("http://c.example"));
		assertThat(columns(file("h.csv", "site\na.example\nb.example\n"))).containsExactly("site");
	}

	@Test
	void whatIsPackedIsReadAsWhatItHolds() throws IOException {
		Path packed = folder.resolve("a.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			out.write("nom;taille\nA;1\n".getBytes(StandardCharsets.UTF_8));
		}
		assertThat(rows(packed, "")).containsExactly(List.of("A", "1"));

		Path several = zip("b.zip", Map.of("lists/one.csv", "a,b\n1,2\n", "__MACOSX/lists/._one.csv", "junk", "../two.json", "[{\"c\":3}]"));
		assertThat(rows(several, "one.csv")).containsExactly(List.of("1", "2"));
		assertThat(rows(several, "two.json")).containsExactly(List.of("3"));
		assertThat(folder.resolveSibling("two.json")).doesNotExist();
	}

	@Test
	void columnsOfOneNameAreNumbered() throws IOException {
		assertThat(columns(file("d.csv", "Nom,Web,web,,\nA,b,c,d,e\n"))).containsExactly("Nom", "Web", "web (2)", "", "");
	}

	/** 1 GB of blanks in a megabyte. */
	@Test
	void bombsAreRefusedBeforeTheyUnpack() throws IOException {
		var bytes = new ByteArrayOutputStream();
		byte[] blanks = new byte[1 << 20];
		Arrays.fill(blanks, (byte) ' ');
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write("a,b\n".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 80; i++) {
				out.write(blanks);
			}
		}
		Path bomb = Files.write(folder.resolve("bomb.csv.gz"), bytes.toByteArray());
		assertThat(refusal(bomb)).startsWith("“bomb.csv.gz” unpacks to more than a table holds");

		assertThat(refusal(workbook("wide.xlsx", SHEET.formatted("<row r=\"1\"><c r=\"BDWGO1\"><v>1</v></c></row>", ""))))
				.startsWith("“wide.xlsx” unpacks to more than a table holds");
		assertThat(refusal(
				file("aliases.yaml", "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\ne: [*d, *d, *d, *d]\n")))
				.startsWith("The YAML of “aliases.yaml” refers to itself too often");
	}

	@Test
	void namesWithinXmlAndTagsWithinYamlLeadNowhere() throws IOException {
		Path secret = file("secret.txt", "classified");
		String entity = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
				+ SHEET.formatted("<row><c t=\"str\"><v>a</v></c></row><row><c t=\"str\"><v>&x;</v></c></row>", "");
		Path book = workbook("xxe.xlsx", entity);
		assertThat(refusal(book)).isIn("read",
				"The workbook “xxe.xlsx” is damaged or incomplete. Open it in a spreadsheet program and save it again.");
		assertThat(refusal(book).equals("read") ? rows(book, "").toString() : "").doesNotContain("classified");

		assertThat(refusal(file("tag.yaml", "- !!java.net.URL ['http://127.0.0.1:1/']\n"))).startsWith("The YAML of “tag.yaml”");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"a\":1},{\"a\":", "{\"a\":1}\n{\"a\":2", "{\"a\":[1,2}" })
	void jsonThatBreaksOffSaysWhere(String text) throws IOException {
		assertThat(refusal(file("cut.json", text))).startsWith("The JSON of “cut.json” is wrong in line ");
	}

	@Test
	void damagedAndEmptyFilesAreNamed() throws IOException {
		Path whole = workbook("whole.xlsx", SHEET.formatted("<row><c><v>1</v></c></row>", ""));
		byte[] bytes = Files.readAllBytes(whole);
		Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
		assertThat(refusal(cut)).contains("“cut.xlsx”");
		assertThat(refusal(workbook("blank.xlsx", SHEET.formatted("", ""))))
				.isEqualTo("No visible sheet of the workbook “blank.xlsx” holds anything.");
		assertThat(refusal(file("nothing.json", "{}"))).isEqualTo("The JSON of “nothing.json” holds no record.");
		assertThat(refusal(zip("none.zip", Map.of("x/", "")))).contains("“none.zip”");
	}
}
