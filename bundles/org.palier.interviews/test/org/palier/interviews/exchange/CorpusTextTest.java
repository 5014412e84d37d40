// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;

/** The invented interviews for programs that count words. */
class CorpusTextTest {

	@TempDir
	Path folder;

	@Test
	@DisplayName("eleven texts with starred variables, what was answered and not what was asked")
	void iramuteq() throws Exception {
		Path file = folder.resolve("corpus.txt");
		assertThat(CorpusText.IRAMUTEQ.write(texts(), file)).isEqualTo(11);
		List<String> lines = Files.readAllLines(file);
		List<String> starred = lines.stream().filter(it -> it.startsWith("****")).toList();
		assertThat(starred).hasSize(11).first().isEqualTo("**** *interview_i01 *category_statemanagement *lang_fr *planning_planned");
		// as the manual of IRaMuTeQ asks: a star, a name, an underscore, a value without blanks
		assertThat(starred).allMatch(it -> it.matches("\\*\\*\\*\\*( \\*[a-z]+_[a-z0-9]+)+"));
		assertThat(lines).noneMatch(it -> it.startsWith("Pour commencer") || it.startsWith("[Entretien"))
				.anyMatch(it -> it.startsWith("Les retards, madame."));
		assertThat(lines.stream().filter(it -> it.contains("*"))).hasSize(11);
	}

	@Test
	@DisplayName("the same as XML for TXM")
	void txm() throws Exception {
		Path file = folder.resolve("corpus.xml");
		CorpusText.TXM.write(texts(), file);
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(11);
		assertThat(document.getElementsByTagName("text").item(3).getAttributes().getNamedItem("lang").getNodeValue()).isEqualTo("en");
	}

	private Map<Interview, TranscriptText> texts() throws Exception {
		return CodedReading.of(InventedInterviewsTest.study(), new TranscriptStore(folder)).texts();
	}
}
