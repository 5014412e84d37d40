// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.intake.privacy.PrivacyChoice;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StatedUse;
import org.palier.intake.privacy.StudyErasures;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Option;

/** The options for what {@code import} hides of persons, and for what it states of the data. */
public final class PrivacyOptions {

	@Option(names = "--privacy", paramLabel = "PRESET")
	private String preset;

	@Option(names = "--no-item-ids")
	private boolean noItemIds;

	@Option(names = "--key", paramLabel = "FILE")
	private Path key;

	@Option(names = "--purpose", paramLabel = "TEXT", defaultValue = "")
	private String purpose = "";

	@Option(names = "--terms", paramLabel = "TEXT", defaultValue = "")
	private String terms = "";

	@Option(names = "--collected-until", paramLabel = "DATE")
	private String collectedUntil;

	@Option(names = "--keep-until", paramLabel = "DATE")
	private String keepUntil;

	/** Returns the terms that a person chose. Terms that cannot be met are refused before anything is read. */
	PrivacyTerms terms(Study study, StudyFolder folder) throws IOException, RefusedException {
		Optional<PrivacyChoice> chosen = preset == null ? Optional.empty() : Optional.of(PrivacyChoice.of(preset));
		if (noItemIds) {
			chosen = Optional.of(chosen.orElse(PrivacyChoice.NONE).withoutItemIds());
		}
		return PrivacyTerms.of(study, folder, chosen, Optional.ofNullable(key),
				new StatedUse(purpose.strip(), terms.strip(), date("--collected-until", collectedUntil), date("--keep-until", keepUntil)));
	}

	/**
	 * Returns the persons whom the study erased, as far as the given key finds them.
	 *
	 * @throws IOException when it is needed and not at hand
	 */
	StudyErasures erased(StudyFolder folder) throws IOException {
		return StudyErasures.of(folder, Optional.ofNullable(key));
	}

	private static Optional<LocalDate> date(String option, String text) throws RefusedException {
		try {
			return Optional.ofNullable(text).map(it -> LocalDate.parse(it.strip()));
		} catch (DateTimeException none) {
			throw new RefusedException(ExitCode.USAGE, Console.text("date.bad", option, text));
		}
	}
}
