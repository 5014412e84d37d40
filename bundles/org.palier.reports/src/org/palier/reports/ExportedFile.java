// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.reports.content.ReportContent;
import org.palier.study.export.Exported;
import org.palier.study.export.Exporter;
import org.palier.study.export.GuardedExporter;

/** A file that an exporter writes, unable to keep a report for ever or to end it without a word. */
record ExportedFile(Exporter exporter) {

	/** Makes the contents of a report without its figures. */
	static Exported content(ReportContent it) {
		return new Exported(it.locale(), it.name(), it.description(),
				it.sections().stream().map(section -> new Exported.Section(section.id(), section.title(), section.words(), section.tables()))
						.toList(),
				it.method(), it.theories(), it.redacted(), it.manifest());
	}

	/**
	 * Writes it.
	 *
	 * @throws FailedExportException when the exporter throws
	 * @throws StalledException      when it shows no sign of life
	 */
	void write(ReportContent content, Path file, Progress progress) throws IOException {
		GuardedExporter guarded = exporter instanceof GuardedExporter it ? it : new GuardedExporter(exporter, Faults.UNHEARD);
		Exported exported = content(content);
		Guarded.call(() -> {
			try (OutputStream out = Files.newOutputStream(file)) {
				guarded.write(exported, out, progress);
			}
			return file;
		}, problem -> {
			throw said(problem);
		});
	}

	/** Returns the failure that the caller sees: foreseen ones as they are, any other as the exporter's fault. */
	private IOException said(Throwable problem) {
		return switch (problem) {
		case PluginFailedException told -> throw told;
		case IOException told -> told;
		case CancellationException told -> throw told;
		default -> new FailedExportException(exporter.id(), problem);
		};
	}
}
