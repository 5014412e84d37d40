// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.model.Study;
import org.palier.model.file.StudyFileException.Reason;

/** What is no study, or no longer one, is refused by a sentence that names it; nothing else is read for it. */
class RefusedStudyFileTest extends SavedStudy {

	@Test
	void newerFormatIsRefusedByName() throws Exception {
		file.save(study);
		Files.writeString(file.path(), Files.readString(file.path()).replace("formatVersion=\"2\"", "formatVersion=\"7\""));

		refused(Reason.NEWER, "7");
	}

	@Test
	void newerNamespaceIsRefused() throws Exception {
		file.save(study);
		Files.writeString(file.path(), Files.readString(file.path()).replace("urn:palier:model:1", "urn:palier:model:2"));

		refused(Reason.NEWER, "2");
	}

	@Test
	void truncatedFileIsMalformed() throws Exception {
		file.save(study);
		String whole = Files.readString(file.path());
		Files.writeString(file.path(), whole.substring(0, whole.length() / 2));

		refused(Reason.MALFORMED, null);
	}

	@Test
	void documentTypeIsRefused() throws Exception {
		Files.writeString(file.path(), "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
				+ "<palier:Study xmlns:palier=\"urn:palier:model:1\" id=\"&e;\"/>");

		refused(Reason.DOCTYPE, null);
	}

	/** Wherever it is cut: never half a study, and never anything but a sentence. */
	@Test
	void truncatedAnywhereIsMalformed() throws Exception {
		file.save(study);
		byte[] whole = Files.readAllBytes(file.path());
		for (int length = 0; length < whole.length - 2; length += whole.length / 40) {
			Files.write(file.path(), Arrays.copyOf(whole, length));
			refused(Reason.MALFORMED, null);
		}
	}

	@Test
	void billionLaughsAreRefusedBeforeTheFirst() throws Exception {
		var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
		}
		Files.writeString(file.path(), laughs + "]><palier:Study xmlns:palier=\"urn:palier:model:1\" id=\"&l29;\"/>");

		refused(Reason.DOCTYPE, null);
	}

	@Test
	void referenceToAnotherFileIsRefusedAndNotFollowed() throws Exception {
		file.save(study);
		String outside = "file:///etc/hostname#x";
		Files.writeString(file.path(), Files.readString(file.path()).replaceFirst("(?s)(<agencies\\s+id=\"p\")>",
				"$1><category href=\"" + outside + "\"/>"));
		assertThat(Files.readString(file.path()).contains(outside)).isTrue();

		refused(Reason.REFERENCE, outside);
	}

	@Test
	void emptyFileAndBinaryJunkAreMalformed() throws Exception {
		for (byte[] junk : List.of(new byte[0], new byte[1000], "PK\3\4 zip".getBytes(StandardCharsets.ISO_8859_1))) {
			Files.write(file.path(), junk);
			refused(Reason.MALFORMED, null);
		}
	}

	@Test
	void missingFileFolderAndForeignXmlAreNamed() throws Exception {
		refused(Reason.MISSING, null);
		Files.writeString(file.path(), "<html/>");
		refused(Reason.MALFORMED, "html");
		Files.delete(file.path());
		Files.createDirectory(file.path());
		refused(Reason.FOLDER, null);
	}

	private void refused(Reason reason, String detail) {
		assertThatThrownBy(file::load).isInstanceOfSatisfying(StudyFileException.class, it -> {
			assertThat(it.reason()).isEqualTo(reason);
			assertThat(it.file()).isEqualTo(file.path());
			if (detail != null) {
				assertThat(it.detail()).isEqualTo(detail);
			}
		});
	}
}
