// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Codebook;
import org.palier.files.csv.DelimitedRows;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/** The codebook for other programs. */
class CodebookFileTest {

	@TempDir
	private Path folder;

	private static CodebookFile second(Locale locale) throws IOException {
		Study study = PalierFactory.eINSTANCE.createStudy();
		TheoryPackFile.copyInto(new TheoryPackFile(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-2.0.xml")).load(), study);
		return new CodebookFile(Codebook.of(study), locale);
	}

	/** Taguette takes the columns tag and description. Fifteen usages, three levels, four models, four publics of the two-step flow. */
	@Test
	void taguetteGetsTagsWithDescriptions() throws IOException {
		Path file = folder.resolve("codebook.csv");
		assertThat(second(Locale.CANADA).csv(file)).isEqualTo(26);
		DelimitedRows table = DelimitedRows.of(file);
		assertThat(table.columns()).startsWith("tag", "description");
		assertThat(table.rows()).hasSize(26);
		assertThat(table.cell(table.rows().getFirst(), "tag")).contains("usage.consultation");
		assertThat(table.cell(table.rows().getFirst(), "description").orElseThrow()).contains("Rule: The input must bear on the decision.")
				.contains("Not an example:");
	}

	@Test
	void refiQdaIsTheSameEachTimeAndKeepsAccents() throws Exception {
		Path file = folder.resolve("codebook.qdc");
		assertThat(second(Locale.CANADA_FRENCH).qdc(file, "Palier test")).isEqualTo(26);
		byte[] first = Files.readAllBytes(file);
		second(Locale.CANADA_FRENCH).qdc(file, "Palier test");
		assertThat(file).hasBinaryContent(first);
		var document = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(file.toFile());
		assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("urn:QDA-XML:codebook:1.0");
		assertThat(document.getElementsByTagName("Code").getLength()).as("with four facets").isEqualTo(30);
		assertThat(Files.readString(file)).contains("name=\"évènement\"").contains("isCodable=\"false\"");
		// Made with uuid.uuid5(uuid.NAMESPACE_URL, "urn:palier:code:usage.alert") of Python.
		assertThat(CodebookFile.guid("usage.alert")).isEqualTo("b9e162a1-5c0a-5a28-b10a-2537eb22ad36");
	}

	/** No file of a longer name can be made beside these two, and where the rows end early there is no whole file either. */
	@Test
	void aWriteThatFailsLeavesTheOldFile() throws Exception {
		Path qdc = Files.writeString(folder.resolve("x".repeat(230) + ".qdc"), "as it was");
		Path csv = Files.writeString(folder.resolve("x".repeat(230) + ".csv"), "as it was");
		Path table = Files.writeString(folder.resolve("table.csv"), "as it was");

		assertThatThrownBy(() -> second(Locale.CANADA).qdc(qdc, "Palier test")).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> second(Locale.CANADA).csv(csv)).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> CsvTable.write(table, rows -> {
			rows.row(List.of("one"));
			throw new IOException("no more rows");
		})).hasMessageContaining("no more rows");
		assertThat(List.of(qdc, csv, table)).allSatisfy(it -> assertThat(it).hasContent("as it was"));
		assertThat(folder.toFile().list()).as("nothing is left beside").hasSize(3);
	}

	/** Of the published schemas the one of projects is at hand, in which a codebook has the same shape under another namespace. */
	@Test
	void refiQdaIsValidByThePublishedSchema() throws Exception {
		Path data = Path.of(System.getenv().getOrDefault("PALIER_DATA", "../shared/data"));
		Path schema = data.resolveSibling("refi-qda").resolve("Project.xsd");
		assumeTrue(Files.exists(schema), schema + " is not there");
		Path file = folder.resolve("codebook.qdc");
		second(Locale.CANADA).qdc(file, "Palier test");
		String codes = Files.readString(file).replaceFirst("(?s).*?(<Codes>.*</Codes>).*", "$1");
		String project = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"><CodeBook>" + codes + "</CodeBook></Project>";
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile()).newValidator()
				.validate(new StreamSource(new StringReader(project)));
	}
}
