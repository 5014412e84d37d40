// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.UnreadableFileException;
import org.palier.statistics.agreement.Level;
import org.palier.statistics.agreement.Ratings;

class CodeMatrixTest {

	@TempDir
	private Path folder;

	@Test
	@DisplayName("a matrix is read with whatever delimiter and encoding; blank cells are units not coded")
	void read() throws IOException {
		Path file = folder.resolve("codes.csv");
		Files.write(file, "unité;Élise;Benoît\n1;réponse;avis\n2;réponse;\n3; avis ;avis\n".getBytes(StandardCharsets.ISO_8859_1));
		Ratings ratings = new CodeMatrix(file).read(Level.NOMINAL).ratings();
		assertEquals(List.of("Élise", "Benoît"), ratings.coders());
		assertEquals(List.of("avis", "réponse"), ratings.categories());
		assertEquals(3, ratings.units());
		assertEquals(2, ratings.unitsCodedTwice());
	}

	@Test
	@DisplayName("what is wrong is named with its line, and what is allowed")
	void refused() throws IOException {
		assertTrue(said("unit,a\n1,x\n", Level.NOMINAL).contains("Columns of codes in m.csv: 1."));
		assertTrue(said("unit,a,a\n1,x,y\n", Level.NOMINAL).contains("two columns named “a”"));
		assertTrue(said("unit,a,b\n1,x,y\n2,x,y\n1,x,x\n", Level.NOMINAL).contains("the unit 1 in lines 2 and 4"));
		assertTrue(said("unit,a,b\n1,3,4\n2,3,high\n", Level.ORDINAL).contains("“high” in line 3, column b"));
		assertTrue(said("unit,a,b\n1,,\n2,,\n", Level.NOMINAL).contains("has no code"));
		assertTrue(said("unit,a,b\n1,x,y\n2,x\n", Level.NOMINAL).contains("line 3: The row has 2 cells"));
	}

	private String said(String content, Level level) throws IOException {
		Path file = Files.writeString(folder.resolve("m.csv"), content);
		return assertThrows(UnreadableFileException.class, () -> new CodeMatrix(file).read(level)).reason().in(Locale.ENGLISH);
	}
}
