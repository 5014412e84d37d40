// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.words.ReportWords;
import org.palier.study.runs.RunManifest;

/**
 * A report of which some formats failed or were no longer waited for. The others lie in their place, and the run is recorded
 * with what was written and what was not.
 */
public final class IncompleteReportException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient RunManifest manifest;
	private final transient List<String> written;
	private final transient List<MissingFormat> missing;

	IncompleteReportException(RunManifest manifest, List<String> written, List<MissingFormat> missing) {
		super("Not written: " + missing.stream().map(MissingFormat::id).collect(Collectors.joining(", ")), missing.getFirst().cause());
		this.manifest = manifest;
		this.written = List.copyOf(written);
		this.missing = List.copyOf(missing);
	}

	/** Returns the manifest as it was recorded: its outputs are the files written. */
	public RunManifest manifest() {
		return manifest;
	}

	/** Ids of the formats that lie in their place, at least one. */
	public List<String> written() {
		return written;
	}

	/** Returns the missing formats with their reasons, at least one. */
	public List<MissingFormat> missing() {
		return missing;
	}

	/** True when nothing failed but somebody asked to stop. */
	public boolean isCancelled() {
		return missing.stream().allMatch(MissingFormat::isCancelled);
	}

	/**
	 * Says in one sentence which formats were written and which were not.
	 *
	 * @param why words for a cause that has none of its own
	 */
	public Bilingual reason(Function<Throwable, Bilingual> why) {
		var words = ReportWords.all();
		if (isCancelled()) {
			return words.text("incomplete.cancelled", names(written), names(missing.stream().map(MissingFormat::id).toList()));
		}
		MissingFormat first = missing.stream().filter(it -> !it.isCancelled()).findFirst().orElseThrow();
		return words.text("incomplete", names(missing.stream().map(MissingFormat::id).toList()),
				withoutStop(first.reason().orElseGet(() -> why.apply(first.cause()))), names(written));
	}

	private static Bilingual withoutStop(Bilingual sentence) {
		return new Bilingual(sentence.fr().replaceAll("\\.$", ""), sentence.en().replaceAll("\\.$", ""));
	}

	/** Formats by their ids in capitals, editions by what they are called. */
	private static Bilingual names(List<String> ids) {
		return Bilingual.joined(ids.stream().map(id -> Edition.of(id).filter(it -> ReportFormat.of(id).isEmpty()).map(Edition::called)
				.orElseGet(() -> Bilingual.same(id.toUpperCase(Locale.ROOT)))).toList(), ", ");
	}
}
