// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Facet;
import org.palier.files.UnreadableFileException;

class ReferenceFileTest {

	private static final Facet MODEL = new Facet("grunig");
	private static final Facet LEVEL = new Facet("chang_kannan");

	@TempDir
	private Path folder;

	@Test
	void codeIsEmptyWhereThePassesDiffer() throws IOException {
		List<ReferenceRow> rows = read("""
				key,usage_a,usage_b,model_a,model_b,level_a,level_b,text
				1,alert,alert,public_information,press_agentry,1,1,"two
				lines, one post"
				2,alert,advice,unplaced,unplaced,0,0,x
				""");
		assertThat(rows).hasSize(2);
		assertThat(rows.get(0).usage()).isEqualTo("alert");
		assertThat(rows.get(0).code(MODEL).code()).isEmpty();
		assertThat(rows.get(0).code(LEVEL).code()).isEqualTo("1");
		assertThat(rows.get(0).post().text()).isEqualTo("two\nlines, one post");
		assertThat(rows.get(1).usage()).isEmpty();
		assertThat(rows.get(1).code(MODEL).code()).isEqualTo(Evaluation.UNPLACED);
		assertThat(rows.get(1).code(LEVEL).code()).isEqualTo(Evaluation.UNPLACED);
	}

	@Test
	void codeOfTheOnlyPassCounts() throws IOException {
		List<ReferenceRow> rows = read("""
				key,usage_a,usage_b,model_a,model_b,level_a,level_b,text
				1,alert,,,public_information,1,1,one pass
				2,alert,alert,,,1,2,two
				3,advice,alert,none,,,0,x
				""");
		assertThat(rows).extracting(ReferenceRow::usage).containsExactly("alert", "alert", "");
		assertThat(rows).extracting(it -> it.code(MODEL).code()).containsExactly("public_information", "", Evaluation.UNPLACED);
		assertThat(rows).extracting(it -> it.code(LEVEL).code()).containsExactly("1", "", Evaluation.UNPLACED);
		assertThat(rows).extracting(it -> List.of(it.code(Facet.USAGE).given(), it.code(MODEL).given(), it.code(LEVEL).given()))
				.containsExactly(List.of(1, 1, 2), List.of(2, 0, 2), List.of(2, 1, 1));
	}

	@Test
	void oneColumnADimensionWillDoAndAMarkIsNoPartOfTheName() throws IOException {
		List<ReferenceRow> rows = read("\ufeffkey,usage,model,level,text,language,platform\n1,alert,public_information,1,x,fr,facebook\n");
		assertThat(rows.get(0).key()).isEqualTo("1");
		assertThat(rows.get(0).usage()).isEqualTo("alert");
		assertThat(rows.get(0).post().language()).isEqualTo("fr");
		assertThat(rows.get(0).post().platform()).isEqualTo("facebook");
	}

	/** A theory is called by its id; of two there are short names. */
	@Test
	void anyTheoryHasItsColumns() throws IOException {
		ReferenceRow row = read("key,usage,arnstein,dialogic_a,dialogic_b,chang_kannan,text\n1,alert,7,risk,risk,2,x\n").getFirst();
		assertThat(row.code(new Facet("arnstein"))).isEqualTo(new ReferenceRow.Code("7", 1));
		assertThat(row.code(new Facet("dialogic"))).isEqualTo(new ReferenceRow.Code("risk", 2));
		assertThat(row.code(LEVEL)).isEqualTo(new ReferenceRow.Code("2", 1));
		assertThat(row.codes()).doesNotContainKey(MODEL);
	}

	@Test
	void fileWithoutTheColumnsIsRefusedByName() {
		assertThatThrownBy(() -> read("key,text\n1,x\n")).isInstanceOf(UnreadableFileException.class).hasMessageContaining("usage");
		assertThatThrownBy(() -> read("key,usage\n1,x\n")).isInstanceOf(UnreadableFileException.class).hasMessageContaining("text");
		assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFileException.class);
	}

	/** As a spreadsheet in French saves it. */
	@Test
	void fileInAnotherEncodingWithAnotherDelimiterIsRead() throws IOException {
		Path file = folder.resolve("latin1.csv");
		Files.write(file, "key;text;usage\n1;L’école est fermée;alert\n".getBytes(Charset.forName("windows-1252")));
		ReferenceRow row = new ReferenceFile(file).read().getFirst();
		assertThat(row.post().text()).isEqualTo("L’école est fermée");
		assertThat(row.usage()).isEqualTo("alert");
	}

	@Test
	void rowOfAnotherWidthIsNamed() {
		assertThatThrownBy(() -> read("key,usage,text\n1,alert,x\n2,alert\n")).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).contains("line 3").contains("2 cells, the header 3"));
	}

	/** The words of a post are no part of a study: what XML cannot hold stays as it was written. */
	@Test
	void controlCharactersOfAPostStay() throws IOException {
		assertThat(read("key,usage,text\n1,alert,a\u0007b\n").getFirst().post().text()).isEqualTo("a\u0007b");
	}

	private List<ReferenceRow> read(String content) throws IOException {
		return new ReferenceFile(Files.writeString(folder.resolve("reference.csv"), content)).read();
	}
}
