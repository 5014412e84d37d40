// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.codebook.classify.Codebook;
import org.palier.files.UnreadableFileException;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;

/** Codebooks of other programs as theories; what is wrong with one is said by name. */
class CodebookImportTest {

	/** As REFI-QDA Codebook 1.0 has it: nested codes, a code that only holds others, a set and a note that say nothing of codes. */
	private static final String QDC = """
			<?xml version="1.0" encoding="utf-8"?>
			<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="another program">
			  <Codes>
			    <Code guid="0a" name="Tone" isCodable="false">
			      <Code guid="0b" name="Warm" isCodable="true" color="#AA3300"><Description>Speaks as one person to another.</Description></Code>
			      <Code guid="0c" name="Cold" isCodable="true"/>
			    </Code>
			    <Code guid="0d" name="Source" isCodable="true"><Description>Says where it is from.</Description>
			      <Code guid="0e" name="Press" isCodable="true"/>
			    </Code>
			  </Codes>
			  <Sets><Set guid="1a" name="All"><MemberCode guid="0b"/></Set></Sets>
			</CodeBook>
			""";

	@TempDir
	private Path folder;

	private final Study study = PalierFactory.eINSTANCE.createStudy();

	private Path file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	private List<Theory> taken(Path file) throws IOException {
		new CodebookImport(file, study).edit(study).run();
		return study.getTheories();
	}

	@Test
	void codesOfOneListBearTheNamesOfThoseAroundThem() throws IOException {
		Theory theory = taken(file("Field notes.qdc", QDC)).getFirst();
		assertThat(theory.getId()).isEqualTo("field-notes");
		assertThat(theory.getSource()).isEqualTo("Field notes.qdc");
		assertThat(theory.getCategories()).extracting(it -> it.getName().getEn()).containsExactly("Tone / Warm", "Tone / Cold", "Source",
				"Source / Press");
		Category warm = theory.getCategories().getFirst();
		assertThat(warm.getId()).isEqualTo("tone-warm");
		assertThat(warm.getDefinition().getFr()).isEqualTo("Speaks as one person to another.");
		assertThat(warm.getColor()).isEqualTo("#AA3300");
		assertThat(theory.getCategories().get(1).getDefinition()).isNull();
	}

	/** The same file twice gives two theories, and takes nothing from what is there. */
	@Test
	void aTakenIdIsNotTakenAgain() throws IOException {
		Path file = file("notes.qdc", QDC);
		taken(file);
		assertThat(taken(file)).extracting(Theory::getId).containsExactly("notes", "notes_2");
	}

	/** As Taguette 1.4 exports its tags. */
	@Test
	void tagsOfTaguetteAreCodes() throws IOException {
		Theory theory = taken(
				file("codebook.csv", "tag,description,number of highlights\ninteresting,Further review required,4\npeople.owner,,0\n"))
				.getFirst();
		assertThat(theory.getCategories()).extracting(Category::getId).containsExactly("interesting", "people.owner");
		assertThat(theory.getCategories().getFirst().getDefinition().getEn()).isEqualTo("Further review required");
	}

	/** What Palier writes comes back: as many codes a facet, with ids, names and definitions. */
	@Test
	void whatPalierWritesComesBack() throws IOException {
		TheoryPack pack = new TheoryPackFile(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-1.1.xml")).load();
		study.getUsages().addAll(pack.getUsages());
		study.getTheories().addAll(pack.getTheories());
		var written = new CodebookFile(Codebook.of(study), Locale.CANADA);
		Path csv = folder.resolve("out.csv");
		long codes = written.csv(csv);
		var read = new CodebookImport(csv, study);
		assertThat(read.added()).extracting(CodebookImport.Added::id).contains("usage_2", "grunig_2", "chang_kannan_2");
		assertThat(read.added().stream().mapToInt(CodebookImport.Added::codes).sum()).isEqualTo((int) codes);
		Path qdc = folder.resolve("out.qdc");
		written.qdc(qdc, "Palier");
		assertThat(new CodebookImport(qdc, study).added()).hasSameSizeAs(read.added());
		List<String> ids = study.getTheories().getFirst().getCategories().stream().map(Category::getId).toList();
		String first = study.getTheories().getFirst().getId();
		read.edit(study).run();
		Theory again = study.getTheories().stream().filter(it -> it.getId().equals(first + "_2")).findFirst().orElseThrow();
		assertThat(again.getCategories()).extracting(Category::getId).containsExactlyElementsOf(ids);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a.docx | x                                                                                    | .qdc, a table of tags in .csv
			a.qdc  | <CodeBook><Codes><Code name="x">                                                     | is no XML from line 2
			a.qdc  | <Project/>                                                                           | begins with Project, not with CodeBook
			a.qdc  | <CodeBook><Codes/></CodeBook>                                                        | no code that can be given
			a.qdc  | <CodeBook><Codes><Code guid="1"/></Codes></CodeBook>                                 | Code 1 of “a.qdc” has no name
			a.qdc  | <CodeBook><Codes><Code name="x"/><Code name="X"/></Codes></CodeBook>                 | The code “X” stands twice
			a.qdc  | <!DOCTYPE a [<!ENTITY b "c">]><CodeBook/>                                            | declares entities
			a.csv  | code;description                                                                     | a table of tags has tag, and description
			""")
	void whatIsWrongIsNamed(String name, String content, String said) throws IOException {
		Path bad = file(name, content + "\n" + (name.endsWith("csv") ? "a;b\n" : ""));
		var refused = catchThrowableOfType(UnreadableFileException.class, () -> new CodebookImport(bad, study));
		assertThat(refused.reason().en()).contains(said);
		assertThat(refused.reason().fr()).isNotEqualTo(refused.reason().en()).contains("a.");
		assertThat(study.getTheories()).isEmpty();
	}
}
