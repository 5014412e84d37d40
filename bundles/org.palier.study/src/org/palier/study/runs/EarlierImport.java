// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.model.Run;
import org.palier.model.Study;

/**
 * An import that counts. When it brought the very file that is to be imported, that file has nothing new: posts count
 * once, however often they come. A person is then warned that the file may be the wrong one.
 *
 * @param runId id of the run
 * @param label what the study calls it
 * @param at    start
 */
public record EarlierImport(String runId, String label, Instant at) {

	private static final Wording WORDS = new Wording(EarlierImport.class, "messages");

	/** The imports of a study that count. Reads the model; {@link #find} does not. */
	public static List<EarlierImport> of(Study study) {
		return study.getRuns().stream().filter(it -> it.isActive() && new Import().isOf(it.getKind()))
				.map((Run it) -> new EarlierImport(it.getId(), it.getLabel(), Instant.parse(it.getAt()))).toList();
	}

	/**
	 * The first of the imports whose manifest names a file of the same content, whatever its name. The file is
	 * read only when one of the same length was; an import without manifest is passed over.
	 *
	 * @throws IOException when the file or a manifest cannot be read
	 */
	public static Optional<EarlierImport> find(List<EarlierImport> imports, Path file, StudyFolder folder) throws IOException {
		long bytes = Files.size(file);
		FileDigest digest = null;
		for (EarlierImport each : imports) {
			for (FileDigest input : folder.manifestOf(each.runId()).map(RunManifest::inputs).orElse(List.of())) {
				if (input.bytes() == bytes) {
					digest = digest == null ? folder.digest(file) : digest;
					if (input.sha256().equals(digest.sha256())) {
						return Optional.of(each);
					}
				}
			}
		}
		return Optional.empty();
	}

	/** Returns the warning for the user. */
	public Bilingual warning() {
		var day = at.atZone(ZoneOffset.UTC).toLocalDate();
		return WORDS.text("imported_before",
				new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day)), label);
	}
}
