// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.Paragraph;

/** Transcripts as people have them. */
class TranscriptFileTest {

	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	@TempDir
	private Path folder;

	@Test
	void speakersOfPlainTextWhateverEndsItsLines() throws Exception {
		ReadTranscript read = read("a.txt",
				"E : Avez-vous un plan ?\r\n\r\nI-05 : Pas vraiment. Note : rien d’écrit. 😀\r\nEt puis voilà.\r\n"
						.getBytes(StandardCharsets.UTF_8));

		assertThat(read.text().paragraphs()).containsExactly(new Paragraph("E", null, "Avez-vous un plan ?"),
				new Paragraph("I-05", null, "Pas vraiment. Note : rien d’écrit. 😀"), Paragraph.of("Et puis voilà."));
		assertThat(read.remarks()).isEmpty();
	}

	@Test
	void aWordWithAColonIsNoSpeakerUnlessItComesAgain() throws Exception {
		ReadTranscript read = read("a.txt",
				"Remarque : une fois.\nIntervieweuse : Bien.\nIntervieweuse : Et ensuite ?\n".getBytes(StandardCharsets.UTF_8));

		assertThat(read.text().speakers()).containsExactly("Intervieweuse");
		assertThat(read.text().paragraphs().getFirst()).isEqualTo(Paragraph.of("Remarque : une fois."));
	}

	@Test
	void withoutMarksItIsTakenAndTold() throws Exception {
		assertThat(read("a.txt", "Bonjour.\nAu revoir.\n".getBytes(StandardCharsets.UTF_8)).remarks()).extracting(Bilingual::en)
				.containsExactly("No marks of speakers were found, such as “E:” or “I-05:” at the beginning of paragraphs.");
	}

	@Test
	void anotherEncodingIsFound() throws Exception {
		String text = "E : Où ça, déjà ?\nI-02 : À Québec, l’été dernier, près du fleuve gelé.\n";

		assertThat(read("a.txt", text.getBytes(Charset.forName("windows-1252"))).text().paragraphs().get(1).words())
				.startsWith("À Québec, l’été");
	}

	@Test
	void timesOfCaptionsAreKept() throws Exception {
		assertThat(read("a.srt",
				"1\n00:00:01,500 --> 00:00:04,000\nI-05: Bonjour\nà tous.\n\n2\n01:00:05,000 --> 01:00:06,000\n<i>Oui.</i>\n"
						.getBytes(StandardCharsets.UTF_8))
				.text().paragraphs()).containsExactly(new Paragraph("I-05", Duration.ofMillis(1500), "Bonjour à tous."),
						new Paragraph("", Duration.ofSeconds(3605), "Oui."));
		assertThat(read("a.vtt",
				"WEBVTT\n\nNOTE rien\n\n00:02.000 --> 00:03.000\n<v Roger>Salut &amp; bienvenue</v>\n".getBytes(StandardCharsets.UTF_8))
				.text()
				.paragraphs()).containsExactly(new Paragraph("Roger", Duration.ofSeconds(2), "Salut & bienvenue"));
	}

	@Test
	void trackedChangesOfWordAreTakenAsShownAndTold() throws Exception {
		String document = "<w:document " + W + "><w:body><w:p><w:r><w:t xml:space=\"preserve\">I-05: Dix </w:t></w:r>"
				+ "<w:ins w:author=\"a\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:t xml:space=\"preserve\">ou douze </w:t></w:r></w:ins>"
				+ "<w:del w:author=\"a\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:delText>vingt </w:delText></w:r></w:del>"
				+ "<w:r><w:t>heures.</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p></w:body></w:document>";
		ReadTranscript read = new TranscriptFile().read(zip("a.docx", Map.of("word/document.xml", document)));

		assertThat(read.text().paragraphs()).containsExactly(new Paragraph("I-05", null, "Dix ou douze heures."));
		assertThat(read.remarks()).extracting(Bilingual::en)
				.containsExactly("Places with tracked changes: 2. What is inserted was taken, what is deleted was not.", "Comments left out: 1.");
	}

	@Test
	void openDocumentSaysItsSpacesAndLeavesNotesOut() throws Exception {
		String content = "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
				+ "<o:body><o:text><t:tracked-changes><t:changed-region><t:deletion><t:p>parti</t:p></t:deletion></t:changed-region></t:tracked-changes>"
				+ "<t:h>Entretien</t:h><t:p>E :<t:s t:c=\"2\"/>Et <o:annotation><t:p>note</t:p></o:annotation>alors ?</t:p></o:text></o:body></o:document-content>";
		ReadTranscript read = new TranscriptFile().read(zip("a.odt", Map.of("content.xml", content)));

		assertThat(read.text().paragraphs()).containsExactly(Paragraph.of("Entretien"), new Paragraph("E", null, "Et alors ?"));
		assertThat(read.remarks()).hasSize(2);
	}

	@Test
	void whatIsLockedDamagedOrNoTranscriptIsNamed() throws Exception {
		byte[] compound = new byte[600];
		System.arraycopy(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 }, 0,
				compound, 0, 8);
		Path locked = Files.write(folder.resolve("secret.docx"), compound);
		Path broken = zip("broken.docx", Map.of("word/document.xml", "<w:document " + W + "><w:p>"));
		Path entities = zip("entities.docx", Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"));
		Path encrypted = zip("secret.odt", Map.of("content.xml", "?", "META-INF/manifest.xml", "<m><encryption-data/></m>"));
		Path sheet = zip("a.xlsx", Map.of("xl/workbook.xml", "<a/>"));

		assertThatThrownBy(() -> new TranscriptFile().read(locked)).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("locked with a password");
		assertThatThrownBy(() -> new TranscriptFile().read(encrypted)).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("locked with a password");
		assertThatThrownBy(() -> new TranscriptFile().read(broken)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("damaged");
		assertThatThrownBy(() -> new TranscriptFile().read(entities)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("damaged");
		assertThatThrownBy(() -> new TranscriptFile().read(sheet)).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("no transcript");
	}

	@Test
	void aDocumentThatUnpacksToTooMuchIsRefused() throws Exception {
		Path bomb = folder.resolve("bomb.docx");
		try (OutputStream out = Files.newOutputStream(bomb); var zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(("<w:document " + W + "><w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
			byte[] much = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 12; i++) {
				zip.write(much);
			}
			zip.write("</w:t></w:r></w:p></w:document>".getBytes(StandardCharsets.UTF_8));
		}

		assertThatThrownBy(() -> new TranscriptFile().read(bomb)).isInstanceOf(UnreadableFileException.class);
	}

	private ReadTranscript read(String name, byte[] content) throws IOException {
		return new TranscriptFile().read(Files.write(folder.resolve(name), content));
	}

	private Path zip(String name, Map<String, String> parts) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
			for (String part : List.copyOf(parts.keySet())) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(parts.get(part).getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}
}
