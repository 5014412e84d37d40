// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.ground.text.Wording;
import org.palier.intake.privacy.PrivacyException;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.WentOut;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReleaseGuard;
import org.palier.reports.content.ToldInReport;
import org.palier.reports.words.ReportWords;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * The choice whether a report goes out. A released report is entered in the ledger of the study. A trial report is not, but it is compared
 * with all earlier releases, so that it shows what a released one would tell.
 *
 * @param released whether it goes out
 * @param by       who lets it go out
 * @param key      by which the ledger names members; empty where nobody named one
 */
public record Outgoing(boolean released, String by, Optional<PrivacyKey> key) {

	private static final Wording WORDS = ReportWords.all();

	/** Nothing goes out. The key is the one that the environment names. @throws IOException when it cannot be read */
	public static Outgoing trial() throws IOException {
		return trial(Optional.empty());
	}

	/** Nothing goes out. @param named file of the key; empty for the one that the environment names */
	public static Outgoing trial(Optional<Path> named) throws IOException {
		Optional<Path> file = PrivacyKey.file(named);
		return new Outgoing(false, "", file.isPresent() ? Optional.of(PrivacyKey.read(file.get())) : Optional.empty());
	}

	/**
	 * Goes out.
	 *
	 * @param by    who lets it
	 * @param named file of the key; where there is none it is made; empty for the one that the environment names
	 * @param study its folder, in which the key may not lie
	 */
	public static Outgoing of(String by, Optional<Path> named, Path study) throws IOException {
		Optional<Path> file = PrivacyKey.file(named);
		return new Outgoing(true, by, file.isPresent() ? Optional.of(PrivacyKey.readOrMake(file.get(), study)) : Optional.empty());
	}

	/** Refuses a release whose members nobody could name again. @param tells whether it tells of interviews without naming bodies */
	public void check(boolean tells) throws PrivacyException {
		if (released && tells && key.isEmpty()) {
			throw new PrivacyException(WORDS.text("release.key"));
		}
	}

	/**
	 * Enters a file that goes out.
	 *
	 * @param run   that wrote it, which is the entry's id
	 * @param at    when
	 * @param kind  of that run
	 * @param form  of the file
	 * @param told  what it tells of interviews
	 * @param before what went out when it was made
	 * @throws org.palier.study.releases.LedgerException when more went out since
	 */
	public void enter(StudyFolder folder, String run, Instant at, String kind, ReleasedForm form, ToldInReport told,
			List<Release> before) throws IOException {
		if (released) {
			Set<String> interviews = key.isEmpty() ? Set.of()
					: told.interviews().stream().map(it -> WentOut.id(key.get(), it)).collect(Collectors.toSet());
			String of = interviews.isEmpty() && told.groups().isEmpty() ? "" : key.map(PrivacyKey::fingerprint).orElse("");
			ReleaseLedger.of(folder)
					.add(new Release(run, at, kind, form, by, told.names(), of, told.groups(), told.imports(), interviews,
							Optional.empty()), before);
		}
	}

	/**
	 * Enters a report that goes out.
	 * @param guard what it was held against
	 * @throws org.palier.study.releases.LedgerException when more went out since
	 */
	void enter(StudyFolder folder, RunManifest manifest, ReportChoices choices, ToldInReport told, ReleaseGuard guard) throws IOException {
		if (released) {
			String listed = choices.editions().isEmpty() ? manifest.parameters().getOrDefault("formats", "")
					: manifest.parameters().getOrDefault("editions", "");
			enter(folder, manifest.id(), manifest.at(), manifest.kind(), ReleasedForm.listed(listed), told, guard.before());
		}
	}

	/**
	 * Makes the guard that compares the report with earlier releases: all of them, or for a trial those before it,
	 * because a trial may be one that is made again.
	 */
	ReleaseGuard guard(StudyFolder folder, RunManifest manifest) throws IOException {
		return released ? ReleaseGuard.of(folder, key) : ReleaseGuard.of(folder, key, manifest.at());
	}
}
