// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.util.Locale;

import org.palier.ground.Faults;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;
import org.palier.reports.words.ReportWords;

/** An exporter of a plug-in that threw: the report has no file. */
public final class FailedExportException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	FailedExportException(String exporter, Throwable problem) {
		this(ReportWords.all().text("export.failed", exporter, Faults.said(problem)), problem);
	}

	private FailedExportException(Bilingual reason, Throwable problem) {
		super(reason.en(), problem);
		this.reason = reason;
	}

	/** One sentence that names the exporter. */
	@Override
	public Bilingual reason() {
		return reason;
	}

	@Override
	public String getLocalizedMessage() {
		return reason.in(Locale.getDefault());
	}

	@Override
	public FailureKind failure() {
		return FailureKind.PART;
	}
}
