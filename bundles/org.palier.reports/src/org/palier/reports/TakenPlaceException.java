// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;
import org.palier.reports.words.ReportWords;

/** A report was not written, since files that are there would have been replaced and nobody said that they may be. */
public final class TakenPlaceException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;
	private static final int NAMED = 3;

	/** @param taken what is there, at least one */
	TakenPlaceException(List<Path> taken) {
		super(reason(taken));
	}

	private static Bilingual reason(List<Path> taken) {
		String names = taken.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "));
		var words = ReportWords.all();
		return taken.size() > NAMED ? words.text("taken.more", names, taken.size() - NAMED) : words.text("taken", names, taken.size());
	}

	@Override
	public FailureKind failure() {
		return FailureKind.USAGE;
	}
}
